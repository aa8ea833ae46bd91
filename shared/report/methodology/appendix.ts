/** The appendix: how every figure was counted, from what, and with which versions. */

import { type Block, heading, list, paragraph, tableBlock } from '../document.ts';
import type { Table } from '../table.ts';
import { isMissing, type MethodologyStudy } from './study.ts';

const RULES = [
  'Text is stored as it was imported: line endings made alike and a byte-order mark removed, nothing else. Offsets and ' +
    'characters are UTF-16 code units.',
  'A paragraph is one block: a heading, paragraph, list item, quotation, table row or footnote; in plain text, the lines ' +
    'between blank lines, or each line where the text has no blank line. Sentences never cross blocks.',
  'A word is a word-like segment (Unicode Standard Annex 29, locale en); it is covered if one of its characters is.',
  'A code is present in a paragraph if a coding of it, or of a code below it, shares a character with the paragraph.',
  'Coders each: codings are paired only with those of the same coder, and the coders are added up. N is the number of ' +
    'paragraphs of the sources that a coder has coded, summed over the coders.',
  'A code is never paired with one above or below it. The first row and the first column of a table of groups are the ' +
    "groups' own totals, with all codes below them.",
  'A figure that is not defined is shown as undefined, never as 0 or 1.',
];

export function appendix(study: MethodologyStudy): Block[] {
  const { project, guid, revision, madeAt, versions } = study.provenance;
  return [
    heading(1, 'Appendix: how every figure was counted'),
    list(RULES),
    ...tablesOf(study).flatMap(({ title, statement, columns }) => [
      heading(2, title),
      paragraph(statement),
      ...formulaList(columns),
    ]),
    heading(2, 'Versions and dates'),
    paragraph(`Written on ${madeAt} from the project "${project}" (${guid}) at revision ${revision}.`),
    list(versions.map(([name, version]) => `${name} ${version}`)),
    heading(2, 'Texts'),
    tableBlock(textTable(study)),
  ];
}

/** The main table of each part: what stands beside it is counted alike. */
function tablesOf({
  balance,
  frequency,
  lensByTheme,
  relationByMode,
  comparison,
  agreement,
}: MethodologyStudy): Table[] {
  const parts = [balance, frequency, comparison, agreement].flatMap((part) =>
    isMissing(part) ? [] : part.tables.slice(0, 1),
  );
  const meetings = [lensByTheme, relationByMode].flatMap((part) => (isMissing(part) ? [] : [part.table]));
  return [...parts, ...meetings];
}

/** Columns of a split table share one formula: it is told once. */
function formulaList(columns: Table['columns']): Block[] {
  const told = columns.filter(({ formula }) => formula).map(({ heading, formula }) => `${heading}: ${formula}`);
  return told.length === 0 ? [] : [list([...new Set(told)])];
}

function textTable({ sources }: MethodologyStudy): Table {
  return {
    title: 'Texts by their hashes',
    statement: 'Each text with the SHA-256 of its UTF-8 bytes, so that a reader can tell that theirs is the same.',
    columns: [
      { key: 'source', heading: 'source', kind: 'text' },
      { key: 'sha256', heading: 'SHA-256', kind: 'text' },
      { key: 'characters', heading: 'characters', kind: 'count' },
      { key: 'imported', heading: 'imported', kind: 'text' },
    ],
    rows: sources.map(({ name, sha256, length, createdAt }) => [name, sha256, length, createdAt]),
    notes: [],
  };
}
