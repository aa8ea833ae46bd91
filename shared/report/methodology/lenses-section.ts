/** The section on themes and lenses: how often and where they are applied, and which lens meets which theme. */

import { pairLookup } from '../../analysis/pair-lookup.ts';
import { namesOfPath } from '../../model/code.ts';
import { counted } from '../../text/counted.ts';
import { type Block, heading, paragraph } from '../document.ts';
import { listed, partBlocks } from './part-blocks.ts';
import { type GroupMeeting, isMissing, type MethodologyStudy } from './study.ts';

export function lensesSection(study: MethodologyStudy): Block[] {
  return [
    heading(1, 'Themes and lenses'),
    heading(2, 'How often and how widely'),
    ...partBlocks(study.frequency),
    heading(2, 'Which lens meets which theme'),
    ...(isMissing(study.lensByTheme) ? [] : [paragraph(strongestInWords(study.lensByTheme))]),
    ...partBlocks(study.lensByTheme),
  ];
}

/** Each row's code with the column that it meets most often; the groups' own totals, which come first, are left out. */
export function strongestInWords({ result }: Pick<GroupMeeting, 'result'>): string {
  const totals = new Map(result.codes.map((code) => [code.id, code]));
  const figuresOf = pairLookup(result);
  const nameOf = (id: number) => namesOfPath(totals.get(id)!.code).at(-1)!;
  const sentences = result.rows.slice(1).map((row) => {
    const met = result.columns
      .slice(1)
      .map((column) => ({ column, n: figuresOf(totals.get(row)!, totals.get(column)!)?.n ?? 0 }));
    const most = Math.max(0, ...met.map(({ n }) => n));
    if (most === 0) return `${nameOf(row)} meets none of them.`;
    const names = met.filter(({ n }) => n === most).map(({ column }) => nameOf(column));
    return `${nameOf(row)} meets ${listed(names)} most often (${most} of the ${counted(totals.get(row)!.n, 'paragraph that holds', 'paragraphs that hold')} it).`;
  });
  return sentences.join(' ');
}
