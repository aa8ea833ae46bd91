/** Samples whose coders are compared on all of their sources. */

import { type AgreementInput, countAgreement } from '../../../../shared/analysis/agreement/agreement.ts';
import type { Agreement, AgreementUnit } from '../../../../shared/analysis/agreement/agreement-result.ts';
import { type CodedSample, codebookFrom, columnsFrom, type SampleCoding, unitsFrom } from '../coded-sample.ts';

export interface Question
  extends Partial<Pick<AgreementInput, 'codes' | 'counted' | 'withSubCodes' | 'intervals' | 'seed'>> {
  readonly unit?: AgreementUnit;
  readonly coders?: readonly number[];
}

/** Coders and sources are named by their numbers. */
export function compare(
  sample: Pick<CodedSample, 'codebook' | 'sources' | 'readUnits' | 'codings'>,
  question: Question = {},
): Agreement {
  const named = (ids: readonly number[]) => ids.map((id) => ({ id, name: String(id) }));
  const { unit = 'character', coders = [1, 2], withSubCodes = false, codes = null, counted = null } = question;
  return countAgreement({
    ...{ unit, withSubCodes, codes, counted, intervals: question.intervals ?? false, seed: question.seed ?? 1 },
    ...{ codings: sample.codings, codebook: sample.codebook, readUnits: sample.readUnits, sourcesLeftOut: 0 },
    comparison: { coders: named(coders), sources: named(sample.sources) },
  });
}

/** A sample of codings `[code, start, end, coder, source]` on these texts. */
export function sampleOf(
  texts: readonly string[],
  codings: readonly (readonly [string, number, number, number, number?])[],
  paths: readonly string[] = ['a', 'b'],
): CodedSample {
  const codebook = codebookFrom(paths);
  const made = codings.map(
    ([code, start, end, coder, source = 1]): SampleCoding => ({ code, start, end, coder, source }),
  );
  return {
    ...{ codebook, texts, sources: texts.map((_, i) => i + 1), readUnits: unitsFrom(texts) },
    codings: columnsFrom(codebook, made),
  };
}
