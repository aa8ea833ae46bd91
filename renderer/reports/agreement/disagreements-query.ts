/** The disagreements that the page lists, and how each is told apart from the others. */

import { useState } from 'react';
import type { Params } from '../../../shared/api/contract.ts';
import type { ViewOf } from '../../../shared/api/report-catalogue.ts';
import type { DisagreementPage, ListedDisagreement } from '../../../shared/report/disagreement.ts';
import type { QueryState } from '../../api/query-cache.ts';
import { useSteadyQuery } from '../../api/use-query.ts';

export type AgreementView = ViewOf<'reports.agreement'>;

export interface ListedDisagreements extends QueryState<DisagreementPage> {
  /** Undefined where all that can be shown is. */
  readonly showMore: (() => void) | undefined;
}

const PAGE = 200;
/** As many as a person settles in a day. */
export const MOST_LISTED = 1000;

/** Asks for nothing unless the view shows them. */
export function useDisagreements(
  { unit, withSubCodes, filter }: Partial<Params<'reports.agreement'>>,
  { shown, listed, code, passage }: AgreementView,
): ListedDisagreements {
  const [limit, setLimit] = useState(passage < PAGE ? PAGE : MOST_LISTED);
  const state = useSteadyQuery(
    'agreement.disagreements',
    shown === 'disagreements'
      ? { unit, withSubCodes, filter, show: listed, limit, ...(code !== null && { code }) }
      : null,
  );
  const hasMore = (state.data?.listed ?? 0) > limit && limit < MOST_LISTED;
  return { ...state, showMore: hasMore ? () => setLimit(MOST_LISTED) : undefined };
}

/** The same passage of the same code has the same key, whatever was settled. */
export function keyOfDisagreement({ source, code, start, end }: ListedDisagreement): string {
  return [source, code, start, end].join(' ');
}
