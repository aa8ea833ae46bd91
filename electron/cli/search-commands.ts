/** Search in the terminal: a concordance, and coding what is found. */

import { type Command, Option } from 'commander';
import type { Call, Params, Result } from '../../shared/api/contract.ts';
import { comparableName, namesOfPath, PATH_SEPARATOR } from '../../shared/model/code.ts';
import { codebookOf } from '../../shared/model/codebook.ts';
import { concordanceTable } from '../../shared/report/concordance-table.ts';
import { tableCsv } from '../../shared/report/csv.ts';
import { textTable } from '../../shared/report/text-table.ts';
import { counted } from '../../shared/text/counted.ts';
import {
  addLookingOptions,
  addUnitOption,
  type LookingOptions,
  lookingFrom,
  TERMS_HELP,
  termsFrom,
  type UnitOption,
} from './looking-options.ts';
import { deliver, tell } from './output.ts';
import { codedLines } from './planned-codings.ts';
import {
  addFilterOptions,
  addSourceOptions,
  asText,
  codeAt,
  type FilterOptions,
  filterFrom,
  repeated,
  type SourceOptions,
} from './selection.ts';
import { shortenCells } from './shorten-cells.ts';
import { withCore } from './with-core.ts';

interface SearchOptions extends FilterOptions, LookingOptions {
  readonly order: NonNullable<Params<'search.find'>['order']>;
  readonly format: 'table' | 'csv' | 'json';
  readonly output?: string;
}

interface AutoCodeOptions extends SourceOptions, LookingOptions, UnitOption {
  readonly code: string;
  readonly term: string[];
  readonly create?: boolean;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** The most that the contract hands out at once. */
const PAGE = 1000;

export function addSearchCommands(program: Command): void {
  addSearch(program);
  addAutoCode(program);
}

function addSearch(program: Command): void {
  const search = program
    .command('search <project> <terms...>')
    .description('where words stand in the sources, in their context')
    .option('--regex', 'the terms are regular expressions')
    .addOption(
      new Option('--order <order>', 'by source, or by the words to the left or right')
        .choices(['source', 'left', 'right'])
        .default('source'),
    )
    .addOption(new Option('--format <format>', 'how to print them').choices(['table', 'csv', 'json']).default('table'))
    .option('-o, --output <file>', 'write to a file instead')
    .addHelpText('after', TERMS_HELP);
  addFilterOptions(addLookingOptions(search)).action((project: string, written: string[], options: SearchOptions) =>
    withCore(project, async (call) => {
      const asked = { terms: termsFrom(written, options), ...lookingFrom(options) };
      const filter = await filterFrom(call, options);
      const found = await findAll(call, { ...asked, filter, order: options.order });
      deliver(options.output, printed({ ...asked, ...found }, options.format));
    }),
  );
}

async function findAll(call: Call, asked: Params<'search.find'>): Promise<Result<'search.find'>> {
  const first = await call('search.find', { ...asked, limit: PAGE });
  const hits = [...first.hits];
  while (hits.length < first.total) {
    hits.push(...(await call('search.find', { ...asked, limit: PAGE, offset: hits.length })).hits);
  }
  return { ...first, hits };
}

function printed(found: Parameters<typeof concordanceTable>[0], format: SearchOptions['format']): string {
  if (format === 'json') return `${JSON.stringify(found)}\n`;
  const table = concordanceTable(found);
  return format === 'csv' ? tableCsv(table) : textTable(shortenCells(table, ['before']));
}

function addAutoCode(program: Command): void {
  const autocode = program
    .command('autocode <project>')
    .description('code what terms find; one undo takes it back')
    .requiredOption('--code <path>', 'the code to apply')
    .requiredOption('--term <term>', 'what to look for (several times)', repeated(asText))
    .option('--regex', 'the terms are regular expressions')
    .option('--create', 'make the code below its parent, where it is missing')
    .option('--dry-run', 'only tell what would be coded')
    .option('--json')
    .addHelpText('after', TERMS_HELP);
  addSourceOptions(addUnitOption(addLookingOptions(autocode))).action((project: string, options: AutoCodeOptions) =>
    withCore(project, async (call) => {
      const { code, json, unit, ...others } = options;
      const target = await targetOf(call, options);
      const filter = await filterFrom(call, others);
      const asked = { terms: termsFrom(options.term, options), ...lookingFrom(options), filter, unit };
      if (options.dryRun) {
        const preview = await call('search.preview', { ...asked, ...('code' in target && target), limit: PAGE });
        tell(json, preview, () => codedLines(preview, code));
        return;
      }
      const coded = await call('search.autoCode', { ...asked, ...target });
      tell(
        json,
        coded,
        () =>
          `${counted(coded.added, 'new coding')} with ${code} in ${counted(coded.sources, 'source')}, ${coded.present} there already`,
      );
    }),
  );
}

/** The code at the path; with `--create` one that is to be made where there is none. */
async function targetOf(
  call: Call,
  { code, create }: AutoCodeOptions,
): Promise<Pick<Params<'search.autoCode'>, 'code'> | Pick<Params<'search.autoCode'>, 'newCode'>> {
  const codebook = codebookOf(await call('codes.list', {}));
  const isThere = codebook.codes.some(({ path }) => comparableName(path) === comparableName(code.trim()));
  if (isThere || !create) return { code: codeAt(codebook, code) };
  const names = namesOfPath(code.trim());
  const parent = names.slice(0, -1).join(PATH_SEPARATOR);
  return { newCode: { name: names.at(-1)!, parent: parent === '' ? null : codeAt(codebook, parent) } };
}
