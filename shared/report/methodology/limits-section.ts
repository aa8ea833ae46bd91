/** The section on limits: what the figures cannot bear, as far as it can be told from the data. */

import { attributeOf } from '../../model/source.ts';
import { counted } from '../../text/counted.ts';
import { type Block, heading, list } from '../document.ts';
import { isMissing, type MethodologyStudy } from './study.ts';

/** Fewer sources than this cannot stand for a field. */
const FEW_SOURCES = 10;

export function limitsSection(study: MethodologyStudy): Block[] {
  const { sources, unused, agreement, coders } = study;
  const uncoded = sources.filter(({ codings }) => codings === 0);
  const unstated = sources.filter((source) => attributeOf(source, 'perspective') === '');
  const limits = [
    'Codings are judgements of their coders; the figures count these judgements, not the world that the texts tell of.',
    'Paragraphs and sentences of one source are not independent: tests and intervals that treat them as such are too sure.',
    sources.length < FEW_SOURCES &&
      `There are only ${counted(sources.length, 'source')}: a single one can turn a comparison around.`,
    coders.length < 2 && 'One coder alone coded the texts: how reliable the codings are cannot be told.',
    coders.length > 1 && isMissing(agreement) && `Agreement is not told: ${agreement.missing}`,
    uncoded.length > 0 &&
      `${counted(uncoded.length, 'source')} without any coding: ${uncoded.map(({ name }) => name).join(', ')}.`,
    unused.length > 0 &&
      `${counted(unused.length, 'code')} never applied: ${unused.map(({ path }) => path).join(', ')}.`,
    unstated.length > 0 &&
      `${counted(unstated.length, 'source')} without a stated perspective: the balance leaves it out or counts it apart.`,
  ];
  return [heading(1, 'Limits'), list(limits.filter((limit) => limit !== false))];
}
