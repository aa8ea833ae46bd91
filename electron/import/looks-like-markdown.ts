/** Whether a text that does not say so is Markdown. */

/** Set off by a blank line: otherwise a remark in a script or a number sign. */
const HEADING = /(?:^|\n[^\S\n]*\n)#{1,6} +[^\s#]/;

/** Headings, tables, notes and the like: hardly ever typed by chance. */
const STRONG_SIGNS = [
  HEADING,
  /^[ \t]*\|?[ \t]*:?-{3,}:?[ \t]*(?:\|[ \t]*:?-{3,}:?[ \t]*)+\|?[ \t]*$/m,
  /^\[\^[^\]\s]{1,40}\]:[ \t]+\S/m,
  /^```[\w-]*[ \t]*$/m,
  /\[[^\][\n]{1,300}\]\((?:https?:\/\/|mailto:|[#./])[^\s()]{0,1000}\)/,
] as const;

/** Constructs that plain texts also use: dashes before items, asterisks around words, marks before quoted lines. */
const WEAK_SIGNS = [
  /(?<![*\w])\*\*[^\s*][^*\n]{0,300}\*\*(?![*\w])/,
  /^[-*+] +\S[^\n]*\n(?:[ \t]*\n)?[-*+] +\S/m,
  /^\d{1,3}[.)] +\S[^\n]*\n(?:[ \t]*\n)?\d{1,3}[.)] +\S/m,
  /^> ?\S/m,
  /\n[ \t]*\n(?:-{3,}|\*{3,})[ \t]*\n[ \t]*\n/,
  /<sup>\d/,
] as const;

const TWO_HEADINGS = /(?:^|\n[^\S\n]*\n)#{1,6} +[^\s#][\s\S]*?\n[^\S\n]*\n#{1,6} +[^\s#]/;

/**
 * True for a heading set off by a blank line together with a second heading or any other sign, and for two strong signs of
 * other kinds. Weak signs alone never suffice: an op-ed with dashes and asterisks stays a plain text. About 20 ms per
 * million characters.
 */
export function looksLikeMarkdown(text: string): boolean {
  const strong = STRONG_SIGNS.filter((sign) => sign.test(text)).length;
  if (strong !== 1) return strong > 1;
  if (!HEADING.test(text)) return false;
  return TWO_HEADINGS.test(text) || WEAK_SIGNS.some((sign) => sign.test(text));
}
