/** Comparison groups as they are named on the command line: `attribute=value`, `case:NAME`, `source:NAME`, `code:PATH`. */

import { InvalidArgumentError } from 'commander';
import type { Call, Params } from '../../shared/api/contract.ts';
import { fail } from '../../shared/api/failure.ts';
import { codebookOf } from '../../shared/model/codebook.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import { asPair, codeAt, idsOf } from './selection.ts';

/** Groups as the contract takes them. */
type SourceGroup = Params<'reports.cooccurrenceComparison'>['a'];
type ComparisonGroup = SourceGroup | { code: CodeId };

/** What stands before the colon; an attribute's value may hold colons of its own. */
const PREFIXED = /^\s*(case|source|code):(.*)$/s;

/** Says in a command's help how a group is named. */
export const GROUP_FORM = 'attribute=value, case:NAME or source:NAME';

/** Checks the form of an option that names a group; what it names is looked up later. */
export function asGroup(words: string): string {
  if (!PREFIXED.test(words)) asPair(words);
  else if (partsOf(words).name === '') throw new InvalidArgumentError('A name must follow the colon.');
  return words;
}

/** The sources that an option names; fails with `not-found`, and with `invalid-input` where it names a code. */
export async function sourceGroupFrom(call: Call, words: string): Promise<SourceGroup> {
  const group = await comparisonGroupFrom(call, words);
  if ('code' in group)
    fail('invalid-input', `"${words}" names a code, not sources. Name the sources as ${GROUP_FORM}.`);
  return group;
}

/** What an option names: sources, or a code and all below it; fails with `not-found`. */
export async function comparisonGroupFrom(call: Call, words: string): Promise<ComparisonGroup> {
  if (!PREFIXED.test(words)) {
    const [attribute, value] = asPair(words);
    return { where: { attribute, value } };
  }
  const { kind, name } = partsOf(words);
  if (kind === 'code') return { code: codeAt(codebookOf(await call('codes.list', {})), name) };
  if (kind === 'case') return { studyCase: idsOf('case', await call('cases.list', {}), [name])[0]! };
  return { sources: idsOf('source', await call('sources.list', {}), [name]) };
}

function partsOf(words: string): { readonly kind: string; readonly name: string } {
  const [, kind, name] = PREFIXED.exec(words)!;
  return { kind: kind!, name: name!.trim() };
}
