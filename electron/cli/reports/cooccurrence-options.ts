/** What the co-occurrence reports have in common in the terminal: unit, coders, rows and columns. */

import { type Command, InvalidArgumentError, Option } from 'commander';
import { type CodersRule, isUnit, type Unit } from '../../../shared/analysis/unit.ts';
import type { Call } from '../../../shared/api/contract.ts';
import { codebookOf, depthOf } from '../../../shared/model/codebook.ts';
import type { CodeId } from '../../../shared/model/ids.ts';
import { asText, codeAt, codesBelow, filterFrom, idsOf, repeated } from '../selection.ts';
import type { ReportOptions } from './report-command.ts';
import { asCount } from './report-numbers.ts';

export interface CooccurrenceOptions extends ReportOptions {
  readonly unit: Unit;
  readonly coders: CodersRule;
  readonly rows?: string[];
  readonly columns?: string[];
  readonly rowSet?: string[];
  readonly columnSet?: string[];
  readonly levels?: number;
}

export function addCooccurrenceOptions(command: Command): Command {
  return command
    .option('--unit <unit>', 'overlap, sentence, paragraph, source or near:N', asUnit, 'overlap')
    .addOption(
      new Option('--coders <rule>', 'pair codings of the same coder, or of all')
        .choices(['each', 'pooled'])
        .default('each'),
    )
    .option('--rows <path>', 'this code and all below it as rows (several times)', repeated(asText))
    .option('--columns <path>', 'this code and all below it as columns (several times)', repeated(asText))
    .option('--row-set <name>', 'the codes of this set as rows (several times)', repeated(asText))
    .option('--column-set <name>', 'the codes of this set as columns (several times)', repeated(asText))
    .option('--levels <n>', 'of --rows and --columns, take no more than so many levels below the code', asCount);
}

/** The parameters that all of them take. */
export async function cooccurrenceParams(call: Call, options: CooccurrenceOptions) {
  const { unit, coders, withSubCodes = false } = options;
  const rows = await chosenCodes(call, options.rows, options.rowSet, options.levels);
  const columns = await chosenCodes(call, options.columns, options.columnSet, options.levels);
  const filter = await filterFrom(call, options);
  return { unit, coders, withSubCodes, filter, ...(rows && { rows }), ...(columns && { columns }) };
}

/** All codes where neither codes nor sets are named. */
async function chosenCodes(
  call: Call,
  paths: readonly string[] | undefined,
  sets: readonly string[] | undefined,
  levels = Number.POSITIVE_INFINITY,
): Promise<CodeId[] | undefined> {
  if (!paths && !sets) return undefined;
  const known = sets ? await call('codeSets.list', {}) : [];
  const wanted = new Set(idsOf('code set', known, sets ?? []));
  const ofSets = known.filter(({ id }) => wanted.has(id)).flatMap(({ codes }) => codes);
  return [...new Set([...(await codesWithin(call, paths ?? [], levels)), ...ofSets])];
}

async function codesWithin(call: Call, paths: readonly string[], levels: number): Promise<CodeId[]> {
  const codebook = codebookOf(await call('codes.list', {}));
  const found: CodeId[] = [];
  for (const path of paths) {
    const deepest = depthOf(codebook, codeAt(codebook, path)) + levels;
    found.push(...(await codesBelow(call, [path])).filter((code) => depthOf(codebook, code) <= deepest));
  }
  return found;
}

export function asUnit(value: string): Unit {
  if (!isUnit(value)) throw new InvalidArgumentError('It must be overlap, sentence, paragraph, source or near:N.');
  return value;
}
