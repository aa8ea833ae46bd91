/** The query in words, below the rows that it is made of. */

import type { Query } from '../../shared/model/query.ts';
import { queryNames } from '../../shared/report/query/query-names.ts';
import { querySentence } from '../../shared/report/query/query-sentence.ts';
import { useQuery } from '../api/use-query.ts';

export interface QuerySentenceProps {
  readonly query: Query | null;
  /** A row is not filled in. */
  readonly isWaiting: boolean;
}

export function QuerySentence({ query, isWaiting }: QuerySentenceProps) {
  const codes = useQuery('codes.list', {}).data;
  const coders = useQuery('coders.list', {}).data;
  const codeSets = useQuery('codeSets.list', {}).data;
  const queries = useQuery('queries.list', {}).data;
  if (!codes || !coders || !codeSets || !queries) return null;
  const words = () => query && querySentence(query, queryNames({ codes, coders, codeSets, queries }));
  return (
    <p className="query-sentence" aria-live="polite">
      {isWaiting ? 'Fill in each row, or remove it.' : `Found are ${words() ?? 'the ranges of all codings'}.`}
    </p>
  );
}
