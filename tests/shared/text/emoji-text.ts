/** Random texts with emoji, combining marks and line breaks, for rules that must hold for every text. */

import fc from 'fast-check';

export const FIREMEN = '👨🏻‍🚒 firemen drive firetrucks';

const PIECES = ['👨🏻‍🚒', '👩🏽‍🚀', '🇫🇷', '😀', 'e\u0301', '漢', 'a', 'word', ' ', '. ', '? ', '\n', '-', '1'];

export const emojiTexts: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 30 })
  .map((pieces) => pieces.join(''));
