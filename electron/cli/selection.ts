/** Names given on the command line, turned into the ids that the contract takes. */

import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import type { Call, Params } from '../../shared/api/contract.ts';
import { fail } from '../../shared/api/failure.ts';
import { moment } from '../../shared/api/parameters.ts';
import { comparableName } from '../../shared/model/code.ts';
import { type Codebook, codebookOf, withDescendants } from '../../shared/model/codebook.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import type { AttributeValue } from '../../shared/model/source.ts';
import { queryFrom } from './query-option.ts';

export interface FilterOptions {
  readonly source?: string[];
  readonly code?: string[];
  readonly coder?: string[];
  readonly where?: [string, string][];
  readonly codeSet?: string[];
  readonly case?: string[];
  readonly caseWhere?: [string, string][];
  readonly madeFrom?: string;
  readonly madeBefore?: string;
  /** As `parseQuery` reads it. */
  readonly query?: string;
}

/** Collects an option that may be given several times. */
export function repeated<T>(parse: (value: string) => T): (value: string, before: T[] | undefined) => T[] {
  return (value, before = []) => [...before, parse(value)];
}

export const asText = (value: string): string => value;

/** `K=V`; the value may hold further equals signs, and may be empty. */
export function asPair(value: string): [string, string] {
  const at = value.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('It must look like NAME=VALUE.');
  return [value.slice(0, at).trim(), value.slice(at + 1)];
}

/** A day, or a moment in UTC, as the contract takes it. */
function asMoment(value: string): string {
  const parsed = moment.safeParse(value);
  if (!parsed.success) throw new InvalidArgumentError('It must look like 2026-01-31 or 2026-01-31T12:00:00Z.');
  return parsed.data;
}

const asCondition = ([attribute, value]: readonly [string, string]): AttributeValue => ({ attribute, value });

export type SourceOptions = Pick<FilterOptions, 'source' | 'where' | 'case' | 'caseWhere'>;

/** Which sources are meant. */
export function addSourceOptions(command: Command): Command {
  return command
    .option('--source <name>', 'only this source (may be given several times)', repeated(asText))
    .option('--where <attribute=value>', 'only sources with this value (several times)', repeated(asPair))
    .option('--case <name>', 'only sources of this case (several times)', repeated(asText))
    .option(
      '--case-where <attribute=value>',
      'only sources of cases with this value (several times)',
      repeated(asPair),
    );
}

export function addFilterOptions(command: Command): Command {
  return addSourceOptions(command)
    .option('--code <path>', 'only this code and all below it (several times)', repeated(asText))
    .option('--coder <name>', 'only this coder (several times)', repeated(asText))
    .option('--code-set <name>', 'only codes of this set (several times)', repeated(asText))
    .option('--made-from <moment>', 'only codings made from this day or moment in UTC on', asMoment)
    .option('--made-before <moment>', 'only codings made before this day or moment in UTC', asMoment)
    .option(
      '--query <query>',
      'only codings that share a character with a passage of this query (see retrieve --help)',
    );
}

export async function filterFrom(call: Call, options: FilterOptions): Promise<Params<'exports.codings'>['filter']> {
  const { source, code, coder, where, codeSet, case: cases, caseWhere, madeFrom, madeBefore, query } = options;
  return {
    ...(source && { sources: idsOf('source', await call('sources.list', {}), source) }),
    ...(code && { codes: await codesBelow(call, code) }),
    ...(coder && { coders: idsOf('coder', await call('coders.list', {}), coder) }),
    ...(where && { where: where.map(asCondition) }),
    ...(codeSet && { codeSets: idsOf('code set', await call('codeSets.list', {}), codeSet) }),
    ...(cases && { cases: idsOf('case', await call('cases.list', {}), cases) }),
    ...(caseWhere && { caseWhere: caseWhere.map(asCondition) }),
    ...(madeFrom && { madeFrom }),
    ...(madeBefore && { madeBefore }),
    ...(query !== undefined && { query: await queryFrom(call, query) }),
  };
}

/** The codes at these paths and all below them, in codebook order. */
export async function codesBelow(call: Call, paths: readonly string[]): Promise<CodeId[]> {
  const codebook = codebookOf(await call('codes.list', {}));
  const wanted = new Set(paths.flatMap((path) => withDescendants(codebook, codeAt(codebook, path))));
  return codebook.codes.filter((code) => wanted.has(code.id)).map((code) => code.id);
}

/** The code at this path; fails with `not-found`. */
export function codeAt(codebook: Codebook, path: string): CodeId {
  const code = codebook.codes.find((known) => comparableName(known.path) === comparableName(path.trim()));
  return code?.id ?? fail('not-found', `There is no code "${path}" in the codebook.`);
}

/** The ids of what bears these names, the case of letters ignored where none bears one exactly; fails with `not-found`. */
export function idsOf<Id>(
  noun: string,
  known: readonly { readonly id: Id; readonly name: string }[],
  names: readonly string[],
): Id[] {
  return names.map((name) => {
    const found =
      known.find((one) => one.name === name) ?? known.find((one) => comparableName(one.name) === comparableName(name));
    return found?.id ?? fail('not-found', `There is no ${noun} "${name}" in the project.`);
  });
}
