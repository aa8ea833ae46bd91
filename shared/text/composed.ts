/** Texts in composed form (NFC), in which é is one character however it was typed, with the way back to the stored text. */

export interface ComposedText {
  readonly text: string;
  /**
   * Where the character that starts at `offset` of the composed text starts in the stored one; undefined inside of what was
   * composed. The end of the one text is the end of the other.
   */
  readonly stored: (offset: number) => number | undefined;
}

/** Characters below U+0300 and the common Chinese ones: none is altered by composing, unless a mark follows it. */
const PLAIN = '\\0-\\u02ff\\u4e00-\\u9fff';
/** A run of plain characters but its last; Korean letters that form syllables; a character with its marks. */
const PIECE = new RegExp(
  `[${PLAIN}]+(?=[${PLAIN}])|[\\uac00-\\ud7a3]?[\\u1100-\\u11ff]+\\p{M}*|\\P{M}\\p{M}*|\\p{M}+`,
  'gu',
);

/** Law: `composedText(text).text === text.normalize('NFC')`. A text that is composed already costs only the check. */
export function composedText(text: string): ComposedText {
  const composed = text.normalize('NFC');
  if (composed === text) return { text, stored: (offset) => offset };
  const places = new Int32Array(composed.length + 1).fill(-1);
  let at = 0;
  for (const { index, 0: piece } of text.matchAll(PIECE)) {
    const form = piece.normalize('NFC');
    // Of a piece that stays as it is, every character has its place.
    if (form === piece) for (let i = 0; i < piece.length; i++) places[at + i] = index + i;
    places[at] = index;
    at += form.length;
  }
  places[composed.length] = text.length;
  return {
    text: composed,
    stored: (offset) => {
      const place = places[offset]!;
      return place < 0 ? undefined : place;
    },
  };
}
