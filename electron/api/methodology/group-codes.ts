/** The codes that head the groups of a study: those that are named, else those at the root of the codebook by their usual names. */

import type { ClaimCodes } from '../../../shared/analysis/relation-mode.ts';
import { fail } from '../../../shared/api/failure.ts';
import { type Code, comparableName } from '../../../shared/model/code.ts';
import type { CodeId } from '../../../shared/model/ids.ts';
import { GROUPS, type Group } from '../../../shared/report/methodology/study.ts';

/** Fails with `not-found` where a group is named by a code that there is not. */
export function groupCodes(
  codes: readonly Code[],
  named: Readonly<Partial<Record<Group, CodeId | undefined>>>,
): Record<Group, Code | null> {
  const headOf = (group: Group): Code | null => {
    const id = named[group];
    if (id === undefined)
      return codes.find((code) => code.parent === null && comparableName(code.name) === group) ?? null;
    return codes.find((code) => code.id === id) ?? fail('not-found', `There is no code ${id}.`);
  };
  return Object.fromEntries(GROUPS.map((group) => [group, headOf(group)])) as Record<Group, Code | null>;
}

/** The group's head, then its children in codebook order. */
export function headAndChildren(codes: readonly Code[], head: Code): CodeId[] {
  return [head.id, ...codes.filter(({ parent }) => parent === head.id).map(({ id }) => id)];
}

/** The four codes of the claim by their usual names below the groups of relation and mode; `null` where one is missing. */
export function claimCodes(codes: readonly Code[], relation: Code | null, mode: Code | null): ClaimCodes | null {
  const below = (head: Code | null, name: string) =>
    head && codes.find(({ parent, name: own }) => parent === head.id && comparableName(own) === name)?.id;
  const intra = below(relation, 'intra-alliance');
  const inter = below(relation, 'inter-alliance');
  const cooperation = below(mode, 'cooperation');
  const competition = below(mode, 'competition');
  return intra && inter && cooperation && competition ? { intra, inter, cooperation, competition } : null;
}
