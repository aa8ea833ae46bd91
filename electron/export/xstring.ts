/** Texts in Office Open XML spreadsheets: characters that XML may not hold are written as codes, as Excel does. */

/** Looks like such a code, so its first underscore is written as one. */
const CODE_ALIKE = /_(?=x[0-9a-f]{4}_)/gi;

/** XML forbids the first ones; the writer of workbooks drops the others, U+FFFD among them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffd-\uffff]/g;

/**
 * ST_Xstring (ECMA-376, part 1, 22.9.2.19): a character as `_xHHHH_`. Line breaks become LF; half a surrogate pair, which
 * has no code, becomes U+FFFD.
 */
export function xstring(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(CODE_ALIKE, '_x005F_')
    .replace(UNWRITABLE, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}
