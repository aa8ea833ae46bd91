/** Several terms in one line: parted by commas, of which those in quotes and in expressions part nothing. */

/** A term in quotes, an expression, or anything up to the next comma. */
const TERM = /\s*(?:(["“„][^"”“]*["”“]|\/(?:\\.|[^\\/])+\/[a-z]*)\s*(?=,|$)|([^,]*))(?:,|$)/suy;

/** The terms as they are written, each once; empty ones are left out. */
export function termsOf(line: string): string[] {
  const terms = new Set<string>();
  const reader = new RegExp(TERM);
  while (reader.lastIndex < line.length) {
    const [, whole, plain] = reader.exec(line)!;
    const term = (whole ?? plain!).trim();
    if (term !== '') terms.add(term);
  }
  return [...terms];
}

/** An expression as a term. Slashes in it are escaped where they are not. */
export function expressionTerm(source: string, matchCase: boolean): string {
  return `/${source.replace(/\\.|\//gsu, (part) => (part === '/' ? '\\/' : part))}/${matchCase ? '' : 'i'}`;
}
