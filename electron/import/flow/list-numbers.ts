/** Numbers as lists show them. */

export type NumberStyle = 'decimal' | 'decimal-zero' | 'lower-letter' | 'upper-letter' | 'lower-roman' | 'upper-roman';

/** Letters and Roman numbers are written up to here, beyond it figures. */
const MOST_LETTERED = 26 * 20;
const MOST_ROMAN = 3999;

/** After `z` come `aa`, `bb` and so on, as word processors count. */
export function formattedNumber(number: number, style: NumberStyle): string {
  switch (style) {
    case 'decimal-zero':
      return String(number).padStart(2, '0');
    case 'lower-letter':
      return letters(number);
    case 'upper-letter':
      return letters(number).toUpperCase();
    case 'lower-roman':
      return roman(number).toLowerCase();
    case 'upper-roman':
      return roman(number);
    default:
      return String(number);
  }
}

function letters(number: number): string {
  if (number < 1 || number > MOST_LETTERED) return String(number);
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

const ROMAN: readonly (readonly [number, string])[] = [
  ...([
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
  ] as const),
  ...([
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const),
];

function roman(number: number): string {
  if (number < 1 || number > MOST_ROMAN) return String(number);
  let rest = number;
  let written = '';
  for (const [value, sign] of ROMAN) {
    written += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return written;
}

/** The mark of a note: its number, raised, which no word joins. */
export function raisedNumber(number: number): string {
  return [...String(number)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
}
