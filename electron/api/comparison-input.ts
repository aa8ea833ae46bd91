/** What a comparison is counted of: two groups, the themes to compare, and the codings under a filter. */

import type { ComparedGroup } from '../../shared/analysis/compared-text.ts';
import type { ComparisonInput } from '../../shared/analysis/comparison.ts';
import type { ComparisonPassagesInput } from '../../shared/analysis/comparison-passages.ts';
import type { ValidParams } from '../../shared/api/contract.ts';
import { fail } from '../../shared/api/failure.ts';
import { ancestorsOf, type Codebook, codeIn, withDescendants } from '../../shared/model/codebook.ts';
import type { ComparisonGroup } from '../../shared/model/filter.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import { readCode, readCodebook } from '../store/codes.ts';
import { filteredSources, readCodingColumns, unitsOfSources } from '../store/coding-rows.ts';
import type { ReadableDb } from '../store/database.ts';
import { nameOfGroup, sourcesOfGroup } from './groups.ts';
import { resolveFilter } from './resolve-filter.ts';

type ComparisonParams = Omit<ValidParams<'reports.comparison'>, 'task'>;

/** The filter's codes choose themes and do not take passages from the groups. */
export function comparisonInput(db: ReadableDb, params: ComparisonParams): ComparisonInput {
  const { a, b, coders, withSubCodes } = params;
  const { codes, ...filter } = resolveFilter(db, params.filter);
  const codebook = readCodebook(db);
  const groups = { a: nameOfGroup(db, a), b: nameOfGroup(db, b) };
  const branches = new Set([...branchOf(codebook, a), ...branchOf(codebook, b)]);
  checkGroups(codebook, a, b);
  for (const theme of params.codes ?? []) checkTheme(db, codebook, theme, branches);
  return {
    ...{ coders, withSubCodes, codebook, groups },
    a: comparedGroup(db, codebook, a),
    b: comparedGroup(db, codebook, b),
    themes: (params.codes ?? codes ?? codebook.codes.map(({ id }) => id)).filter((id) => !branches.has(id)),
    codings: readCodingColumns(db, filter),
    sources: filteredSources(db, filter),
    readUnits: unitsOfSources(db),
  };
}

export function comparisonPassagesInput(
  db: ReadableDb,
  params: ValidParams<'reports.comparisonPassages'>,
): ComparisonPassagesInput {
  const input = comparisonInput(db, params);
  const { theme, group } = params;
  readCode(db, theme);
  if (!input.themes.includes(theme))
    fail('invalid-input', `"${codeIn(input.codebook, theme).path}" is not among the themes that are compared.`);
  return { ...input, theme, group };
}

/** The group's code with those above and below it: what its own passages bring along. */
function branchOf(codebook: Codebook, group: ComparisonGroup): readonly CodeId[] {
  return 'code' in group ? [...ancestorsOf(codebook, group.code), ...withDescendants(codebook, group.code)] : [];
}

function checkGroups(codebook: Codebook, a: ComparisonGroup, b: ComparisonGroup): void {
  if (JSON.stringify(a) === JSON.stringify(b))
    fail('invalid-input', 'Both groups are the same. Choose two that differ.');
  if (!('code' in a && 'code' in b)) return;
  if (branchOf(codebook, a).includes(b.code))
    fail('invalid-input', 'A code cannot be compared with one of its own sub-codes: it counts with them.');
}

function checkTheme(db: ReadableDb, codebook: Codebook, theme: CodeId, branches: ReadonlySet<CodeId>): void {
  readCode(db, theme);
  if (branches.has(theme))
    fail(
      'invalid-input',
      `"${codeIn(codebook, theme).path}" belongs to a group itself and cannot be compared as a theme.`,
    );
}

function comparedGroup(db: ReadableDb, codebook: Codebook, group: ComparisonGroup): ComparedGroup {
  if ('code' in group) return { codes: new Set(withDescendants(codebook, group.code)) };
  return { sources: new Set(sourcesOfGroup(db, group)) };
}
