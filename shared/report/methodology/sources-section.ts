/** The section on sources: which they are, and how categories and perspectives are balanced. */

import { attributeOf } from '../../model/source.ts';
import { counted } from '../../text/counted.ts';
import { type Block, heading, paragraph, tableBlock } from '../document.ts';
import type { Table } from '../table.ts';
import { listed, partBlocks } from './part-blocks.ts';
import type { MethodologyStudy, StudySource } from './study.ts';

/** Attributes that the study is told by. */
const FACTS = ['category', 'perspective', 'genre', 'year'] as const;

export function sourcesSection(study: MethodologyStudy): Block[] {
  return [
    heading(1, 'Sources and their balance'),
    paragraph(balanceInWords(study.sources)),
    ...partBlocks(study.balance),
    tableBlock(sourceTable(study.sources)),
  ];
}

function balanceInWords(sources: readonly StudySource[]): string {
  const groups = Map.groupBy(sources, (source) => attributeOf(source, 'perspective') || 'no stated perspective');
  const total = sources.reduce((sum, source) => sum + source.words, 0);
  const shares = [...groups].map(([perspective, of]) => {
    const words = of.reduce((sum, source) => sum + source.words, 0);
    const share = total === 0 ? '' : `, ${((100 * words) / total).toFixed(1)} % of the words`;
    return `${perspective} (${of.length} of ${counted(sources.length, 'source')}${share})`;
  });
  return shares.length === 0 ? 'There are no sources under the filter.' : `Who speaks: ${listed(shares)}.`;
}

function sourceTable(sources: readonly StudySource[]): Table {
  return {
    title: 'Sources',
    statement: 'Each source with its attributes, its size and its codings by all coders.',
    columns: [
      { key: 'source', heading: 'source', kind: 'text' },
      ...FACTS.map((fact) => ({ key: fact, heading: fact, kind: 'text' as const })),
      { key: 'words', heading: 'words', kind: 'count', formula: 'word-like segments (Unicode, UAX 29)' },
      { key: 'paragraphs', heading: 'paragraphs', kind: 'count', formula: 'blocks that hold text' },
      { key: 'codings', heading: 'codings', kind: 'count' },
    ],
    rows: sources.map((source) => [
      source.name,
      ...FACTS.map((fact) => attributeOf(source, fact)),
      source.words,
      source.paragraphs,
      source.codings,
    ]),
    notes: [],
  };
}
