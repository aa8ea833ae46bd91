/** What importing a project did, as a text that can be kept. */

import type { MergeConflict } from '../../../shared/model/merging/merge-result.ts';
import { fieldInWords } from './conflict-words.ts';
import { COUNT_WORDS, KIND_WORDS, tableOf } from './merge-words.ts';
import { evidenceInWords, UNIT_WORDS } from './position-words.ts';
import type { ReadProject } from './read-project-file.ts';

export interface Told {
  readonly heading: string;
  readonly sentences: readonly string[];
}

/** Only what there is something to say of. */
export function toldOf({ read, merge }: ReadProject): Told[] {
  const { dropped = [], changed = [], kept = [] } = read?.report ?? {};
  return [
    { heading: 'Left out', sentences: dropped },
    { heading: 'Changed on the way', sentences: [...changed, ...merge.remarks] },
    { heading: 'Kept', sentences: kept },
  ].filter(({ sentences }) => sentences.length > 0);
}

/** `NVivo 14 · “Rich”`. */
export function originOf({ read }: ReadProject): string {
  if (!read) return 'A project of Themata';
  return [read.program || 'Another program', read.name && `“${read.name}”`].filter(Boolean).join(' · ');
}

/** Markdown; `day` is when it was done, in words. */
export function reportText(fileName: string, day: string, project: ReadProject): string {
  const { read, merge } = project;
  const positions = read?.positions;
  const { columns, kinds } = tableOf(merge);
  const parts = [
    `# Import of ${fileName}`,
    `${day}. ${originOf(project)}`,
    kinds.length > 0 && '## What it did',
    list(
      kinds.map((kind) => {
        const counts = columns.map((column) => `${COUNT_WORDS[column].toLowerCase()} ${merge.counts[kind][column]}`);
        return `${KIND_WORDS[kind]}: ${counts.join(', ')}`;
      }),
    ),
    positions && `## Positions\n\nRead as: ${UNIT_WORDS[positions.chosen]}`,
    positions && list(positions.units.map((one) => `${UNIT_WORDS[one.unit]}: ${evidenceInWords(one)}`)),
    merge.conflicts.length > 0 && '## Decided',
    list(merge.conflicts.map((conflict) => decidedInWords(conflict, fileName))),
    ...toldOf(project).flatMap(({ heading, sentences }) => [`## ${heading}`, list(sentences)]),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

function decidedInWords({ kind, about, field, ours, theirs, chosen }: MergeConflict, fileName: string): string {
  const from = chosen === 'ours' ? 'this project' : fileName;
  const [stands, other] = chosen === 'ours' ? [ours, theirs] : [theirs, ours];
  return `${kind} ${about}, ${fieldInWords(field, fileName)}: “${stands}” of ${from}, not “${other}”`;
}
