/** The dialog that takes something away as a file: what, in which format, and what became of it. */

import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { Failure } from '../../shared/api/failure.ts';
import { failureOf } from '../api/client.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { type SavedFile, useSaving } from '../reports/use-download.ts';
import { Button } from '../ui/button.tsx';
import { Switcher } from '../ui/choice.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FailureMessage } from '../ui/failure-message.tsx';
import { type ExportDraft, FIRST_DRAFT, saveDraft } from './export-draft.ts';
import { EXPORTED, FORMATS_OF } from './export-formats.ts';
import { ExportOptions } from './export-options.tsx';
import { ExportProgress } from './export-progress.tsx';
import { ExportResult } from './export-result.tsx';
import '../ui/radios.css';
import './export.css';

type Stage =
  | { readonly kind: 'choosing'; readonly failure?: Failure }
  /** `task` is null until the call has begun. */
  | { readonly kind: 'writing'; readonly task: string | null }
  | { readonly kind: 'done'; readonly file: SavedFile };

export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const { tasks } = useWorkbench();
  const save = useSaving();
  const [draft, setDraft] = useState<ExportDraft>(FIRST_DRAFT);
  const [stage, setStage] = useState<Stage>({ kind: 'choosing' });
  const write = async () => {
    setStage({ kind: 'writing', task: null });
    try {
      const file = await saveDraft(save, draft, (task) => setStage({ kind: 'writing', task }));
      setStage({ kind: 'done', file });
    } catch (error) {
      const failure = failureOf(error);
      setStage({ kind: 'choosing', ...(failure.code !== 'cancelled' && { failure }) });
    }
  };
  const cancel = () => stage.kind === 'writing' && stage.task !== null && tasks.cancel(stage.task);
  return (
    <Dialog title="Export" wide onClose={stage.kind === 'writing' ? cancel : onClose}>
      <div className="dialog-body">
        {stage.kind === 'choosing' && <Choices draft={draft} onChange={setDraft} />}
        {stage.kind === 'choosing' && stage.failure && <FailureMessage failure={stage.failure} />}
        {stage.kind === 'writing' && <ExportProgress task={stage.task} />}
        {stage.kind === 'done' && (
          <ExportResult file={stage.file} counted={draft.exported === 'codebook' ? 'code' : 'coding'} />
        )}
        <div className="dialog-buttons">
          {stage.kind === 'choosing' && <Button onPress={onClose}>Cancel</Button>}
          {stage.kind === 'choosing' && (
            <Button kind="primary" onPress={write}>
              Export
            </Button>
          )}
          {stage.kind === 'writing' && (
            <Button onPress={cancel} autoFocus>
              Cancel
            </Button>
          )}
          {stage.kind === 'done' && <Button onPress={() => setStage({ kind: 'choosing' })}>Export another</Button>}
          {stage.kind === 'done' && (
            <Button kind="primary" onPress={onClose} autoFocus>
              Close
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  );
}

interface ChoicesProps {
  readonly draft: ExportDraft;
  readonly onChange: (draft: ExportDraft) => void;
}

function Choices({ draft, onChange }: ChoicesProps) {
  const { exported, formats } = draft;
  const choose = (format: string) => onChange({ ...draft, formats: { ...formats, [exported]: format } });
  return (
    <>
      <Switcher
        label="What to export"
        value={exported}
        options={EXPORTED}
        onChange={(next) => onChange({ ...draft, exported: next })}
      />
      <RadioGroup className="radios export-formats" value={formats[exported]} onChange={choose}>
        <Label className="choice-label">Format</Label>
        {FORMATS_OF[exported].map(({ format, label, line }) => (
          <Radio key={format} value={format} className="radio export-format">
            <span className="export-format-name">{label}</span>
            <span className="export-format-line">{line}</span>
          </Radio>
        ))}
      </RadioGroup>
      <ExportOptions draft={draft} onChange={onChange} />
    </>
  );
}
