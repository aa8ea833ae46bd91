/** The fonts of an RTF document: in which code page the bytes of a text in each of them are. */

import { codePoint } from 'dingbat-to-unicode';
import { codePageOfCharset, decodePage } from './code-pages.ts';

interface Font {
  name: string;
  charset: number | undefined;
  page: number | undefined;
}

const SYMBOLS = 2;

export class RtfFonts {
  /** Of text in a font that does not say. */
  defaultPage = 1252;
  default = 0;
  readonly #fonts = new Map<number, Font>();

  /** The font that is being defined. */
  #open: Font | undefined;

  define(id: number): void {
    this.#open = { name: '', charset: undefined, page: undefined };
    this.#fonts.set(id, this.#open);
  }

  setCharset(charset: number): void {
    if (this.#open) this.#open.charset = charset;
  }

  setPage(page: number): void {
    if (this.#open) this.#open.page = page;
  }

  addName(words: string): void {
    const [name] = words.split(';', 1);
    if (!this.#open) return;
    this.#open.name += name;
    if (words.includes(';')) this.#open = undefined;
  }

  /** The characters of bytes in a font. */
  decode(bytes: string, id: number): string {
    const font = this.#fonts.get(id);
    if (font?.charset === SYMBOLS) {
      const symbols = Array.from(bytes, (byte) => codePoint(font.name, byte.charCodeAt(0))?.string);
      if (symbols.every((symbol) => symbol !== undefined)) return symbols.join('');
    }
    const page = font?.page ?? (font?.charset === undefined ? undefined : codePageOfCharset(font.charset));
    return decodePage(bytes, page ?? this.defaultPage);
  }

  /** A character of a font; undefined where it is of a font of symbols that is not known. */
  character(code: number, id: number): string | undefined {
    if (code < 0xf000 || code > 0xf0ff) return String.fromCharCode(code);
    return codePoint(this.#fonts.get(id)?.name ?? '', code - 0xf000)?.string;
  }
}
