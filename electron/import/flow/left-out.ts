/** What a reader of documents changed or left out, counted, and told in a sentence each. */

import { counted } from '../../../shared/text/counted.ts';

/** What is told of each kind, by how many there are; in the order in which they are told. */
const SENTENCES = {
  insertions: (n: number) => `Tracked changes: ${counted(n, 'insertion')} read as accepted.`,
  deletions: (n: number) => `Tracked changes: ${counted(n, 'deletion')} left out.`,
  hidden: (n: number) => `Hidden text was left out: ${counted(n, 'character')}.`,
  headers: () => 'Headers and footers were left out.',
  images: (n: number) => `Images and drawings were left out: ${n}.`,
  objects: (n: number) => `Embedded objects and documents were left out: ${n}.`,
  ruby: (n: number) => `Reading aids above words were left out: ${n}.`,
  formulas: (n: number) => `Formulas were read as plain characters: ${n}.`,
  symbols: (n: number) => `Symbols of a font that is not known became \ufffd: ${n}.`,
  missingNotes: (n: number) => `Notes that the text points to and the document does not hold: ${n}.`,
  openFields: (n: number) => `Fields that never end were left out with all that comes after them: ${n}.`,
  missingChapters: (n: number) => `Chapters that the book names and does not hold: ${n}.`,
  contents: () => 'The cover and the table of contents were left out.',
  truncated: () => 'The file ends before it should: what would follow is missing.',
  macros: () => 'Macros were ignored.',
  links: (n: number) => `References to other files were not followed: ${n}.`,
} as const;

export type LeftOutKind = keyof typeof SENTENCES;

export class LeftOut {
  readonly #counts = new Map<LeftOutKind, number>();

  add(kind: LeftOutKind, count = 1): void {
    if (count > 0) this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + count);
  }

  sentences(): string[] {
    return (Object.keys(SENTENCES) as LeftOutKind[]).flatMap((kind) => {
      const count = this.#counts.get(kind);
      return count === undefined ? [] : [SENTENCES[kind](count)];
    });
  }
}
