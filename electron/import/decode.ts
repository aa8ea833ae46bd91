/** From bytes to text, in the encoding that the bytes are found to be in. */

import { fail } from '../../shared/api/failure.ts';
import type { ChosenEncoding, Encoding } from '../../shared/model/source.ts';
import { type DeclaredCharset, detectEncoding } from './detect-encoding.ts';
import type { Chunks } from './input-file.ts';
import { decodeWindows1252, isWindows1252 } from './windows-1252.ts';

export interface Decoded {
  /** Well-formed UTF-16, a byte-order mark still in it. */
  readonly text: string;
  readonly encoding: Encoding;
}

/** Characters looked at for control characters. */
const SAMPLE_LENGTH = 1 << 20;

/** Share of control characters above which bytes are no text. */
const CONTROL_SHARE = 0.02;

const CHOOSE_ANOTHER = 'Choose another encoding.';

/** What is known of a file's encoding before its bytes are looked at. */
export interface KnownEncoding {
  /** By the person who imports it: no other is tried. */
  readonly chosen?: ChosenEncoding | undefined;
  /** By the file itself, as `detectEncoding` takes it. */
  readonly declared?: DeclaredCharset | undefined;
}

/**
 * The text of a whole file.
 *
 * Fails as `detectEncoding` does, with `unreadable-file` for bytes that the chosen encoding does not know and for broken
 * UTF-16, and with `binary-file` for a text that holds zero characters or more than one control character in fifty.
 */
export async function decodeWhole(
  bytes: Uint8Array,
  name: string,
  { chosen, declared }: KnownEncoding = {},
): Promise<Decoded> {
  const chunks = () => [bytes];
  if (chosen === 'windows-1252' && !isWindows1252(bytes)) failChosen(name, 'Windows-1252');
  const encoding = chosen ?? (await detectEncoding(chunks, name, declared));
  let text = '';
  for await (const part of decodedChunks(chunks, encoding, name, chosen !== undefined)) text += part;
  if (text.includes('\0') || controlShareOf(text) > CONTROL_SHARE) {
    const what = chosen ? `no text in ${labelOf(chosen)}` : 'not a text';
    const remedy = chosen ? CHOOSE_ANOTHER : 'Save it as text and try again.';
    fail('binary-file', `"${name}" is ${what}: it is full of control characters. ${remedy}`);
  }
  return { text, encoding };
}

/** The text of a file piece by piece, in bounded memory. Fails with `unreadable-file` for bytes that break the encoding. */
export async function* decodedChunks(
  chunks: Chunks,
  encoding: Encoding,
  name: string,
  isChosen = false,
): AsyncGenerator<string> {
  if (encoding === 'windows-1252') {
    for await (const chunk of chunks()) yield decodeWindows1252(chunk);
    return;
  }
  const decoder = new TextDecoder(encoding === 'utf-8-bom' ? 'utf-8' : encoding, { fatal: true, ignoreBOM: true });
  const decode = (chunk?: Uint8Array): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      const label = labelOf(encoding);
      if (isChosen) failChosen(name, label);
      fail(
        'unreadable-file',
        `"${name}" is damaged ${label}: it holds bytes that are no character. Save it as UTF-8 and try again.`,
      );
    }
  };
  for await (const chunk of chunks()) yield decode(chunk);
  yield decode();
}

function failChosen(name: string, label: string): never {
  fail('unreadable-file', `"${name}" holds bytes that mean nothing in ${label}. ${CHOOSE_ANOTHER}`);
}

function labelOf(encoding: Encoding): string {
  return encoding === 'windows-1252' ? 'Windows-1252' : encoding.slice(0, 6).toUpperCase().replace(/-$/, '');
}

function controlShareOf(text: string): number {
  const length = Math.min(text.length, SAMPLE_LENGTH);
  let controls = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32) || code === 127) controls++;
  }
  return length === 0 ? 0 : controls / length;
}
