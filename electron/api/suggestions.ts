/** Codes suggested for a passage, from the words of all earlier quotations. */

import { type CodedPassages, weighPassages } from '../../shared/analysis/suggestions/coded-passages.ts';
import { numberWords, type TextWords, wordsIn } from '../../shared/analysis/suggestions/passage-words.ts';
import { suggestCodes } from '../../shared/analysis/suggestions/suggest-codes.ts';
import type { Suggestions } from '../../shared/analysis/suggestions/suggestions-result.ts';
import { stopWordSet } from '../../shared/analysis/words/stop-words.ts';
import { WordForms } from '../../shared/analysis/words/word-forms.ts';
import type { ValidParams } from '../../shared/api/contract.ts';
import { fail } from '../../shared/api/failure.ts';
import type { CoderId, SourceId } from '../../shared/model/ids.ts';
import { readCodingColumns } from '../store/coding-rows.ts';
import type { ReadableDb } from '../store/database.ts';
import { readSource, textsOfSources } from '../store/sources.ts';
import { readBody, readPart } from '../store/texts.ts';
import { revisionOf } from '../store/write.ts';
import type { Context, Handlers } from './context.ts';
import { quotationTeller } from './telling-quotations.ts';

export const suggestionMethods: Handlers<'suggestions'> = {
  'suggestions.forPassage': (context, p) => suggest(context, p),
};

/**
 * What is kept of a project from one question to the next, by the connection that reads it: texts never change, so their
 * words are kept for good; passages are weighed anew after a change. Some 15 bytes a word, and 100 a coding.
 */
interface Kept {
  readonly forms: WordForms;
  readonly texts: Map<number, TextWords>;
  passages: { readonly of: string; readonly weighed: CodedPassages } | undefined;
}

const keptOf = new WeakMap<ReadableDb, Kept>();
const STOP_WORDS = stopWordSet({ language: 'english', own: [] });

function suggest(context: Context, params: ValidParams<'suggestions.forPassage'>): Suggestions {
  const { db } = context;
  const { source, start, end } = params;
  const { length } = readSource(db, source);
  if (start >= end || end > length) {
    fail('invalid-input', `The range ${start}-${end} is empty or outside the text, which has ${length} characters.`);
  }
  const kept = keptOf.get(db) ?? { forms: new WordForms(), texts: new Map(), passages: undefined };
  keptOf.set(db, kept);
  const textOf = readWords(context, kept, source);
  const passages = weighed(db, kept, textOf, params.coders);
  const text = textOf(source);
  const words = text.numbers.subarray(...wordsIn(text, start, end));
  const wordOf = (word: number) => kept.forms.words[word]!;
  const found = suggestCodes(passages, { source, start, end, words }, params, wordOf);
  const tell = quotationTeller(db, textOf, wordOf);
  return {
    ...found,
    codes: found.codes.map((code) => ({ ...code, quotations: code.quotations.map(tell) })),
  };
}

/** The words of every coded source and of this one; tells how far it is, and keeps what it has where it is cancelled. */
function readWords(
  { db, progress, signal }: Context,
  { forms, texts }: Kept,
  source: SourceId,
): (source: number) => TextWords {
  const textNumbers = textsOfSources(db, source);
  const missing = [...new Set(textNumbers.values())].filter((text) => !texts.has(text));
  for (const [place, text] of missing.entries()) {
    if (signal.aborted) fail('cancelled', 'It was cancelled.');
    progress(place, missing.length);
    texts.set(text, numberWords(forms, readBody(db, text), readPart(db, text, 'words'), STOP_WORDS));
  }
  return (source) => texts.get(textNumbers.get(source)!)!;
}

function weighed(
  db: ReadableDb,
  kept: Kept,
  textOf: (source: number) => TextWords,
  coders: readonly CoderId[] | undefined,
): CodedPassages {
  const of = JSON.stringify([revisionOf(db), coders]);
  if (kept.passages?.of !== of) {
    const weighed = weighPassages(readCodingColumns(db, { coders }), textOf, kept.forms.words.length);
    kept.passages = { of, weighed };
  }
  return kept.passages.weighed;
}
