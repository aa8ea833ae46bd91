/** A query as it is written on the command line. */

import type { Call } from '../../shared/api/contract.ts';
import { fail } from '../../shared/api/failure.ts';
import type { Query } from '../../shared/model/query.ts';
import { parseQuery } from '../../shared/report/query/parse-query.ts';
import { type Nameable, queryIds } from '../../shared/report/query/query-names.ts';

export const QUERY_HELP = `
A query is made of parts, operators between them, and brackets:
  "Lens / Realism"           passages with this code; "Lens / Realism"+ with its sub-codes as well
  ["Mode / A", "Mode / B"]   with any of these codes; BY "Ada" behind codes: only those of this coder
  set:"..." text:"..." saved:"..."   with a code of a set; where a text stands; what a saved query yields
  NOT A                      text outside the passages of A
  A WITHIN B, A ENCLOSES B, A OVERLAPS B
  A FOLLOWED BY 2 sentences B, A PRECEDED BY 10 words B, A NEAR 1 paragraph B, also characters
  A AND B                    text that both cover
  A OR B                     the passages of either
NOT binds first, then the operators between, from left to right, then AND, then OR.
  '"Lens / Realism"+ AND ("Case / ILRS" NEAR 2 sentences "Mode / Cooperation") AND NOT text:"Moon"'`;

/** What the project has that a query may name. */
export async function readNameable(call: Call): Promise<Nameable> {
  return {
    codes: await call('codes.list', {}),
    coders: await call('coders.list', {}),
    codeSets: await call('codeSets.list', {}),
    queries: await call('queries.list', {}),
  };
}

/** Fails with `invalid-input` where the text is no query, and shows the place. */
export async function queryFrom(call: Call, text: string): Promise<Query> {
  const parsed = parseQuery(text, queryIds(await readNameable(call)));
  if ('query' in parsed) return parsed.query;
  const { flaw, at } = parsed;
  fail('invalid-input', `The query is not understood at character ${at + 1}: ${flaw}.`, pointAt(text, at));
}

/** The text around a place, and a mark below that place. */
function pointAt(text: string, at: number): string[] {
  const from = Math.max(0, at - 40);
  const line = text.slice(from, at + 40).replace(/\s/g, ' ');
  return [line, `${' '.repeat(at - from)}^`];
}
