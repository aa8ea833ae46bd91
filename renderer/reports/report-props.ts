/** What the page of a report is given, and what it can ask for. */

import type { Params } from '../../shared/api/contract.ts';
import type { ReportMethod, ViewOf } from '../../shared/api/report-catalogue.ts';
import type { PassagesQuery } from './passages-panel.tsx';
import type { TitlePart } from './passages-title.ts';

/** The passages behind a figure that was chosen. */
export interface OpenedPassages {
  readonly title: readonly TitlePart[];
  readonly query: PassagesQuery;
}

export interface ReportProps<Name extends ReportMethod> {
  /** What is counted, as the contract has it; the filter is the same for all reports. What is absent has its default. */
  readonly params: Partial<Params<Name>>;
  readonly onParams: (changed: Partial<Params<Name>>) => void;
  /** How it is shown. */
  readonly view: ViewOf<Name>;
  readonly onView: (changed: Partial<ViewOf<Name>>) => void;
  readonly onPassages: (opened: OpenedPassages) => void;
}
