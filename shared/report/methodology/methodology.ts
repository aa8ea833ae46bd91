/** The methodology report: one document that follows the study from its design to how every figure was counted. */

import type { Document } from '../document.ts';
import { agreementSection } from './agreement-section.ts';
import { appendix } from './appendix.ts';
import { casesSection } from './cases-section.ts';
import { claimSection } from './claim-section.ts';
import { codebookSection } from './codebook-section.ts';
import { designSection } from './design-section.ts';
import { illustrationsSection } from './illustrations-section.ts';
import { lensesSection } from './lenses-section.ts';
import { limitsSection } from './limits-section.ts';
import { sourcesSection } from './sources-section.ts';
import type { MethodologyStudy } from './study.ts';

/** A section whose figures cannot be had says why, and what to do. */
export function methodologyDocument(study: MethodologyStudy): Document {
  return {
    title: `${study.provenance.project}: methodology and findings`,
    language: 'en',
    blocks: [
      ...designSection(study),
      ...sourcesSection(study),
      ...codebookSection(study),
      ...lensesSection(study),
      ...claimSection(study),
      ...casesSection(study),
      ...agreementSection(study),
      ...limitsSection(study),
      ...illustrationsSection(study),
      ...appendix(study),
    ],
  };
}
