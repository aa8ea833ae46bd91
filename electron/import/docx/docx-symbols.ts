/** Symbols of a Word document: characters of fonts that have their codes to themselves. */

import { codePoint } from 'dingbat-to-unicode';

/** `code` is in hexadecimal figures. Undefined where it is not known which character is meant. */
export function symbolOf(font: string, code: string): string | undefined {
  const number = /^[\da-f]{1,6}$/i.test(code) ? Number.parseInt(code, 16) : 0;
  const isPrivate = number >= 0xf000 && number <= 0xf0ff;
  const known = codePoint(font, isPrivate ? number - 0xf000 : number)?.string;
  const isCharacter = !isPrivate && number > 0x20 && number < 0xd800;
  return known ?? (isCharacter ? String.fromCharCode(number) : undefined);
}
