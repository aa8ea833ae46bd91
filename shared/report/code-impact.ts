/** What merging or deleting codes would change, in sentences. */

import type { CodeImpact, SavedUsers } from '../model/code-impact.ts';
import { counted } from '../text/counted.ts';

const lists = new Intl.ListFormat('en-GB');

/** `named` is the number of codes that are to be merged into the code called `into`. */
export function stateMerge(impact: CodeImpact, named: number, into: string): string[] {
  const { codes, codings, joined, subCodesMoved, memos } = impact;
  const twins = codes - named;
  const along = [...some(subCodesMoved, 'sub-code'), ...some(memos, 'memo'), ...otherThings(impact)];
  const users = [...impact.codeSets.map((name) => `code set ${name}`), ...namesOf(impact)];
  return [
    `${stateCodings(impact)} ${codings === 1 ? 'goes' : 'go'} to ${into}.`,
    impact.ofOthers && `What other coders made with ${named === 1 ? 'it' : 'them'} goes there too.`,
    joined > 0 && `${joined} of them ${joined === 1 ? 'joins' : 'join'} one on the same words, with the memos of both.`,
    twins > 0 &&
      `${counted(twins, 'sub-code')} of a name that it has already ${twins === 1 ? 'is' : 'are'} merged too.`,
    along.length > 0 && `Along with them: ${lists.format(along)}.`,
    users.length > 0 && `${into} takes the place in: ${lists.format(users)}.`,
  ].filter((sentence) => sentence !== false);
}

/** `named` is the number of codes that are to be deleted. */
export function stateDeletion(impact: CodeImpact, named: number): string[] {
  const { codes, memos, subCodesMoved, codeSets } = impact;
  const [them, their] = named === 1 ? ['it', 'its'] : ['them', 'their'];
  const below = codes > named ? `${counted(codes - named, 'sub-code')} and ` : '';
  const written = memos > 0 ? `, with ${counted(memos, 'memo')}` : '';
  const others = otherThings(impact);
  return [
    `With ${them} go ${below}${stateCodings(impact)}${written}.`,
    impact.ofOthers && `What other coders made with ${them} goes too.`,
    others.length > 0 && `So do ${lists.format(others)}.`,
    subCodesMoved > 0 && `${counted(subCodesMoved, 'sub-code')} will stand in ${their} place.`,
    codeSets.length > 0 && `Without ${them} will be: ${lists.format(codeSets.map((name) => `code set ${name}`))}.`,
    ...stateUsers(impact),
  ].filter((sentence) => sentence !== false);
}

/** What is said of saved queries and reports that name what is to be deleted; nothing where there is none. */
export function stateUsers(users: SavedUsers): string[] {
  const names = namesOf(users);
  return names.length === 0 ? [] : [`To be changed before they are used again: ${lists.format(names)}.`];
}

function namesOf({ queries, reports }: SavedUsers): string[] {
  return [...queries.map((name) => `query ${name}`), ...reports.map((name) => `report ${name}`)];
}

function otherThings({ settlements, terms }: CodeImpact): string[] {
  return [...some(settlements, 'settled disagreement'), ...some(terms, 'lexicon term')];
}

/** `12 codings in 3 sources`; whose they are is told where others have some too. */
function stateCodings({ codings, sources, ofOthers }: CodeImpact): string {
  const whose = ofOthers ? ' of your own' : '';
  return `${counted(codings, 'coding')}${whose}${codings > 0 ? ` in ${counted(sources, 'source')}` : ''}`;
}

function some(count: number, noun: string): string[] {
  return count > 0 ? [counted(count, noun)] : [];
}
