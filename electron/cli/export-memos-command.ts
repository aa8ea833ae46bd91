/** Memos written to a file in the terminal. */

import { extname } from 'node:path';
import { type Command, Option } from 'commander';
import type { Params } from '../../shared/api/contract.ts';
import { fail } from '../../shared/api/failure.ts';
import { codebookOf } from '../../shared/model/codebook.ts';
import { MEMO_KINDS, type MemoSubject } from '../../shared/model/memo.ts';
import { MEMO_ORDERS, type MemoOrder } from '../../shared/report/memo/choose-memos.ts';
import { pathFromHere, tell } from './output.ts';
import { codeAt, idsOf } from './selection.ts';
import { withCore } from './with-core.ts';

interface Options {
  readonly output: string;
  readonly words?: string;
  readonly on?: MemoSubject['kind'];
  readonly coder?: string;
  readonly code?: string;
  readonly source?: string;
  readonly order: MemoOrder;
  readonly guard: boolean;
  readonly json?: boolean;
}

type FileFormat = Params<'exports.memos'>['format'];

const FORMATS: readonly FileFormat[] = ['md', 'html', 'docx', 'csv'];

/** Adds `export memos` below the command `export`. */
export function addExportMemos(exports: Command): void {
  exports
    .command('memos <project>')
    .description('memos as a document to read, or as a table')
    .requiredOption('-o, --output <file>', 'the .md, .html, .docx or .csv file to write')
    .option('--words <words>', 'only those that hold all of these words')
    .addOption(new Option('--on <what>', 'only those on things of this kind').choices(MEMO_KINDS))
    .option('--coder <name>', 'only those by this coder')
    .option('--code <path>', 'only those on this code and its codings')
    .option('--source <name>', 'only those on this source and its passages')
    .addOption(new Option('--order <order>', 'what decides their order').choices(MEMO_ORDERS).default('changed'))
    .option('--no-guard', 'write CSV cells as they are, even where a spreadsheet would run them')
    .option('--json')
    .action((project: string, { output, words, on, coder, code, source, order, guard, json }: Options) =>
      withCore(project, async (call) => {
        const choice = {
          order,
          ...(words && { words }),
          ...(on && { kinds: [on] }),
          ...(coder !== undefined && { coder: idsOf('coder', await call('coders.list', {}), [coder])[0]! }),
          ...(code !== undefined && { code: codeAt(codebookOf(await call('codes.list', {})), code) }),
          ...(source !== undefined && { source: idsOf('source', await call('sources.list', {}), [source])[0]! }),
        };
        const path = pathFromHere(output);
        const written = await call('exports.memos', { path, format: formatOf(output), choice, guard });
        tell(json, written, () => `wrote ${output} (${written.bytes} bytes)`);
      }),
    );
}

function formatOf(file: string): FileFormat {
  const format = FORMATS.find((known) => `.${known}` === extname(file).toLowerCase());
  return format ?? fail('invalid-input', `${file} must end with ${FORMATS.map((known) => `.${known}`).join(', ')}.`);
}
