/** Regular expressions of the person's own, run so that one that would take for ever is stopped. */

import { createContext, Script } from 'node:vm';
import type { ExpressionTerm } from '../../../shared/analysis/search/term.ts';
import { fail } from '../../../shared/api/failure.ts';
import { counted } from '../../../shared/text/counted.ts';

/** How long the expressions may take, in milliseconds. */
export interface TimeLimits {
  readonly oneText: number;
  readonly allTexts: number;
}

const LIMITS: TimeLimits = { oneText: 1000, allTexts: 20_000 };

/** `at` tells which expression is under way. Empty matches are none. */
const MATCH_ALL = new Script(`
  matches = [];
  for (at = 0; at < expressions.length; at++) {
    const found = [];
    const { source, flags } = expressions[at];
    for (const match of text.matchAll(new RegExp(source, flags))) {
      if (match[0].length === 0) continue;
      found.push(match.index, match.index + match[0].length);
      if (found.length > 2 * most) break;
    }
    matches.push(found);
  }
`);

/** Each expression's matches in a text, as `[start0, end0, ...]`: of each some more than `most` at most. */
export type MatchExpressions = (text: string, place: string) => number[][];

/**
 * Fails with `invalid-input`, naming the expression and the place, where the expressions take longer than the limits: a
 * second on one text, 20 on all. Only code run by `vm` can be stopped in the middle of a match; starting it takes half a
 * millisecond a text.
 */
export function expressionMatcher(
  terms: readonly ExpressionTerm[],
  most: number,
  limits: TimeLimits = LIMITS,
): MatchExpressions {
  if (terms.length === 0) return () => [];
  const expressions = terms.map(({ source, flags }) => ({ source, flags: `${flags}gu` }));
  const room = { expressions, most, text: '', at: 0, matches: [] as number[][] };
  const context = createContext(room);
  let texts = 0;
  let left = limits.allTexts;
  return (text, place) => {
    if (left <= 0) {
      fail(
        'invalid-input',
        `The search was stopped before "${place}": its expressions took more than ${inSeconds(limits.allTexts)} on ${counted(texts, 'text')}. Make them simpler, or search fewer sources at a time.`,
      );
    }
    room.text = text;
    const start = performance.now();
    try {
      MATCH_ALL.runInContext(context, { timeout: limits.oneText });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      const { written } = terms[room.at]!;
      fail(
        'invalid-input',
        `The expression ${written} was stopped: it takes more than ${inSeconds(limits.oneText)} on "${place}". Make it simpler: a repetition inside a repetition, such as (a+)+, can take for ever.`,
      );
    }
    left -= performance.now() - start;
    texts++;
    return room.matches;
  };
}

function inSeconds(milliseconds: number): string {
  return milliseconds === 1000 ? 'a second' : `${milliseconds / 1000} seconds`;
}
