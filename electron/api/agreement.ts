/** Agreement: the passages on which coders differ, listed and settled. */

import { type Disagreement, findDisagreements } from '../../shared/analysis/agreement/disagreements.ts';
import type { ValidParams } from '../../shared/api/contract.ts';
import { fail } from '../../shared/api/failure.ts';
import type { Codebook } from '../../shared/model/codebook.ts';
import type { DisagreementPage, ListedDisagreement } from '../../shared/report/disagreement.ts';
import type { Passage } from '../../shared/report/passage.ts';
import { snapToGraphemes } from '../../shared/text/graphemes.ts';
import { listSettlements, reopen, settle } from '../store/adjudication.ts';
import { readCode } from '../store/codes.ts';
import { unitsOfSources } from '../store/coding-rows.ts';
import { checkRange, readCoding } from '../store/codings.ts';
import type { ReadableDb } from '../store/database.ts';
import { readSource } from '../store/sources.ts';
import { codingsToCompare } from './agreement-input.ts';
import type { Handlers } from './context.ts';
import { passageReader } from './passages.ts';

export const agreementMethods: Handlers<'agreement'> = {
  'agreement.disagreements': ({ db }, p) => listDisagreements(db, p),
  'agreement.settle': ({ db, change }, { verdict, memo, ...passage }) => {
    const { name } = readCode(db, passage.code);
    change(`Settle ${name} as ${verdict} in ${readSource(db, passage.source).name}`, (db) => {
      checkRange(db, passage.source, passage);
      settle(db, passage, verdict, memo);
    });
    return null;
  },
  'agreement.reopen': ({ db, change }, passage) => {
    const { name } = readCode(db, passage.code);
    change(`Reopen ${name} in ${readSource(db, passage.source).name}`, (db) => {
      if (!reopen(db, passage)) fail('not-found', `Nothing was settled of ${name} there.`);
    });
    return null;
  },
};

function listDisagreements(db: ReadableDb, p: ValidParams<'agreement.disagreements'>): DisagreementPage {
  const toCompare = codingsToCompare(db, p.filter, p.withSubCodes);
  const { comparison, codebook, codings } = toCompare;
  const { passages, codingsOf } = findDisagreements({
    ...toCompare,
    ...{ unit: p.unit, readUnits: unitsOfSources(db), settlements: listSettlements(db) },
  });
  const coders = comparison.coders.map(({ name }) => name);
  const isWanted = ({ code, outcome }: Disagreement) =>
    (p.code === undefined || code === p.code) && (p.show === 'all' || (outcome !== null) === (p.show === 'settled'));
  const listed = passages.filter(isWanted);
  const look = listedReader(db, codebook, coders);
  return {
    ...{ unit: p.unit, coders, sources: comparison.sources.map(({ name }) => name) },
    ...countOf(passages),
    codes: countsByCode(passages, codebook),
    listed: listed.length,
    passages: listed.slice(p.offset, p.offset + p.limit).map((passage) =>
      look(
        passage,
        codingsOf(passage).map((place) => codings.id[place]!),
      ),
    ),
  };
}

/** Longer passages are cut: a list of whole sources would be larger than the project. In UTF-16 code units. */
const LONGEST = 4000;

function listedReader(db: ReadableDb, { codes, orderOf }: Codebook, coders: readonly string[]) {
  const look = passageReader(db);
  return ({ source, code, outcome, memo, ...range }: Disagreement, ids: readonly number[]): ListedDisagreement => {
    const { path, colour } = codes[orderOf.get(code)!]!;
    const { codings, ...passage } = look(
      source,
      range,
      ids.map((id) => readCoding(db, id as never)),
    );
    const sides = coders.map((coder) => ({ coder, codings: codings.filter((coding) => coding.coder === coder) }));
    return { ...cutPassage(passage), code, path, colour, sides, outcome, memo };
  };
}

function cutPassage<Read extends Omit<Passage, 'codings'>>(passage: Read): Read {
  if (passage.text.length <= LONGEST) return passage;
  const { end } = snapToGraphemes(passage.text, { start: LONGEST, end: LONGEST });
  return { ...passage, text: passage.text.slice(0, end), after: '' };
}

function countsByCode(passages: readonly Disagreement[], { codes }: Codebook): DisagreementPage['codes'] {
  const byCode = Map.groupBy(passages, ({ code }) => code);
  return codes
    .filter(({ id }) => byCode.has(id))
    .map(({ id, path }) => ({ id, code: path, ...countOf(byCode.get(id)!) }));
}

function countOf(passages: readonly Disagreement[]): { total: number; settled: number } {
  return { total: passages.length, settled: passages.filter(({ outcome }) => outcome !== null).length };
}
