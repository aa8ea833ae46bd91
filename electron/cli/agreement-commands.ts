/** Commands that list where coders differ, and settle it. */

import { type Command, InvalidArgumentError, Option } from 'commander';
import type { AgreementUnit } from '../../shared/analysis/agreement/agreement-result.ts';
import type { Call } from '../../shared/api/contract.ts';
import { codebookOf } from '../../shared/model/codebook.ts';
import type { Verdict } from '../../shared/model/settlement.ts';
import type { ListedDisagreement } from '../../shared/report/disagreement.ts';
import { counted } from '../../shared/text/counted.ts';
import { tell } from './output.ts';
import { AGREEMENT_UNITS } from './reports/agreement.ts';
import { asCount } from './reports/report-numbers.ts';
import { addFilterOptions, codeAt, type FilterOptions, filterFrom, idsOf } from './selection.ts';
import { withCore } from './with-core.ts';

interface ListOptions extends FilterOptions {
  readonly unit: AgreementUnit;
  readonly withSubCodes?: boolean;
  readonly show: 'all' | 'open' | 'settled';
  readonly from: number;
  readonly limit: number;
  readonly json?: boolean;
}

interface SettleOptions {
  readonly source: string;
  readonly code: string;
  readonly range: readonly [number, number];
  readonly as: Verdict | 'open';
  readonly memo: string;
  readonly json?: boolean;
}

export function addAgreementCommands(program: Command): void {
  const agreement = program.command('agreement').description('passages on which coders differ');
  addList(agreement);
  addSettle(agreement);
}

function addList(agreement: Command): void {
  const list = agreement
    .command('list <project>')
    .description('where coders differ, passage by passage, with what each has marked')
    .addOption(new Option('--unit <unit>', 'what coders decide on').choices(AGREEMENT_UNITS).default('character'))
    .option('--with-sub-codes', 'count a code with all below it')
    .addOption(new Option('--show <which>', 'which passages').choices(['all', 'open', 'settled']).default('all'))
    .option('--from <n>', 'passages to pass over', asCount, 0)
    .option('--limit <n>', 'passages to list, at most 1000', asCount, 100)
    .option('--json');
  addFilterOptions(list).action((project: string, options: ListOptions) =>
    withCore(project, async (call) => {
      const { unit, withSubCodes = false, show, from: offset, limit } = options;
      const filter = await filterFrom(call, options);
      const page = await call('agreement.disagreements', { unit, withSubCodes, show, offset, limit, filter });
      const counts = `${page.settled} of ${counted(page.total, 'disagreement')} settled; coders ${page.coders.join(', ')}`;
      tell(options.json, page, () => [counts, ...page.passages.map(lineOf)].join('\n'));
    }),
  );
}

function lineOf({ sourceName, start, end, path, sides, outcome, text }: ListedDisagreement): string {
  const marks = sides.map(({ coder, codings }) => {
    const ranges = codings.map((coding) => `${coding.start}-${coding.end}`);
    return `${coder}: ${ranges.length === 0 ? 'absent' : ranges.join(', ')}`;
  });
  const words = JSON.stringify(text.length > 60 ? `${[...text.slice(0, 60)].slice(0, -1).join('')}…` : text);
  return `${sourceName}  ${start}-${end}  ${path}  ${outcome ?? 'open'}  ${marks.join('; ')}  ${words}`;
}

function addSettle(agreement: Command): void {
  agreement
    .command('settle <project>')
    .description('settle whether a code belongs on a passage')
    .requiredOption('--source <name>', 'the source')
    .requiredOption('--code <path>', 'the code')
    .requiredOption('--range <start-end>', 'the passage, in UTF-16 code units, as list tells it', asRange)
    .addOption(
      new Option('--as <verdict>', 'the verdict; open takes it back')
        .choices(['present', 'absent', 'open'])
        .makeOptionMandatory(),
    )
    .option('--memo <text>', 'why', '')
    .option('--json')
    .action((project: string, options: SettleOptions) =>
      withCore(project, async (call) => {
        await settlePassage(call, options);
        tell(
          options.json,
          { settled: options.as },
          () => `${options.code} on ${options.range.join('-')}: ${options.as}`,
        );
      }),
    );
}

async function settlePassage(call: Call, { source, code, range, as, memo }: SettleOptions): Promise<void> {
  const passage = {
    source: idsOf('source', await call('sources.list', {}), [source])[0]!,
    code: codeAt(codebookOf(await call('codes.list', {})), code),
    start: range[0],
    end: range[1],
  };
  if (as === 'open') await call('agreement.reopen', passage);
  else await call('agreement.settle', { ...passage, verdict: as, memo });
}

function asRange(value: string): [number, number] {
  const found = /^(\d{1,9})-(\d{1,9})$/.exec(value);
  if (!found) throw new InvalidArgumentError('It must look like 120-180.');
  return [Number(found[1]), Number(found[2])];
}
