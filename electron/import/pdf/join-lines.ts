/** Joins the lines of a paragraph: words that a line end parts become whole again. */

/** What joins two lines: how much of the first one's end goes, and what comes between. */
export interface Joint {
  readonly cut: number;
  readonly glue: '' | ' ';
}

/** The words that a document has otherwise, in lower case, compounds with their hyphens. */
export type KnownWords = ReadonlySet<string>;

const WORD = /[\p{L}\p{N}]+(?:[-\u2010\u2011’'][\p{L}\p{N}]+)*/gu;
const HYPHEN = /[-\u2010\u00ad]$/u;
/** In `pre- and post-war` the hyphen stands for a word. */
const AND = /^(?:and|or|to|und|oder|bis|bzw|et|ou|y|o|e|en|of)\b/;
const NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** The words of lines, save those that the line's end may have cut. */
export function knownWords(lines: Iterable<string>): KnownWords {
  const known = new Set<string>();
  for (const line of lines) {
    const words = line.toLowerCase().match(WORD) ?? [];
    words.forEach((word, i) => {
      if (i > 0 && i < words.length - 1) known.add(plainHyphens(word));
    });
  }
  return known;
}

/**
 * A hyphen at a line's end goes, unless the document has the compound elsewhere and not the word in one, or the hyphen belongs there
 * for what surrounds it: before a capital or a figure, in a word that has others, in a web address.
 */
export function jointOf(line: string, next: string, known: KnownWords): Joint {
  const last = line.slice(line.lastIndexOf(' ') + 1);
  if (/(?:https?:|www\.)\S*[-/_=&]$/i.test(last)) return { cut: 0, glue: '' };
  if (HYPHEN.test(line) && /[\p{L}\p{N}]-?$/u.test(line.slice(0, -1))) return hyphenJoint(line, last, next, known);
  if (/\S[\u2014]$/.test(line) || (/^[\u2014]\S/.test(next) && !/[.!?]$/.test(line))) return { cut: 0, glue: '' };
  if (NO_SPACES.test(line.slice(-1)) && NO_SPACES.test(next.slice(0, 1))) return { cut: 0, glue: '' };
  return { cut: 0, glue: isCutInTwo(last, next, known) ? '' : ' ' };
}

function hyphenJoint(line: string, last: string, next: string, known: KnownWords): Joint {
  if (line.endsWith('\u00ad')) return { cut: 1, glue: '' };
  if (AND.test(next)) return { cut: 0, glue: ' ' };
  const written = last.match(/[\p{L}\p{N}\u2010\u2011’'-]+$/u)?.[0] ?? '';
  const head = plainHyphens(written).toLowerCase();
  const rest = next.match(/^[\p{L}\p{N}]+(?:[-\u2010\u2011’'][\p{L}\p{N}]+)*/u)?.[0] ?? '';
  const tail = plainHyphens(rest).toLowerCase();
  const isInCapitals = /\p{Lu}{2}.$/u.test(written) && /^\p{Lu}{2}/u.test(rest);
  if (!/^\p{Ll}/u.test(rest) && !isInCapitals) return { cut: 0, glue: '' };
  const whole = `${head.slice(0, -1)}${tail}`;
  if (known.has(whole)) return { cut: 1, glue: '' };
  if (known.has(`${head}${tail}`) || head.slice(0, -1).includes('-')) return { cut: 0, glue: '' };
  return { cut: 1, glue: '' };
}

/** PDF.js drops soft hyphens: two parts that are no words of the document, but are one together, belong together. */
function isCutInTwo(last: string, next: string, known: KnownWords): boolean {
  if (!/^\p{L}{2,}$/u.test(last) || !/^\p{Ll}/u.test(next)) return false;
  const [head, tail] = [last.toLowerCase(), next.match(/^\p{L}+/u)![0]];
  return head.length + tail.length > 5 && !known.has(head) && !known.has(tail) && known.has(head + tail);
}

function plainHyphens(word: string): string {
  return word.replaceAll(/[\u2010\u2011]/g, '-').replaceAll('’', "'");
}
