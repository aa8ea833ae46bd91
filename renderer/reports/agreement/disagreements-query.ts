/** The disagreements that the page lists, and how each is told apart from the others. */

import { useRef } from 'react';
import type { Params } from '../../../shared/api/contract.ts';
import type { ViewOf } from '../../../shared/api/report-catalogue.ts';
import type { DisagreementPage, ListedDisagreement } from '../../../shared/report/disagreement.ts';
import type { QueryState } from '../../api/query-cache.ts';
import { useSteadyQuery } from '../../api/use-query.ts';
import { PAGE } from '../../ui/pager.tsx';

export type AgreementView = ViewOf<'reports.agreement'>;

export interface ListedDisagreements extends QueryState<DisagreementPage> {
  /** Place of the first one that is there. */
  readonly offset: number;
}

/** Asks for the page with the passage in question, and for nothing unless the view shows them. */
export function useDisagreements(
  { unit, withSubCodes, filter }: Partial<Params<'reports.agreement'>>,
  { shown, listed, code, passage }: AgreementView,
): ListedDisagreements {
  const wanted = pageOf(passage);
  const state = useSteadyQuery(
    'agreement.disagreements',
    shown === 'disagreements'
      ? { unit, withSubCodes, filter, show: listed, offset: wanted, limit: PAGE, ...(code !== null && { code }) }
      : null,
  );
  const offset = useRef(wanted);
  if (!state.loading) offset.current = wanted;
  return { ...state, offset: offset.current };
}

/** Place of the first passage on the page of this one. */
export function pageOf(passage: number): number {
  return Math.floor(passage / PAGE) * PAGE;
}

/** The same passage of the same code has the same key, whatever was settled. */
export function keyOfDisagreement({ source, code, start, end }: ListedDisagreement): string {
  return [source, code, start, end].join(' ');
}
