/** What bringing in a project did, which can be saved. */

import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { saveText } from '../../ui/save-file.ts';
import { dateOf, plural } from '../../ui/words.ts';
import { MergeCounts } from './merge-counts.tsx';
import { UNIT_WORDS } from './position-words.ts';
import type { ReadProject } from './read-project-file.ts';
import { originOf, reportText } from './report-text.ts';
import { ToldList } from './told-list.tsx';

export interface ProjectReportProps {
  readonly title: string;
  readonly file: File;
  readonly project: ReadProject;
  readonly onClose: () => void;
}

export function ProjectReport({ title, file, project, onClose }: ProjectReportProps) {
  const { read, merge } = project;
  const save = () => {
    const text = reportText(file.name, dateOf(new Date().toISOString()), project);
    saveText(`Import of ${file.name}.md`, text, 'text/markdown;charset=utf-8');
  };
  return (
    <Dialog title={title} wide onClose={onClose}>
      <div className="dialog-body project-import">
        <p>{originOf(project)}</p>
        <MergeCounts merge={merge} />
        {read?.positions && <p>{`Positions were read as: ${UNIT_WORDS[read.positions.chosen]}`}</p>}
        {merge.conflicts.length > 0 && <p>{decidedInWords(project, file.name)}</p>}
        <ToldList project={project} />
        <div className="dialog-buttons project-buttons">
          <Button onPress={save}>Save report</Button>
          <Button kind="primary" onPress={onClose} autoFocus>
            Close
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

/** `2 decided: 1 as in this project, 1 as in copy.themata`. */
function decidedInWords({ merge: { conflicts } }: ReadProject, name: string): string {
  const ours = conflicts.filter(({ chosen }) => chosen === 'ours').length;
  return `${plural(conflicts.length, 'thing')} decided: ${ours} as in this project, ${conflicts.length - ours} as in ${name}`;
}
