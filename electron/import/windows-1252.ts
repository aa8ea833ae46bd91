/** Windows-1252, the encoding of older Western texts: one byte is one character. */

/** Characters of the bytes 0x80 to 0x9F; a space stands for the five bytes that have none. */
const HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Bytes that mean nothing in Windows-1252. Where they occur, the text is in another encoding. */
const UNDEFINED_BYTES = [0x81, 0x8d, 0x8f, 0x90, 0x9d];

/** Whether every byte means something in Windows-1252. */
export function isWindows1252(bytes: Uint8Array): boolean {
  return UNDEFINED_BYTES.every((byte) => !bytes.includes(byte));
}

/** The text of bytes for which `isWindows1252` holds. Written here because runtimes disagree on 0x80 to 0x9F. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replaceAll(/[\x80-\x9f]/g, (character) => HIGH[character.charCodeAt(0) - 0x80]!);
}
