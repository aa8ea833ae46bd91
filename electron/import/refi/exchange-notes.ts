/** Collects what became of what a project came with, and tells it in a sentence for each kind. */

import type { ExchangeReport } from '../../../shared/model/project-draft.ts';

/** Names that a sentence shows at most. */
const SHOWN = 5;

/** Sentences; `#` stands for how often it happened. */
const SENTENCES = {
  changed: {
    codes: 'Codes with the GUID of another one (#) got one of their own.',
    sources: 'Sources with the GUID of another one (#) got one of their own.',
    codings: 'Codings with the GUID of another one (#) got one of their own.',
    attributes: 'Variables with the name of another one (#) got a number behind it.',
    wholeSource: 'Codings of whole sources (#) now cover all of the text.',
    clipped: 'Passages that ended past their text (#) now end with it.',
    caseCoding: 'Codings with a case (#) put their source into the case.',
    casePassage: 'Passages coded with a case (#) are also coded with a code of its name.',
    emptySelection: 'Notes on selections without a character (#) became memos on the source.',
    copiedNote: 'Notes on several things (#) became a memo on each.',
    linkedNote: 'Notes linked to what they are about (#) became memos on it.',
    linkedPassage: 'Links to passages (#) now lead to a coding or memo there.',
    described: 'Descriptions of passages, sources and the project (#) became memos.',
    sourceVariables: 'Cases without a name that hold one source (#) became attributes of the source.',
    richText: 'Sources without a plain text (#) were read from their document: look whether their passages are right.',
    unnamedUser: 'Users without a name (#) got one.',
    unknownUser: 'Users that are named nowhere (#) became coders.',
  },
  dropped: {
    emptyCoding: 'Codings of selections without a character (#).',
    outside: 'Selections outside their text (#).',
    twice: 'Codings that were there twice (#).',
    missingCode: 'Codings with a code that is not there (#).',
    missingNote: 'References to notes that are not there (#).',
    missingVariable: 'Values of variables that are not there (#).',
    missingMember: 'Members of sets and cases that are not there (#).',
    missingFile: 'Files that are not in the archive (#).',
    unreadable: 'Files that hold no text that can be read (#).',
    emptyNote: 'Notes without a word (#).',
    invalid: 'Parts that do not say what the standard demands (#).',
    linkEnds: 'Links without two ends (#).',
  },
  kept: {
    media: 'Sources without a text (#): they cannot be read here, and are written back on export.',
    unknown: 'Parts that the standard does not know (#): they are kept with the project.',
    sets: 'Sets of sources or notes (#): they are written back on export.',
    graphs: 'Graphs (#): they are written back on export.',
    links: 'Links between things that have no place here (#): they are written back on export.',
    files: 'Files besides texts (#): they are written back on export.',
  },
} as const;

type Kind = keyof typeof SENTENCES;

export class ExchangeNotes {
  readonly #found = new Map<string, { count: number; readonly names: string[] }>();

  /** Something happened, to what has this name where it has one. */
  add<K extends Kind>(kind: K, what: keyof (typeof SENTENCES)[K] & string, name?: string): void {
    const key = `${kind} ${what}`;
    const found = this.#found.get(key) ?? { count: 0, names: [] };
    found.count++;
    if (name !== undefined && found.names.length < SHOWN && !found.names.includes(name)) found.names.push(name);
    this.#found.set(key, found);
  }

  /** With sentences of what was kept before the others. */
  report(kept: readonly string[]): ExchangeReport {
    return {
      kept: [...kept, ...this.#sentences('kept')],
      changed: this.#sentences('changed'),
      dropped: this.#sentences('dropped'),
    };
  }

  #sentences(kind: Kind): string[] {
    return Object.entries(SENTENCES[kind]).flatMap(([what, sentence]) => {
      const found = this.#found.get(`${kind} ${what}`);
      if (!found) return [];
      const told = sentence.replace('#', String(found.count));
      if (found.names.length === 0) return [told];
      const names = found.names.map((name) => `"${name}"`).join(', ');
      return [`${told.replace(/[.:]?$/, '')} - ${names}${found.count > found.names.length ? ', ...' : ''}`];
    });
  }
}
