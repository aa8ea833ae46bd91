/** Phrases as people read them: their words, and the form in which they are written most often. */

import type { Phrases } from './phrases.ts';
import type { WordStream } from './word-stream.ts';

/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The place of the stream where each phrase stands first. */
export function firstPlaces({ at, count }: Phrases): Int32Array {
  const places = new Int32Array(count);
  for (let i = at.length - 1; i >= 0; i--) if (at[i]! >= 0) places[at[i]!] = i;
  return places;
}

/** The words of the phrase at a place of the stream, in the form in which they are compared. */
export function wordsAt({ form, forms }: WordStream, place: number, length: number): string[] {
  return Array.from({ length }, (_, n) => forms.words[forms.wordOf[form[place + n]!]!]!);
}

/** Whether the phrase at a place starts or ends with one of these words. */
export function isEdgedBy(stream: WordStream, place: number, length: number, words: ReadonlySet<string>): boolean {
  const { form, forms } = stream;
  const isStop = (at: number) => words.has(forms.words[forms.wordOf[form[at]!]!]!);
  return isStop(place) || isStop(place + length - 1);
}

/**
 * The form of each wanted phrase that is written most often, of several such the one that comes first. Words of scripts
 * that put no spaces between them are joined without. O(places), and a key for each occurrence of a wanted phrase.
 */
export function writtenForms(stream: WordStream, phrases: Phrases, wanted: Iterable<number>): Map<number, string> {
  const counts = new Map([...wanted].map((phrase) => [phrase, new Map<string | number, FormCount>()]));
  for (let i = 0; i < phrases.at.length; i++) {
    const forms = phrases.at[i]! < 0 ? undefined : counts.get(phrases.at[i]!);
    if (!forms) continue;
    const key = phrases.length === 1 ? stream.form[i]! : stream.form.subarray(i, i + phrases.length).join();
    const known = forms.get(key);
    if (known) known.count++;
    else forms.set(key, { count: 1, place: i });
  }
  return new Map([...counts].map(([phrase, forms]) => [phrase, joined(stream, mostFrequent(forms), phrases.length)]));
}

interface FormCount {
  count: number;
  readonly place: number;
}

/** Its place in the stream. */
function mostFrequent(forms: ReadonlyMap<string | number, FormCount>): number {
  return [...forms.values()].reduce((best, form) => (form.count > best.count ? form : best)).place;
}

function joined({ form, forms }: WordStream, place: number, length: number): string {
  let text = '';
  for (let n = 0; n < length; n++) {
    const word = forms.written[form[place + n]!]!;
    const touches = text === '' || (UNSPACED.test(text.at(-1)!) && UNSPACED.test(word[0]!));
    text += touches ? word : ` ${word}`;
  }
  return text;
}
