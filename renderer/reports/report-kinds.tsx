/** The reports of the window, in the order and the sections of their menu. */

import type { ComponentType } from 'react';
import type { ReportMethod } from '../../shared/api/report-catalogue.ts';
import { CooccurrencePage } from './cooccurrence/cooccurrence-page.tsx';
import { FrequencyPage } from './frequency/frequency-page.tsx';
import type { ReportProps } from './report-props.ts';

export interface ReportKind {
  readonly method: ReportMethod;
  /** One sentence for the menu. */
  readonly hint: string;
  readonly Page: ComponentType<ReportProps<never>>;
}

export interface ReportSection {
  readonly name: string;
  readonly kinds: readonly ReportKind[];
}

export const REPORT_SECTIONS: readonly ReportSection[] = [
  {
    name: 'Codes',
    kinds: [
      kind('reports.frequency', 'how often and how widely each code is applied', FrequencyPage),
      kind('reports.cooccurrence', 'which codes meet which', CooccurrencePage),
    ],
  },
];

export function kindOf(method: ReportMethod): ReportKind {
  return REPORT_SECTIONS.flatMap(({ kinds }) => kinds).find((each) => each.method === method)!;
}

/** A page takes the params and the view of its own method. */
function kind<Name extends ReportMethod>(
  method: Name,
  hint: string,
  Page: ComponentType<ReportProps<Name>>,
): ReportKind {
  return { method, hint, Page: Page as unknown as ComponentType<ReportProps<never>> };
}
