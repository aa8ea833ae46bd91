/**
 * Search terms, as people write them: `word`, `prefix*`, `several words`, `"an exact phrase"` (in which a star is a star),
 * `/expression/flags`.
 */

export type SearchTerm = WordsTerm | ExpressionTerm;

export interface WordsTerm {
  readonly kind: 'words';
  /** Composed (NFC); of the white space between words there is one space. */
  readonly words: readonly TermWord[];
}

export interface TermWord {
  readonly text: string;
  /** Whether it may go on: `econom*`. */
  readonly isPrefix: boolean;
}

/** A regular expression of JavaScript, in its Unicode mode. Case counts unless its flags hold `i`. */
export interface ExpressionTerm {
  readonly kind: 'expression';
  /** As the person wrote it. */
  readonly written: string;
  readonly source: string;
  readonly flags: string;
}

const EXPRESSION = /^\/(.+)\/([a-z]*)$/su;
const QUOTED = /^["“„](.*)["”“]$/su;

/** Why `written` is no term, as the end of a sentence that begins with the term; undefined where it is one. */
export function flawInTerm(written: string): string | undefined {
  const expression = EXPRESSION.exec(written.trim());
  if (expression) return flawInExpression(expression[1]!, expression[2]!);
  const words = readWords(written.trim());
  if (words.length === 0) return 'holds no word';
  return words.some(({ text }) => text === '') ? 'has a star without the beginning of a word' : undefined;
}

/** The term that is written; a wrong one (`flawInTerm`) is a bug and throws. */
export function readTerm(written: string): SearchTerm {
  const flaw = flawInTerm(written);
  if (flaw) throw new Error(`"${written}" ${flaw}`);
  const expression = EXPRESSION.exec(written.trim());
  if (!expression) return { kind: 'words', words: readWords(written.trim()) };
  const [, source, flags] = expression;
  return { kind: 'expression', written, source: source!.normalize('NFC'), flags: flags! };
}

/** The term of words that are meant as they stand, without quotation marks around them; undefined where there are none. */
export function phraseTerm(text: string): WordsTerm | undefined {
  const words = wordsIn(text).map((word) => ({ text: word, isPrefix: false }));
  return words.length > 0 ? { kind: 'words', words } : undefined;
}

function flawInExpression(source: string, flags: string): string | undefined {
  const unknown = [...flags].find((flag, i) => !'ims'.includes(flag) || flags.indexOf(flag) !== i);
  if (unknown)
    return `has the flag "${unknown}": the flags are i (any case), m (^ and $ at lines) and s (. at line ends)`;
  try {
    new RegExp(source, `${flags}u`);
    return undefined;
  } catch (error) {
    const reason = (error as Error).message.split(': ').at(-1)!;
    return `is no regular expression: ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`;
  }
}

function readWords(written: string): TermWord[] {
  const quoted = QUOTED.exec(written);
  return wordsIn(quoted ? quoted[1]! : written).map((word) => {
    const isPrefix = !quoted && word.endsWith('*');
    return { text: isPrefix ? word.slice(0, -1) : word, isPrefix };
  });
}

function wordsIn(text: string): string[] {
  return text
    .normalize('NFC')
    .split(/\s+/u)
    .filter((word) => word !== '');
}
