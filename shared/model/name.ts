/** Names: a line each. */

const BREAK = /[\p{Cc}\u2028\u2029]/u;

/** Whether it holds neither a line break nor another control character. */
export function isOneLine(text: string): boolean {
  return !BREAK.test(text);
}

/** What a file calls something, in one line: breaks, with the white space around them, become a space. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, (space) => (isOneLine(space) ? space : ' ')).trim();
}
