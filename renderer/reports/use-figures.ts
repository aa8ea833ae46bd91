/** A report's figures in the colours of the page. */

import { useMemo } from 'react';
import type { Result } from '../../shared/api/contract.ts';
import { type ReportMethod, reportOf, type ViewOf } from '../../shared/api/report-catalogue.ts';
import type { Figure } from '../../shared/report/figures/figure.ts';
import { useLook } from './use-look.ts';

/** As the catalogue draws them; none before there is a result. The same ones until result, view or theme change. */
export function useFigures<Name extends ReportMethod>(
  method: Name,
  result: Result<Name> | undefined,
  view: ViewOf<Name>,
): readonly Figure[] {
  const look = useLook();
  const shown = JSON.stringify(view);
  return useMemo(
    () => (result === undefined ? [] : reportOf(method).figures(result, JSON.parse(shown) as ViewOf<Name>, look)),
    [method, result, shown, look],
  );
}
