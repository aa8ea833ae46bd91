/** Passages: stretches of sources with some context and the codings that brought them up. */

import type { Meeting } from '../../shared/analysis/meeting.ts';
import type { PassagePage } from '../../shared/api/results.ts';
import type { Coding, CodingFilter } from '../../shared/model/coding.ts';
import type { SourceId } from '../../shared/model/ids.ts';
import type { Passage, PassageCoding } from '../../shared/report/passage.ts';
import { snapToGraphemes } from '../../shared/text/graphemes.ts';
import type { TextRange } from '../../shared/text/range.ts';
import { coderNames } from '../store/coders.ts';
import { readCodebook } from '../store/codes.ts';
import { codingsOf, countCodings } from '../store/coding-rows.ts';
import { readCoding } from '../store/codings.ts';
import type { ReadableDb } from '../store/database.ts';
import { sourceName } from '../store/sources.ts';
import { readSourceBody } from '../store/texts.ts';

/** Characters of context on each side. */
const CONTEXT = 160;

interface Page {
  readonly offset: number;
  readonly limit: number;
}

/** One passage a coding. */
export function passagesOfCodings(db: ReadableDb, filter: CodingFilter, page: Page): PassagePage {
  const look = passageReader(db);
  const codings = [...codingsOf(db, filter, page)];
  return {
    total: countCodings(db, filter),
    passages: codings.map((coding) => look(coding.source, coding, [coding])),
  };
}

/** One passage a meeting of two codes: codings of A, then those of B. */
export function passagesOfMeetings(db: ReadableDb, meetings: readonly Meeting[], page: Page): PassagePage {
  const look = passageReader(db);
  return {
    total: meetings.length,
    passages: meetings.slice(page.offset, page.offset + page.limit).map((met) =>
      look(
        met.source,
        met,
        [...met.a, ...met.b].map((id) => readCoding(db, id)),
      ),
    ),
  };
}

/** Reads each text, the codes and the coders only once. */
export function passageReader(
  db: ReadableDb,
): (source: SourceId, range: TextRange, codings: readonly Coding[]) => Passage {
  const bodies = new Map<SourceId, string>();
  const codes = new Map(readCodebook(db).codes.map((code) => [code.id, code]));
  const coders = coderNames(db);
  const describe = ({ id, start, end, code, coder, memo }: Coding): PassageCoding => {
    const { path, colour } = codes.get(code)!;
    return { id, start, end, code, path, colour, coder: coders.get(coder)!, memo };
  };
  return (source, { start, end }, codings) => {
    const body = bodies.get(source) ?? readSourceBody(db, source);
    bodies.set(source, body);
    return {
      source,
      sourceName: sourceName(db, source),
      start,
      end,
      ...withContext(body, { start, end }),
      codings: codings.map(describe),
    };
  };
}

function withContext(body: string, { start, end }: TextRange): { before: string; text: string; after: string } {
  const from = snapToGraphemes(body, { start: Math.max(0, start - CONTEXT), end: start }).start;
  const to = snapToGraphemes(body, { start: end, end: Math.min(body.length, end + CONTEXT) }).end;
  return { before: body.slice(from, start), text: body.slice(start, end), after: body.slice(end, to) };
}
