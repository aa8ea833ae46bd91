/** Texts in Markdown (GFM): whatever they hold, they are read as they are written. */

/** Characters that begin something anywhere in a line. */
const SPECIAL = /[\\`*_[\]<>&~|]/g;

/** What begins a block at the start of a line: headings, rules, lists, tables; after numbers too. */
const LINE_START = /^([#+\-=:]|\d{1,9}[.)])/;

/** A line break that begins no line. */
const LINE_BREAK = '&#10;';

/** GFM makes links of bare addresses: the character that makes the address one is escaped. */
const ADDRESS = /(www)\.|(https?|ftp|mailto|xmpp):|@/gi;

/**
 * A text of one or several lines inside a paragraph, which `closeParagraph` ends: its line breaks are kept as hard ones.
 * `atStart` says that the text opens a line. White space at the ends of lines is written as references.
 */
export function escapeMarkdown(text: string, atStart = true): string {
  const lines = replaceNul(text).split(/\r\n|\r|\n/);
  return lines.map((line, i) => escapeLine(line, atStart || i > 0, i < lines.length - 1)).join('\\\n');
}

/** A paragraph put together of escaped texts: white space at its end, which Markdown would drop, becomes references. */
export function closeParagraph(markdown: string): string {
  return markdown.replace(/(\\\n|[ \t])+$/, (end) => references(end.replaceAll('\\\n', '\n')));
}

/** A text that must stay on its line, as in headings and cells: line breaks become references, which show as spaces. */
export function escapeMarkdownLine(text: string, atStart = true): string {
  const lines = replaceNul(text).split(/\r\n|\r|\n/);
  const escaped = lines
    .map((line, i) => escapeLine(line, atStart && i === 0, true).replace(/^[ \t]+/, references))
    .join(LINE_BREAK);
  // Number signs at the end of a heading would close it.
  return escaped.replace(/#$/, '\\#');
}

function escapeLine(line: string, atStart: boolean, atEnd: boolean): string {
  let escaped = line.replace(SPECIAL, '\\$&').replace(ADDRESS, (found) => `${found.slice(0, -1)}\\${found.at(-1)}`);
  if (atEnd) escaped = escaped.replace(/[ \t]+$/, references);
  return atStart ? escaped.replace(/^[ \t]+/, references).replace(LINE_START, escapeLast) : escaped;
}

function escapeLast(start: string): string {
  return `${start.slice(0, -1)}\\${start.at(-1)}`;
}

/** Each character as a numeric reference. */
function references(text: string): string {
  return text.replace(/./gs, (character) => `&#${character.codePointAt(0)};`);
}

/** CommonMark replaces it in any case. */
function replaceNul(text: string): string {
  return text.replaceAll('\0', '\ufffd');
}
