/** Words of RTF that stand for something simple. */

/** Words that stand for a character, or for none. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  ...{ tab: '\t', line: '\n', page: '\n', column: '\n', '~': '\u00a0', _: '\u2011', '-': '' },
  ...{ '{': '{', '}': '}', '\\': '\\', '\t': '\t' },
  ...{ emdash: '—', endash: '–', emspace: '\u2003', enspace: '\u2002', qmspace: '\u2005', bullet: '•' },
  ...{ lquote: '‘', rquote: '’', ldblquote: '“', rdblquote: '”' },
  ...{ ltrmark: '\u200e', rtlmark: '\u200f', zwj: '\u200d', zwnj: '\u200c' },
};

/** Words that name the code page of the document. */
export const CODE_PAGES: Readonly<Record<string, number>> = { ansi: 1252, mac: 10_000, pc: 437, pca: 850 };

/** A date packed into the bits of a number, as ISO 8601 without a zone; empty for what is none. */
export function dateInBits(written: string): string {
  if (!/^-?\d{1,10}$/.test(written)) return '';
  const bits = Number(written) >>> 0;
  const two = (value: number) => String(value).padStart(2, '0');
  const [minute, hour, day, month] = [bits & 63, (bits >>> 6) & 31, (bits >>> 11) & 31, (bits >>> 16) & 15];
  return `${1900 + ((bits >>> 20) & 511)}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}`;
}
