/** A concordance: hits in their context, in the order of the text or of the words beside them. */

import { contextKey } from '../../../shared/analysis/search/context-order.ts';
import type { ValidParams } from '../../../shared/api/contract.ts';
import type { SearchHit } from '../../../shared/api/results.ts';
import type { Concordance, HitsOfSource } from '../../../shared/api/search-results.ts';
import type { SourceId } from '../../../shared/model/ids.ts';
import type { Filtered } from '../../../shared/report/statement.ts';
import type { TextRange } from '../../../shared/text/range.ts';
import type { ReadableDb } from '../../store/database.ts';
import { describeFilter } from '../filter-words.ts';
import { passageReader } from '../passages.ts';
import type { ReadingContext } from '../read-texts.ts';
import { findHits, type Looking } from './find-hits.ts';
import { lastAnswer } from './last-answer.ts';

export interface SourceHit extends TextRange {
  readonly source: SourceId;
}

interface FoundHits {
  readonly sources: readonly HitsOfSource[];
  readonly hits: readonly SourceHit[];
}

export function concordance(context: ReadingContext, params: ValidParams<'search.find'>): Filtered<Concordance> {
  const { offset, limit, task: _, ...asked } = params;
  const { sources, hits } = lastAnswer(context.db, 'concordance', asked, () => findInOrder(context, asked));
  const inContext = hitReader(context.db);
  return {
    total: hits.length,
    sources,
    hits: hits.slice(offset, offset + limit).map(inContext),
    filter: describeFilter(context.db, asked.filter),
  };
}

/** Reads the hits of a page with the words around them. */
export function hitReader(db: ReadableDb): (hit: SourceHit) => SearchHit {
  const look = passageReader(db);
  return ({ source, ...range }) => {
    const { text: match, codings: _, ...hit } = look(source, range, []);
    return { ...hit, match };
  };
}

type Asked = Looking & Pick<ValidParams<'search.find'>, 'terms' | 'order'>;

function findInOrder(context: ReadingContext, { terms, order, ...looking }: Asked): FoundHits {
  const sources: HitsOfSource[] = [];
  const found: { hit: SourceHit; key: string }[] = [];
  findHits(context, [terms], looking, ({ id, name, body, words, hits: [ranges] }) => {
    sources.push({ source: id, sourceName: name, hits: ranges!.length });
    for (const { start, end } of ranges!) {
      const hit = { source: id, start, end };
      found.push({ hit, key: order === 'source' ? '' : contextKey(body, words, hit, order) });
    }
  });
  // Stable: hits with the same words beside them stay in the order of the texts.
  if (order !== 'source') found.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return { sources, hits: found.map(({ hit }) => hit) };
}
