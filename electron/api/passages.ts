/** Passages: stretches of sources with some context and the codings that brought them up. */

import type { Meeting } from '../../shared/analysis/meeting.ts';
import type { PassagePage } from '../../shared/api/results.ts';
import type { Coding, CodingFilter } from '../../shared/model/coding.ts';
import type { SourceId } from '../../shared/model/ids.ts';
import type { Passage, PassageCoding } from '../../shared/report/passage.ts';
import { snapToGraphemes } from '../../shared/text/graphemes.ts';
import { pageNumbersOf } from '../../shared/text/page-numbers.ts';
import type { TextRange } from '../../shared/text/range.ts';
import { coderNames } from '../store/coders.ts';
import { readCodebook } from '../store/codes.ts';
import { codingsOf, countCodings } from '../store/coding-rows.ts';
import { readCoding } from '../store/codings.ts';
import type { ReadableDb } from '../store/database.ts';
import { sourceName } from '../store/sources.ts';
import { readSourceBody, readSourcePages } from '../store/texts.ts';
import { markerReader } from './marker-reader.ts';

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
  const texts = new Map<SourceId, { readonly body: string; readonly pages: readonly number[] | undefined }>();
  const markersIn = markerReader(db);
  const codes = new Map(readCodebook(db).codes.map((code) => [code.id, code]));
  const coders = coderNames(db);
  const describe = ({ id, start, end, code, coder, memo }: Coding): PassageCoding => {
    const { path, colour } = codes.get(code)!;
    return { id, start, end, code, path, colour, coder: coders.get(coder)!, memo };
  };
  return (source, { start, end }, codings) => {
    const read = texts.get(source) ?? { body: readSourceBody(db, source), pages: readSourcePages(db, source) };
    texts.set(source, read);
    const { body, pages } = read;
    const around = contextOf(body, { start, end });
    return {
      source,
      sourceName: sourceName(db, source),
      ...(pages && { pages: pageNumbersOf(pages, { start, end }) }),
      start,
      end,
      before: body.slice(around.start, start),
      text: body.slice(start, end),
      after: body.slice(end, around.end),
      ...markersIn(source, around),
      codings: codings.map(describe),
    };
  };
}

/** The range and its context on both sides. */
function contextOf(body: string, { start, end }: TextRange): TextRange {
  return {
    start: snapToGraphemes(body, { start: Math.max(0, start - CONTEXT), end: start }).start,
    end: snapToGraphemes(body, { start: end, end: Math.min(body.length, end + CONTEXT) }).end,
  };
}
