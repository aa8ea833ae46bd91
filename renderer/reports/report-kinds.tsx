/** The reports of the window, in the order and the sections of their menu. */

import type { ComponentType } from 'react';
import type { ReportMethod } from '../../shared/api/report-catalogue.ts';
import { AgreementPage } from './agreement/agreement-page.tsx';
import { CodebookAsOfPage } from './codebook-history/codebook-as-of-page.tsx';
import { CodebookHistoryPage } from './codebook-history/codebook-history-page.tsx';
import { ComparisonPage } from './comparison/comparison-page.tsx';
import { CooccurrenceComparisonPage } from './cooccurrence/comparison-page.tsx';
import { CooccurrencePage } from './cooccurrence/cooccurrence-page.tsx';
import { CrosstabPage } from './crosstab/crosstab-page.tsx';
import { FrequencyPage } from './frequency/frequency-page.tsx';
import { KeywordsPage } from './keywords/keywords-page.tsx';
import type { ReportProps } from './report-props.ts';
import { SaturationPage } from './saturation/saturation-page.tsx';
import { SourceMatrixPage } from './source-matrix/source-matrix-page.tsx';
import { WordsPage } from './words/words-page.tsx';
import { WordsNearPage } from './words-near/words-near-page.tsx';

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
      kind('reports.matrix', 'sources by codes, for statistics programs', SourceMatrixPage),
      kind('reports.cooccurrence', 'which codes meet which', CooccurrencePage),
      kind(
        'reports.cooccurrenceComparison',
        'where codes meet more: two groups of sources',
        CooccurrenceComparisonPage,
      ),
      kind('reports.crosstab', 'codes by an attribute or case, each with its test', CrosstabPage),
      kind('reports.comparison', 'where two groups converge and diverge', ComparisonPage),
    ],
  },
  {
    name: 'Text',
    kinds: [
      kind('reports.words', 'how often words and phrases stand in the texts', WordsPage),
      kind('reports.keywords', 'words that set one group of sources apart', KeywordsPage),
      kind('reports.wordsNear', 'words typical of what lies near a code', WordsNearPage),
    ],
  },
  {
    name: 'Study',
    kinds: [
      kind('reports.saturation', 'new codes by source in coding order', SaturationPage),
      kind('reports.codebookHistory', 'what happened to each code, and when', CodebookHistoryPage),
      kind('reports.codebookAsOf', 'the codebook as it stood on a day', CodebookAsOfPage),
    ],
  },
  {
    name: 'Coders',
    kinds: [kind('reports.agreement', 'how far coders decide alike, and where they differ', AgreementPage)],
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
