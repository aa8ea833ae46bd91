/** Brings in a project of another program, or merges another one of Themata: shown and decided first, told after. */

import { useState } from 'react';
import type { Failure } from '../../../shared/api/failure.ts';
import { failureOf } from '../../api/client.ts';
import { useTaskPart } from '../../api/use-task-part.ts';
import { useWorkbench } from '../../api/workbench.tsx';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { UNDECIDED } from './decisions.ts';
import { isAltering } from './merge-words.ts';
import { ProjectPreview } from './project-preview.tsx';
import { ProjectReport } from './project-report.tsx';
import { bringInProject, isOwnProject, type ProjectChoices, type ReadProject } from './read-project-file.ts';
import { useProjectPreview } from './use-project-preview.ts';
import './project.css';

export interface ProjectImportDialogProps {
  readonly file: File;
  readonly onClose: () => void;
}

const FIRST_CHOICES: ProjectChoices = { decisions: UNDECIDED, positions: null, project: null };

type Stage =
  | { readonly kind: 'choosing'; readonly failure?: Failure }
  /** `task` is null until the call has begun. */
  | { readonly kind: 'working'; readonly task: string | null }
  | { readonly kind: 'done'; readonly project: ReadProject };

export function ProjectImportDialog({ file, onClose }: ProjectImportDialogProps) {
  const { client, notices, tasks } = useWorkbench();
  const [choices, setChoices] = useState<ProjectChoices>(FIRST_CHOICES);
  const [stage, setStage] = useState<Stage>({ kind: 'choosing' });
  const { preview, failure, several } = useProjectPreview(file, choices);
  const words = isOwnProject(file) ? WORDS.merge : WORDS.import;
  const start = async () => {
    setStage({ kind: 'working', task: null });
    try {
      const project = await tasks.run(`${words.doing} ${file.name}`, (id) => {
        setStage({ kind: 'working', task: id });
        return bringInProject(client.call, file, choices, id);
      });
      if (isAltering(project.merge)) notices.say(`${words.did} ${file.name}`, { undoable: true });
      setStage({ kind: 'done', project });
    } catch (error) {
      const failure = failureOf(error);
      setStage({ kind: 'choosing', ...(failure.code !== 'cancelled' && { failure }) });
    }
  };
  const cancel = () => stage.kind === 'working' && stage.task !== null && tasks.cancel(stage.task);
  if (stage.kind === 'done') {
    return <ProjectReport title={`${words.did} ${file.name}`} {...{ file, onClose }} project={stage.project} />;
  }
  const isWaiting = stage.kind === 'choosing' && !preview && !failure && (!several || choices.project !== null);
  const told = stage.kind === 'choosing' ? (stage.failure ?? failure) : undefined;
  return (
    <Dialog title={`${words.action} ${file.name}`} wide onClose={stage.kind === 'working' ? cancel : onClose}>
      <div className="dialog-body project-import">
        {stage.kind === 'working' && <Waiting words={`${words.doing}…`} task={stage.task} />}
        {stage.kind === 'choosing' && several && (
          <Choice
            label="The file holds several projects"
            value={choices.project ?? ''}
            options={[
              ...(choices.project === null ? [{ value: '', label: 'Choose one…' }] : []),
              ...several.map(({ number, name }) => ({ value: number, label: name })),
            ]}
            onChange={(number) => setChoices({ ...FIRST_CHOICES, project: number })}
          />
        )}
        {isWaiting && <Waiting words="Reading…" task={null} />}
        {stage.kind === 'choosing' && preview && (
          <ProjectPreview name={file.name} project={preview} choices={choices} onChange={setChoices} />
        )}
        {told && <FailureMessage failure={told} />}
        <div className="dialog-buttons project-buttons">
          <Button
            key={stage.kind}
            onPress={stage.kind === 'working' ? cancel : onClose}
            autoFocus={stage.kind === 'working' || !preview}
          >
            Cancel
          </Button>
          {stage.kind === 'choosing' && preview && (
            <Button
              kind="primary"
              onPress={start}
              isDisabled={!isAltering(preview.merge)}
              autoFocus={preview.merge.conflicts.length === 0}
            >
              {words.action}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  );
}

const WORDS = {
  import: { action: 'Import', doing: 'Importing', did: 'Imported' },
  merge: { action: 'Merge', doing: 'Merging', did: 'Merged' },
};

function Waiting({ words, task }: { readonly words: string; readonly task: string | null }) {
  return (
    <div className="project-waiting">
      <p role="status">{words}</p>
      <progress aria-label={words} {...useTaskPart(task)} />
    </div>
  );
}
