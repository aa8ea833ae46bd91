/** The dialog in which a step of an import is asked about. */

import { useWorkbench, type Workbench } from '../api/workbench.tsx';
import { plural } from '../ui/words.ts';
import { ImportDialog } from './documents/import-dialog.tsx';
import { type ImportOptions, importDocuments, type WantedDocument } from './documents/import-documents.ts';
import { ImportReportDialog } from './documents/import-report-dialog.tsx';
import type { ImportStep } from './import-steps.ts';
import { ProjectImportDialog } from './project/project-import-dialog.tsx';
import { ReferencesDialog } from './references/references-dialog.tsx';
import { SurveyDialog } from './survey/survey-dialog.tsx';
import { type TableContent, TableDialog } from './table-dialog.tsx';
import { useTableImports } from './use-table-imports.ts';
import { WebDialog } from './web/web-dialog.tsx';

export interface ImportStepDialogProps {
  readonly step: ImportStep;
  /** The step is done with; what else is named takes its place. */
  readonly onNext: (...next: readonly ImportStep[]) => void;
  /** Comes when all steps before it are done with. */
  readonly onLater: (step: ImportStep) => void;
}

export function ImportStepDialog({ step, onNext, onLater }: ImportStepDialogProps) {
  const workbench = useWorkbench();
  const { importCodings, importCodebook } = useTableImports();
  const close = () => onNext();
  const importAll = async (documents: readonly WantedDocument[], options: ImportOptions) => {
    onLater({ kind: 'report', files: await importInView(workbench, documents, options) });
  };
  const goOnWith = (content: TableContent, file: File) => {
    if (content === 'survey') return onNext({ kind: content, file });
    if (content === 'codings') importCodings(file);
    else importCodebook(file);
    close();
  };
  switch (step.kind) {
    case 'documents':
      return <ImportDialog given={step.given} onImport={importAll} onClose={close} />;
    case 'report':
      return <ImportReportDialog files={step.files} onClose={close} />;
    case 'table':
      return <TableDialog file={step.file} onChoose={(content) => goOnWith(content, step.file)} onClose={close} />;
    case 'survey':
      return <SurveyDialog file={step.file} onClose={close} />;
    case 'references':
      return <ReferencesDialog file={step.file} onClose={close} />;
    case 'project':
      return <ProjectImportDialog file={step.file} onClose={close} />;
    case 'web':
      return <WebDialog onClose={close} />;
  }
}

/** Shown in the bar below, where it can be cancelled: the window can be worked in meanwhile. */
async function importInView(
  { client, notices, tasks }: Workbench,
  documents: readonly WantedDocument[],
  options: ImportOptions,
) {
  const task = tasks.begin(`Importing ${plural(documents.length, 'file')}`);
  const files = await importDocuments(client, documents, options, task).finally(task.end);
  const imported = files.filter(({ status }) => status === 'imported').length;
  // Each file is a change of its own: one undo would take back only the last.
  if (imported > 0) notices.say(`${plural(imported, 'text')} imported`, { undoable: imported === 1 });
  return files;
}
