/** Names given on the command line, turned into the ids that the contract takes. */

import type { Command } from 'commander';
import { InvalidArgumentError } from 'commander';
import type { Call, Params } from '../../shared/api/contract.ts';
import { fail } from '../../shared/api/failure.ts';
import { comparableName } from '../../shared/model/code.ts';
import { codebookOf, withDescendants } from '../../shared/model/codebook.ts';
import type { CodeId } from '../../shared/model/ids.ts';

export interface FilterOptions {
  readonly source?: string[];
  readonly code?: string[];
  readonly coder?: string[];
  readonly where?: [string, string][];
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

export function addFilterOptions(command: Command): Command {
  return command
    .option('--source <name>', 'only this source (may be given several times)', repeated(asText))
    .option('--code <path>', 'only this code and all below it (several times)', repeated(asText))
    .option('--coder <name>', 'only this coder (several times)', repeated(asText))
    .option('--where <attribute=value>', 'only sources with this value (several times)', repeated(asPair));
}

export async function filterFrom(call: Call, options: FilterOptions): Promise<Params<'exports.codings'>['filter']> {
  const { source, code, coder, where } = options;
  return {
    ...(source && { sources: idsOf('source', await call('sources.list', {}), source) }),
    ...(code && { codes: await codesBelow(call, code) }),
    ...(coder && { coders: idsOf('coder', await call('coders.list', {}), coder) }),
    ...(where && { where: where.map(([attribute, value]) => ({ attribute, value })) }),
  };
}

/** The codes at these paths and all below them, in codebook order. */
export async function codesBelow(call: Call, paths: readonly string[]): Promise<CodeId[]> {
  const codebook = codebookOf(await call('codes.list', {}));
  const wanted = new Set(
    paths.flatMap((path) => {
      const code = codebook.codes.find((known) => comparableName(known.path) === comparableName(path.trim()));
      return withDescendants(codebook, code?.id ?? fail('not-found', `There is no code "${path}" in the codebook.`));
    }),
  );
  return codebook.codes.filter((code) => wanted.has(code.id)).map((code) => code.id);
}

function idsOf<Id>(
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
