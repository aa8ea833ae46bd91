/** Commands on one source: correcting its text. */

import type { Command } from 'commander';
import type { CorrectedPassage, Correction } from '../../shared/model/correction.ts';
import { counted } from '../../shared/text/counted.ts';
import { pathFromHere, tell } from './output.ts';
import { idsOf } from './selection.ts';
import { withCore } from './with-core.ts';

interface CorrectOptions {
  readonly file: string;
  readonly dryRun?: boolean;
  readonly removeLost?: boolean;
  readonly json?: boolean;
}

export function addSourceCommands(program: Command): void {
  const source = program.command('source').description('one source');
  source
    .command('correct <project> <source>')
    .description('put a corrected text in its place; codings keep their words, and those whose words change are told')
    .requiredOption('--file <file>', 'the corrected text')
    .option('--dry-run', 'tell what it would do, and do nothing')
    .option('--remove-lost', 'remove codings whose words are all deleted')
    .option('--json')
    .action((project: string, name: string, options: CorrectOptions) =>
      withCore(project, async (call) => {
        const sources = await call('sources.list', {});
        const [id] = idsOf('source', sources, [name]);
        const { sha256 } = sources.find((known) => known.id === id)!;
        const correction = { source: id!, sha256, file: { path: pathFromHere(options.file) } };
        const done = options.dryRun
          ? await call('sources.previewCorrection', correction)
          : await call('sources.correct', { ...correction, removeLost: options.removeLost ?? false });
        tell(options.json, done, () => inLines(done, options.dryRun ?? false));
      }),
    );
}

function inLines({ edits, counts, joined, passages }: Correction, isDryRun: boolean): string {
  const { kept, changed, lost } = counts.coding;
  const summary = `${isDryRun ? 'would replace' : 'replaced'} ${counted(edits.total, 'stretch', 'stretches')} of the text`;
  const codings = `codings: ${kept} keep their words, ${changed} change them, ${lost} lose them, ${joined} join others`;
  return [summary, codings, ...passages.map(passageLine)].join('\n');
}

function passageLine({ kind, name, coder, before, after }: CorrectedPassage): string {
  const about = [kind, name, coder].filter(Boolean).join('  ');
  return `${about}  "${before}" -> ${after === null ? 'nothing' : `"${after}"`}`;
}
