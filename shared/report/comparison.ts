/** The comparison report: how prevalent each theme is in two groups, sorted by where they diverge and converge. */

import type { ByGroup, ComparedTheme, Comparison, GroupSize, Verdict } from '../analysis/comparison-result.ts';
import { ALIKE, FEWEST } from '../analysis/verdict.ts';
import { counted } from '../text/counted.ts';
import { type Filtered, stateFilter } from './statement.ts';
import type { Cell, Column, Table } from './table.ts';

const GROUPS: readonly { readonly key: keyof ByGroup<unknown>; readonly name: string }[] = [
  { key: 'a', name: 'A' },
  { key: 'b', name: 'B' },
  { key: 'both', name: 'both' },
];

/** Heads the row of the groups themselves. */
const ALL_TEXT = '(all text)';

/**
 * Diverging themes first, those of A before those of B; then converging ones, the most prevalent first; then those
 * whose difference may be chance; then the rest.
 */
export function rankedThemes({ themes }: Comparison): ComparedTheme[] {
  const prevalence = ({ a, b }: ComparedTheme) => (a.share ?? 0) + (b.share ?? 0);
  const byVerdict = (verdict: Verdict) => themes.filter((theme) => theme.verdict === verdict);
  return [
    ...byVerdict('diverging').sort((x, y) => y.logOddsRatio! - x.logOddsRatio!),
    ...byVerdict('converging').sort((x, y) => prevalence(y) - prevalence(x)),
    ...byVerdict('undetermined').sort((x, y) => Number(isCounted(y)) - Number(isCounted(x))),
  ];
}

/** Whether enough was counted of a theme for its interval to be looked at. */
export function isCounted({ logOddsRatio, undetermined }: ComparedTheme): boolean {
  return logOddsRatio !== null && undetermined !== 'in too few paragraphs';
}

/** One row a theme as `rankedThemes` has them, and one of all text of the groups. */
export function comparisonTable(result: Filtered<Comparison>): Table {
  return {
    title: `Comparison: ${result.groups.a} and ${result.groups.b}`,
    statement: stateComparison(result),
    columns: [
      { key: 'code', heading: 'theme', kind: 'text' },
      { key: 'verdict', heading: 'verdict', kind: 'text', formula: RULE },
      ...RATIO_COLUMNS,
      ...GROUPS.flatMap(({ key, name }) => groupColumns(key, name)),
      { key: 'undetermined', heading: 'undetermined because', kind: 'text' },
    ],
    rows: [...rankedThemes(result).map(rowOf), allText(result)],
    notes: notesOf(result),
  };
}

/** In words which way a theme diverges. */
export function verdictInWords({ verdict, logOddsRatio }: ComparedTheme): string {
  return verdict === 'diverging' ? `diverging: more in ${logOddsRatio! > 0 ? 'A' : 'B'}` : verdict;
}

const RULE = `diverging: the interval excludes 0; converging: it includes 0 and neither share is more than ${ALIKE} times the other; undetermined: neither, or fewer than ${FEWEST} paragraphs of A and B hold the theme`;

const RATIO_COLUMNS: readonly Column[] = [
  {
    key: 'logOddsRatio',
    heading: 'log odds ratio',
    kind: 'number',
    formula:
      'ln(a d / (b c)): paragraphs with and without the theme in A (a, b) and in B (c, d); 0.5 is added to each where one is 0',
  },
  { key: 'low', heading: 'from', kind: 'number', formula: 'log odds ratio - 1.96 sqrt(1/a + 1/b + 1/c + 1/d)' },
  { key: 'high', heading: 'to', kind: 'number', formula: 'log odds ratio + 1.96 sqrt(1/a + 1/b + 1/c + 1/d)' },
];

function groupColumns(key: string, name: string): Column[] {
  const columns: readonly Column[] = [
    { key: 'paragraphs', heading: 'paragraphs', kind: 'count', formula: 'paragraphs of the group with the theme' },
    {
      key: 'share',
      heading: 'share',
      kind: 'fraction',
      formula: 'paragraphs with the theme / paragraphs of the group',
    },
    { key: 'words', heading: 'words', kind: 'count', formula: 'words of the group that the theme covers, each once' },
    {
      key: 'perThousandWords',
      heading: 'per 1,000 words',
      kind: 'number',
      formula: '1,000 x words of the theme / words of the group',
    },
  ];
  return columns.map((column) => ({
    ...column,
    ...{ group: name, key: `${key}: ${column.key}`, heading: `${name}: ${column.heading}` },
  }));
}

function rowOf(theme: ComparedTheme): Cell[] {
  const { code, logOddsRatio, low, high, undetermined } = theme;
  const figures = GROUPS.flatMap(({ key }) => {
    const { paragraphs, share, words, perThousandWords } = theme[key];
    return [paragraphs, share, words, perThousandWords];
  });
  return [code, verdictInWords(theme), logOddsRatio, low, high, ...figures, undetermined ?? ''];
}

function allText({ sizes }: Comparison): Cell[] {
  const figures = GROUPS.flatMap(({ key }): Cell[] => [sizes[key].paragraphs, null, sizes[key].words, null]);
  return [ALL_TEXT, '', null, null, null, ...figures, ''];
}

function stateComparison(result: Filtered<Comparison>): string {
  const { coders, groups, sizes, withSubCodes } = result;
  const rule =
    coders === 'each'
      ? 'Coders: each (paragraphs and words count once for every coder who coded their source).'
      : 'Coders: pooled (paragraphs and words count once, whoever coded them).';
  const themes = withSubCodes ? 'Themes: with sub-codes.' : 'Themes: this code alone.';
  return [
    'Unit: paragraph (it holds what shares a character with it).',
    `A is ${groups.a}: ${size(sizes.a)}. B is ${groups.b}: ${size(sizes.b)}. Both, counted apart: ${size(sizes.both)}.`,
    `${rule} ${themes} ${stateFilter(result)}`,
  ].join(' ');
}

function size({ paragraphs, words }: GroupSize): string {
  return `${counted(paragraphs, 'paragraph')}, ${counted(words, 'word')}`;
}

function notesOf({ coders, sizes, groups }: Comparison): string[] {
  const empty = (['a', 'b'] as const).filter((key) => sizes[key].paragraphs === 0);
  return [
    ...empty.map((key) => `${groups[key]} has no paragraphs of its own here: nothing can be compared.`),
    'A paragraph of both groups counts in neither A nor B. A code as a group has the paragraphs that hold it or a code below it, and the words that its passages cover; in a paragraph of both, the words of either.',
    'Diverging themes stand first, then converging, then undetermined ones. Converging says that the figures do not tell the groups apart, not that they are equal.',
    'Paragraphs of one source are not independent: the intervals are narrower than they should be.',
    ...(coders === 'each'
      ? ['Each coder adds paragraphs again, which are not independent: the intervals are narrower still.']
      : []),
    'Each interval stands alone: about one theme in twenty would diverge by chance.',
  ];
}
