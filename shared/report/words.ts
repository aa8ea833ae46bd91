/** The report on words: how often each word or phrase stands in the texts. */

import type { WordFrequency } from '../analysis/words/word-frequency-result.ts';
import { counted } from '../text/counted.ts';
import { notesOnPhrases, phraseColumn, stateInside, statePhrases, stateText } from './phrase-statement.ts';
import { type Filtered, stateFilter } from './statement.ts';
import { type Table, UNDEFINED } from './table.ts';

/** One row a word or phrase, the most frequent first. */
export function wordsTable(result: Filtered<WordFrequency>): Table {
  const { phrases, length } = result;
  return {
    title: length === 1 ? 'Words' : 'Phrases',
    statement: `${statePhrases(result)} ${stateInside(result.insideCodings)} ${stateFilter(result)} ${stateText(result.counted)}.`,
    columns: [
      phraseColumn(length),
      { key: 'count', heading: 'count', kind: 'count', formula: 'occurrences in the counted text' },
      { key: 'sources', heading: 'sources', kind: 'count', formula: 'sources with at least one' },
      { key: 'perThousand', heading: 'per 1,000 words', kind: 'number', formula: 'count / all counted words x 1,000' },
    ],
    rows: phrases.map(({ phrase, count, sources, perThousand }) => [phrase, count, sources, perThousand]),
    notes: [...noteLimit(result), ...notesOnPhrases(result)],
  };
}

function noteLimit({ different, phrases, length, minimum, counted: text }: WordFrequency): string[] {
  const noun = length === 1 ? 'word' : 'phrase';
  if (text.words === 0) return [`There are no words under this filter; figures are ${UNDEFINED}.`];
  const found = `${counted(different, `different ${noun} reaches`, `different ${noun}s reach`)} the minimum of ${minimum}`;
  if (phrases.length === different) return [`${found}.`];
  return [`${found}; the ${counted(phrases.length, `most frequent ${noun} is`, `most frequent ${noun}s are`)} listed.`];
}
