/** Where the tags and comments of HTML are in a Markdown text. */

import type { TextRange } from '../../shared/text/range.ts';

/** Ranges of tags and comments in `[start, end)`, ascending; an unclosed comment reaches to `end`. Linear. */
export function tagsOf(text: string, start: number, end: number): TextRange[] {
  const tags: TextRange[] = [];
  const html = text.slice(start, end);
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    const close = html.startsWith('<!--', at) ? endOfComment(html, at) : endOfTag(html, at);
    if (close) tags.push({ start: start + at, end: start + close });
    at = close ?? at + 1;
  }
  return tags;
}

function endOfComment(html: string, start: number): number {
  const found = html.indexOf('-->', start + 4);
  return found < 0 ? html.length : found + 3;
}

const TAG = /<[/!?a-z][^<>]*>/iy;

function endOfTag(html: string, start: number): number | undefined {
  TAG.lastIndex = start;
  return TAG.test(html) ? TAG.lastIndex : undefined;
}
