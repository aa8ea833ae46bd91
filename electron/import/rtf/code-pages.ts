/** From bytes to characters in the code pages of Windows, Macintosh and DOS. */

import { decodeWindows1252 } from '../windows-1252.ts';

/** By the number of a font's character set; 1 is the default of the document. */
const CODE_PAGE_OF_CHARSET: Readonly<Record<number, number>> = {
  ...{ 0: 1252, 77: 10_000, 128: 932, 129: 949, 130: 949, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258 },
  ...{ 177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250, 254: 437, 255: 850 },
};

/** By code page; those left out are `windows-` with their number, or unknown. */
const LABELS: Readonly<Record<number, string>> = {
  ...{ 866: 'ibm866', 932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5', 1361: 'euc-kr', 10000: 'macintosh' },
  ...{ 10007: 'x-mac-cyrillic', 20866: 'koi8-r', 21866: 'koi8-u', 54936: 'gb18030', 65001: 'utf-8' },
};

/** Characters of the bytes 0x80 to 0xFF. */
const DOS: Readonly<Record<number, string>> = {
  437: 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ',
  850: 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´­±‗¾¶§÷¸°¨·¹³²■ ',
};

export function codePageOfCharset(charset: number): number | undefined {
  return CODE_PAGE_OF_CHARSET[charset];
}

type Decoder = InstanceType<typeof TextDecoder>;

const decoders = new Map<number, Decoder | undefined>();

/** Bytes are given as a string of a character each. Those that mean nothing become U+FFFD; an unknown page is read as 1252. */
export function decodePage(bytes: string, page: number): string {
  if (/^[\x20-\x7e]*$/.test(bytes)) return bytes;
  const dos = DOS[page];
  if (dos) return bytes.replaceAll(/[\x80-\xff]/g, (byte) => dos[byte.charCodeAt(0) - 0x80]!);
  const decoder = page === 1252 ? undefined : decoderOf(page);
  const buffer = Buffer.from(bytes, 'latin1');
  return decoder ? decoder.decode(buffer) : decodeWindows1252(buffer);
}

function decoderOf(page: number): Decoder | undefined {
  if (!decoders.has(page)) decoders.set(page, newDecoder(LABELS[page] ?? `windows-${page}`));
  return decoders.get(page);
}

function newDecoder(label: string): Decoder | undefined {
  try {
    return new TextDecoder(label);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
