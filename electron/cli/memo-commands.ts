/** Commands on memos: written, listed, deleted, and brought in as comments. */

import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Call } from '../../shared/api/contract.ts';
import { fail } from '../../shared/api/failure.ts';
import { codebookOf } from '../../shared/model/codebook.ts';
import type { CodingId, MemoId } from '../../shared/model/ids.ts';
import type { MemoSubject } from '../../shared/model/memo.ts';
import { csvRow } from '../../shared/report/csv.ts';
import type { ListedMemo } from '../../shared/report/memo/listed-memo.ts';
import { memoRows } from '../../shared/report/memo/memos-document.ts';
import { wordsOfMemo } from '../../shared/report/memo/read-memo.ts';
import { counted } from '../../shared/text/counted.ts';
import type { TextRange } from '../../shared/text/range.ts';
import { deliver, pathFromHere, tell } from './output.ts';
import { codeAt, idsOf } from './selection.ts';
import { withCore } from './with-core.ts';

interface SubjectOptions {
  readonly source?: string;
  readonly range?: TextRange;
  readonly code?: string;
  readonly coding?: CodingId;
  readonly project?: boolean;
}

interface ListOptions extends SubjectOptions {
  readonly json?: boolean;
  readonly format: 'text' | 'csv' | 'json';
  readonly output?: string;
}

interface AddOptions extends SubjectOptions {
  readonly json?: boolean;
  readonly title: string;
  readonly body: string;
}

export function addMemoCommands(program: Command): void {
  const memos = program.command('memo').description('memos on the project, a source, a code or a coding');
  addList(memos);
  addCommentsImport(memos);
  about(memos.command('add <project>').description('write a memo, on the project where nothing else is named'))
    .option('--title <words>', 'its title', '')
    .option('--body <words>', 'what it says, in Markdown', '')
    .option('--json')
    .action((project: string, options: AddOptions) =>
      withCore(project, async (call) => {
        const { title, body } = options;
        const subject = (await subjectFrom(call, options)) ?? { kind: 'project' };
        const id = await call('memos.create', { subject, title, body });
        tell(options.json, { id }, () => `wrote memo ${id}`);
      }),
    );
  memos
    .command('delete <project>')
    .argument('<number>', 'its number in the list', asId)
    .description('delete a memo')
    .option('--json')
    .action((project: string, memo: MemoId, { json }: { json?: boolean }) =>
      withCore(project, async (call) => {
        await call('memos.delete', { memo });
        tell(json, { id: memo }, () => `deleted memo ${memo}`);
      }),
    );
}

function addCommentsImport(memos: Command): void {
  memos
    .command('import <project> <file>')
    .description("take in the comments that a supervisor's packet saved")
    .option('--json')
    .action((project: string, file: string, { json }: { json?: boolean }) =>
      withCore(project, async (call) => {
        const result = await call('memos.importComments', { file: { path: pathFromHere(file) } });
        const { added, changed, present, homeless } = result;
        const gone = homeless === 0 ? '' : `; ${homeless} on what is gone stand on the project`;
        tell(
          json,
          result,
          () => `${counted(added, 'memo')} added, ${changed} changed, ${present} there already${gone}`,
        );
      }),
    );
}

function addList(memos: Command): void {
  about(memos.command('list <project>').description('list the memos, the latest changed first'))
    .option('--project', 'only those on the project as a whole')
    .addOption(new Option('--format <format>', 'how to write them').choices(['text', 'csv', 'json']).default('text'))
    .option('--json', 'the same as --format json')
    .option('-o, --output <file>', 'write to a file instead of the terminal')
    .action((project: string, options: ListOptions) =>
      withCore(project, async (call) => {
        const subject: MemoSubject | undefined = options.project
          ? { kind: 'project' }
          : await subjectFrom(call, options);
        const rows = await call('memos.list', subject ? { subject } : {});
        deliver(options.output, inFormat(rows, options.json ? 'json' : options.format));
      }),
    );
}

function about(command: Command): Command {
  return command
    .addOption(new Option('--source <name>', 'on this source').conflicts(['code', 'coding']))
    .addOption(
      new Option('--range <start-end>', 'on these characters of the source, counted in UTF-16 code units')
        .argParser(asRange)
        .conflicts(['code', 'coding']),
    )
    .addOption(new Option('--code <path>', 'on this code').conflicts(['source', 'coding']))
    .addOption(
      new Option('--coding <number>', 'on the coding of this id').argParser(asId).conflicts(['source', 'code']),
    );
}

async function subjectFrom(
  call: Call,
  { source, range, code, coding }: SubjectOptions,
): Promise<MemoSubject | undefined> {
  if (source !== undefined) {
    const id = idsOf('source', await call('sources.list', {}), [source])[0]!;
    return range ? { kind: 'passage', source: id, ...range } : { kind: 'source', source: id };
  }
  if (range) fail('invalid-input', 'Name the --source that the --range is of.');
  if (code !== undefined) return { kind: 'code', code: codeAt(codebookOf(await call('codes.list', {})), code) };
  return coding && { kind: 'coding', coding };
}

function inFormat(memos: readonly ListedMemo[], format: ListOptions['format']): string {
  if (format === 'json') return `${JSON.stringify({ memos })}\n`;
  if (format === 'text') return memos.map(inLines).join('\n');
  return `\ufeff${[...memoRows(memos)].map((row) => csvRow(row)).join('')}`;
}

function inLines({ id, about, title, body, coderName, changedAt }: ListedMemo): string {
  const words = [title, wordsOfMemo(body)].filter(Boolean).join(': ').replaceAll(/\s+/g, ' ');
  return `${id ?? '-'}  ${changedAt}  ${coderName}  ${about}  ${words}`;
}

function asRange(value: string): TextRange {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(value) ?? [];
  if (start === undefined) throw new InvalidArgumentError('It must look like 10-25.');
  return { start: Number(start), end: Number(end) };
}

function asId(value: string): number {
  const id = Number(value);
  if (!Number.isSafeInteger(id) || id < 1) throw new InvalidArgumentError('It must be a number above 0.');
  return id;
}
