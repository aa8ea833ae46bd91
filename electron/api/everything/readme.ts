/** What an archive of everything says of itself: which file holds what and how much of it, in which units. */

import type { ProjectInfo } from '../../../shared/api/results.ts';

export interface ArchivedFile {
  /** A folder ends with `/`. */
  readonly path: string;
  /** What `count` counts, and how it is written. */
  readonly holds: string;
  readonly count: number;
}

const UNITS = `
Offsets (start, end) are half-open: a quotation begins at start and ends before end. They count UTF-16 code units in the text
of the source, which is in sources/ word for word (UTF-8, lines end with LF, no byte-order mark). startCodePoint and
endCodePoint in quotations.jsonl, and every position in quotations.jsonld, count code points, as Python, R and SQLite do.

CSV files are UTF-8 with a byte-order mark, separated by commas and quoted as in RFC 4180. A text that a spreadsheet would
run as a formula has an apostrophe before it; so has one that begins with apostrophes and then like a formula. Times are in
UTC (ISO 8601). A GUID names the same thing in every export and in every copy of the project.

quotations.jsonl holds one object a line, with the fields guid, source, sourceGuid, attributes, code, codeGuid, colour, coder,
coderGuid, start, end, startCodePoint, endCodePoint, quotation, paragraphs and pages (first and last, from 1; pages is null
where the text came without), memo (Markdown) and created.

Not in here: removed sources and their codings, saved queries and saved reports. The project file itself holds them.
`;

export function readmeOf({ name, guid, revision }: ProjectInfo, files: readonly ArchivedFile[]): string {
  const paths = Math.max(...files.map(({ path }) => path.length));
  const counts = Math.max(...files.map(({ count }) => String(count).length));
  const lines = files.map(
    ({ path, count, holds }) => `${path.padEnd(paths)}  ${String(count).padStart(counts)} ${holds}`,
  );
  return `Everything in the project "${name}" (${guid}), at its revision ${revision}\n\n${lines.join('\n')}\n${UNITS}`;
}
