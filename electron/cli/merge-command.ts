/** The command that merges another project, with what it reports. */

import { readFileSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { fail } from '../../shared/api/failure.ts';
import type { MergeChoice, MergeConflict, ProjectMerge } from '../../shared/model/merging/merge-result.ts';
import { pathFromHere, tell } from './output.ts';
import { withCore } from './with-core.ts';

interface MergeOptions {
  readonly theirs?: boolean;
  readonly decisions?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

export function addMergeCommand(program: Command): void {
  program
    .command('merge <project> <other>')
    .description('bring what another project holds into this one; the other is never altered')
    .addOption(new Option('--ours', 'where both differ, keep what is here (default)').conflicts('theirs'))
    .option('--theirs', 'where both differ, take what is there')
    .option('--decisions <file>', 'JSON: "ours" or "theirs" by the id of each conflict, as --dry-run --json lists them')
    .option('--dry-run', 'only tell what would be done')
    .option('--json')
    .action((project: string, other: string, options: MergeOptions) =>
      withCore(project, async (call) => {
        const decisions = { all: options.theirs ? ('theirs' as const) : ('ours' as const), each: decided(options) };
        const params = { file: { path: pathFromHere(other) }, decisions };
        const merge = await call(options.dryRun ? 'project.previewMerge' : 'project.merge', params);
        tell(options.json, merge, () => inWords(merge));
      }),
    );
}

function decided({ decisions }: MergeOptions): Record<string, MergeChoice> {
  if (decisions === undefined) return {};
  try {
    return JSON.parse(readFileSync(pathFromHere(decisions), 'utf8')) as Record<string, MergeChoice>;
  } catch (error) {
    fail('unreadable-file', `The decisions in ${decisions} cannot be read: ${(error as Error).message}.`);
  }
}

/** What a merge did, line by line. */
export function inWords({ counts, conflicts, remarks }: ProjectMerge): string {
  const counted = Object.entries(counts).flatMap(([kind, { added, altered, present, leftOut, removed }]) => {
    const parts = Object.entries({ added, altered, 'there already': present, 'left out': leftOut, removed })
      .filter(([, n]) => n > 0)
      .map(([what, n]) => `${n} ${what}`);
    return parts.length > 0 ? [`${kind}: ${parts.join(', ')}`] : [];
  });
  return [...counted, ...conflicts.map(conflictInWords), ...remarks].join('\n') || 'nothing to merge';
}

function conflictInWords({ kind, about, field, ours, theirs, chosen }: MergeConflict): string {
  const [kept, other] = chosen === 'ours' ? [ours, theirs] : [theirs, ours];
  return `conflict: ${kind} "${about}", ${field}: ${chosen} "${kept}", not "${other}"`;
}
