/** Text as it is shown without its format markers. */

import { expect, test } from 'vitest';
import { withoutMarkers } from '../../../shared/text/without-markers.ts';

/** Markers are written as `«...»`. */
function shown(marked: string, start = 0): string {
  const markers: number[] = [];
  const text = marked.replace(/[«»]/g, (_, at: number) => {
    markers.push(start + at - markers.length);
    return '';
  });
  return withoutMarkers(text, start, markers);
}

test.each([
  ['emoji 🚀 «**»bold«**»🌍', 'emoji 🚀 bold🌍'],
  ['no marker', 'no marker'],
  ['«#» Title', ' Title'],
  ['a«|»b', 'a b'],
  ['«|» a «|»\n«|---|»\n«|» b «|»', '  a  \n  b  '],
  ['Title\n«===»\nwords', 'Title\nwords'],
  ['words«  »', 'words'],
])('%s is shown as "%s"', (marked, words) => {
  expect(shown(marked)).toBe(words);
  expect(shown(marked, 1000).trim()).toBe(words.trim());
});

test('markers that begin before the stretch or end after it are cut off with it', () => {
  expect(withoutMarkers('** a **', 100, [98, 102, 105, 109])).toBe(' a ');
  expect(withoutMarkers('a', 100, [0, 10, 90, 100, 101, 110])).toBe('a');
});
