/** Plans what becomes of settled disagreements: theirs come where nothing is settled here. */

import { counted } from '../../text/counted.ts';
import { overlaps } from '../../text/range.ts';
import type { DraftSettlement } from '../project-draft.ts';
import type { CarriedTexts } from './carried-texts.ts';
import type { SettlementPlan } from './merge-plan.ts';
import type { MergeWork } from './merge-work.ts';

export function planSettlements(work: MergeWork, carried: CarriedTexts): SettlementPlan {
  const settled = new Map<string, DraftSettlement[]>();
  const put = (one: DraftSettlement) => settled.set(placeOf(one), [...(settled.get(placeOf(one)) ?? []), one]);
  for (const one of work.ours.settlements ?? []) {
    const range = carried.rangeOfOurs(one.source, one);
    if (range) put({ ...one, ...range });
  }
  // Its code may have been merged into another on one side alone.
  const known = new Set(work.ours.settlements?.map(({ guid }) => guid));
  const added: DraftSettlement[] = [];
  let differing = 0;
  for (const theirs of work.theirs.settlements ?? []) {
    if (known.has(theirs.guid)) continue;
    const one = asItIsHere(work, carried, theirs);
    const met = one && (settled.get(placeOf(one)) ?? []).filter((own) => overlaps(own, one));
    if (!one || !met) continue;
    if (met.length === 0) {
      added.push(one);
      put(one);
    } else if (met.some(({ verdict }) => verdict !== one.verdict)) differing++;
  }
  if (differing > 0)
    work.remarks.push(
      `${counted(differing, 'disagreement is', 'disagreements are')} settled here in another way: that stands.`,
    );
  return { added, adjudicators: newAdjudicators(work) };
}

/** Undefined where what it is about is not here, or it was taken back here. */
function asItIsHere(work: MergeWork, carried: CarriedTexts, theirs: DraftSettlement): DraftSettlement | undefined {
  const [source, code] = [work.mapped(theirs.source), work.mapped(theirs.code)];
  const range = carried.rangeOfTheirs(theirs.source, theirs);
  const isMissing = [source, code].some((guid) => work.leftOut.has(guid) || work.gone.has(guid));
  return !range || isMissing || work.pastHere.removed.has(theirs.guid)
    ? undefined
    : { ...theirs, ...range, source, code };
}

function newAdjudicators({ ours, theirs, mapped, leftOut }: MergeWork): SettlementPlan['adjudicators'] {
  const known = new Set(ours.coders.filter(({ settles }) => settles).map(({ guid }) => guid));
  const settling = theirs.coders.filter(({ settles }) => settles).map(({ guid }) => mapped(guid));
  return [...new Set(settling)].filter((guid) => !known.has(guid) && !leftOut.has(guid));
}

function placeOf({ source, code }: DraftSettlement): string {
  return `${source} ${code}`;
}
