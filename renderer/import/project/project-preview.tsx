/** What is in a project and what bringing it in would do, with what is to be decided before. */

import { useCallback, useRef } from 'react';
import type { PositionUnit } from '../../../shared/exchange/position-units.ts';
import { ConflictList } from './conflict-list.tsx';
import type { Decisions } from './decisions.ts';
import { MergeCounts } from './merge-counts.tsx';
import { isAltering } from './merge-words.ts';
import { PositionChoice } from './position-choice.tsx';
import type { ProjectChoices, ReadProject } from './read-project-file.ts';
import { originOf } from './report-text.ts';
import { ToldList } from './told-list.tsx';

export interface ProjectPreviewProps {
  /** Of its file. */
  readonly name: string;
  readonly project: ReadProject;
  readonly choices: ProjectChoices;
  readonly onChange: (alter: (choices: ProjectChoices) => ProjectChoices) => void;
}

export function ProjectPreview({ name, project, choices, onChange }: ProjectPreviewProps) {
  const { read, merge, passages } = project;
  const positions = read?.positions;
  const decide = useCallback(
    (alter: (decisions: Decisions) => Decisions) =>
      onChange((before) => ({ ...before, decisions: alter(before.decisions) })),
    [onChange],
  );
  const proposed = useRef<PositionUnit>(undefined);
  proposed.current ??= positions?.chosen;
  return (
    <>
      <p>{originOf(project)}</p>
      <MergeCounts merge={merge} />
      {!isAltering(merge) && <p role="status">Nothing of it is new to this project.</p>}
      {merge.conflicts.length > 0 && (
        <ConflictList conflicts={merge.conflicts} theirs={name} decisions={choices.decisions} onDecide={decide} />
      )}
      {positions && passages.length > 0 && (
        <PositionChoice
          {...{ positions, passages }}
          proposed={proposed.current!}
          value={choices.positions}
          onChange={(positions) => onChange((before) => ({ ...before, positions }))}
        />
      )}
      <ToldList project={project} />
    </>
  );
}
