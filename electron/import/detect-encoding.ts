/** Which encoding bytes are in: by byte-order mark, by the pattern of zero bytes, by being valid UTF-8, else Windows-1252. */

import { fail } from '../../shared/api/failure.ts';
import type { Encoding } from '../../shared/model/source.ts';
import type { Chunks } from './input-file.ts';
import { isWindows1252 } from './windows-1252.ts';

/** What a page says of itself: one of these, or the name of an encoding that is not supported. */
export type DeclaredCharset = 'utf-8' | 'windows-1252' | { readonly unsupported: string };

/**
 * Least share of everyday characters in a sample that passes for UTF-16; where bytes are paired wrongly it is near 0.
 * A text with a stray zero byte, which looks like UTF-16 in one pair, must reach the higher one.
 */
const UTF16_SHARE = 0.05;
const UTF16_SHARE_OF_TEXT = 0.5;

/** Bytes of the first chunk that are looked at for UTF-16. */
const SAMPLE_BYTES = 1 << 16;

/**
 * The encoding of a file. `declared` counts where there is neither a byte-order mark nor a zero byte. One reading, two
 * where it is not UTF-8.
 *
 * Fails with `binary-file` for zero bytes that are not UTF-16, and with `unreadable-file` for an encoding that is broken
 * or not supported.
 */
export async function detectEncoding(chunks: Chunks, name: string, declared?: DeclaredCharset): Promise<Encoding> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  let sample: Uint8Array | undefined;
  let isUtf8 = true;
  for await (const chunk of chunks()) {
    if (!sample) {
      sample = chunk.subarray(0, SAMPLE_BYTES);
      const marked = byMark(sample);
      if (marked) return marked;
    }
    if (chunk.includes(0)) return byZeroBytes(sample, name);
    isUtf8 &&= decodes(utf8, chunk);
  }
  isUtf8 &&= decodes(utf8);
  if (declared === 'windows-1252' || !isUtf8) await requireWindows1252(chunks, name, declared);
  return declared === 'windows-1252' || !isUtf8 ? 'windows-1252' : 'utf-8';
}

function decodes(decoder: InstanceType<typeof TextDecoder>, chunk?: Uint8Array): boolean {
  try {
    decoder.decode(chunk, { stream: chunk !== undefined });
    return true;
  } catch {
    return false;
  }
}

function byMark(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8-bom';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

function byZeroBytes(sample: Uint8Array, name: string): Encoding {
  const little = everydayShare(sample, 0);
  const big = everydayShare(sample, 1);
  const others = sample.filter((byte) => byte !== 0);
  const isText = decodes(new TextDecoder('utf-8', { fatal: true }), others) && !others.some(isControl);
  if (Math.max(little, big) < (isText ? UTF16_SHARE_OF_TEXT : UTF16_SHARE)) {
    fail('binary-file', `"${name}" is not a text: it holds zero bytes. Save it as text, in UTF-8, and try again.`);
  }
  return little >= big ? 'utf-16le' : 'utf-16be';
}

function isControl(byte: number): boolean {
  return byte < 9 || (byte > 13 && byte < 32);
}

/** Share of ASCII characters, line ends and Chinese punctuation among pairs of bytes; 0 where a pair is a zero character. */
function everydayShare(bytes: Uint8Array, lowByte: 0 | 1): number {
  let everyday = 0;
  const pairs = bytes.length >> 1;
  for (let at = 0; at < 2 * pairs; at += 2) {
    const unit = bytes[at + lowByte]! | (bytes[at + 1 - lowByte]! << 8);
    if (unit === 0) return 0;
    const isAscii = unit < 0x7f && (unit >= 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09);
    if (isAscii || unit === 0x3001 || unit === 0x3002 || unit === 0xff0c) everyday++;
  }
  return pairs === 0 ? 0 : everyday / pairs;
}

/** Bytes that are mostly well-formed UTF-8 are broken UTF-8, not Windows-1252: reading them as that would garble the text. */
async function requireWindows1252(chunks: Chunks, name: string, declared?: DeclaredCharset): Promise<void> {
  if (typeof declared === 'object') {
    fail(
      'unreadable-file',
      `"${name}" says that it is in the encoding ${declared.unsupported}, which is not supported. Save it as UTF-8 and try again.`,
    );
  }
  const lenient = new TextDecoder('utf-8');
  let sound = 0;
  let broken = 0;
  let isMeaningful = true;
  for await (const chunk of chunks()) {
    for (const [character] of lenient.decode(chunk, { stream: true }).matchAll(/[^\0-\x7f]/gu)) {
      if (character === '\ufffd') broken++;
      else sound++;
    }
    isMeaningful &&= isWindows1252(chunk);
  }
  if (declared !== 'windows-1252' && sound > broken) {
    fail(
      'unreadable-file',
      `"${name}" is damaged UTF-8 (bytes that are no character: ${broken}). Save it as UTF-8 and try again.`,
    );
  }
  if (!isMeaningful) {
    fail('unreadable-file', `"${name}" is in an encoding that is not known. Save it as UTF-8 and try again.`);
  }
}
