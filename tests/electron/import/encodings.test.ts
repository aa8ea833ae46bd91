/** Every supported encoding gives the same text, and what is none of them is refused. */

import { describe, expect, test } from 'vitest';
import { draftOf, failureIn, failureOf, utf16 } from './drafts.ts';

const TEXT = '🌕 Žofie’s naïve café – “quoted”\n\nZwölf Boxkämpfer';
const CHINESE = '月球。一切从头开始，大家都在。\n\n第二段落，一共三个词。';
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('encodings', () => {
  test.each([
    ['UTF-8', utf8(TEXT), 'utf-8', TEXT],
    ['UTF-8 with a byte-order mark', utf8(`\ufeff${TEXT}`), 'utf-8-bom', TEXT],
    ['UTF-16 little-endian with a mark', utf16(TEXT, 'little', true), 'utf-16le', TEXT],
    ['UTF-16 big-endian with a mark', utf16(TEXT, 'big', true), 'utf-16be', TEXT],
    ['UTF-16 little-endian without a mark', utf16(TEXT, 'little'), 'utf-16le', TEXT],
    ['UTF-16 big-endian without a mark', utf16(TEXT, 'big'), 'utf-16be', TEXT],
    ['Chinese UTF-16 little-endian without a mark', utf16(CHINESE, 'little'), 'utf-16le', CHINESE],
    ['Chinese UTF-16 big-endian without a mark', utf16(CHINESE, 'big'), 'utf-16be', CHINESE],
    ['two letters in UTF-16', utf16('ok', 'little'), 'utf-16le', 'ok'],
    ['ASCII', utf8('plain'), 'utf-8', 'plain'],
  ])('%s is recognised', async (_, bytes, encoding, text) => {
    expect(await draftOf('a.txt', bytes)).toMatchObject({ encoding, text });
  });

  test('bytes that are no UTF-8 are Windows-1252, its curly quotes and its euro sign included', async () => {
    const bytes = [0x93, 0x63, 0x61, 0x66, 0xe9, 0x94, 0x20, 0x80, 0x35, 0x20, 0x96, 0x20, 0xff];
    expect(await draftOf('a.txt', bytes)).toMatchObject({ encoding: 'windows-1252', text: '“café” €5 – ÿ' });
  });

  test('the same text in every encoding has the same hash', async () => {
    const drafts = await Promise.all([
      draftOf('a.txt', utf8(TEXT)),
      draftOf('b.txt', utf16(TEXT, 'big', true)),
      draftOf('c.txt', utf8(`\ufeff${TEXT.replaceAll('\n', '\r\n')}`)),
    ]);
    expect(new Set(drafts.map(({ sha256 }) => sha256)).size).toBe(1);
  });

  test.each([
    ['a lone surrogate in UTF-16', [0xff, 0xfe, 0x41, 0, 0, 0xd8, 0x42, 0], 'unreadable-file'],
    ['a low surrogate before its high one', [0xfe, 0xff, 0xdc, 0, 0xd8, 0], 'unreadable-file'],
    ['a surrogate at the end of UTF-16', [0xff, 0xfe, 0x41, 0, 0, 0xd8], 'unreadable-file'],
    ['UTF-16 with an odd number of bytes', [0xff, 0xfe, 0x41, 0, 0x42], 'unreadable-file'],
    ['UTF-16 without a mark with an odd number of bytes', [...utf16('odd one out', 'little'), 0x42], 'unreadable-file'],
    ['UTF-8 with a mark and a broken byte', [0xef, 0xbb, 0xbf, 0x41, 0xff], 'unreadable-file'],
    ['UTF-8 with a damaged character among sound ones', [...utf8('käse, öl, grün'), 0xc3], 'unreadable-file'],
    ['bytes that no supported encoding has', [0x41, 0x81, 0x8d, 0x42], 'unreadable-file'],
    ['zero bytes in ASCII', [...utf8('some words'), 0, ...utf8(' and more words')], 'binary-file'],
    ['UTF-32', [0xff, 0xfe, 0, 0, 0x41, 0, 0, 0], 'binary-file'],
    ['the head of a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48], 'binary-file'],
    ['control characters throughout', Array.from({ length: 300 }, (_, i) => 1 + (i % 40)), 'binary-file'],
  ])('%s is refused', async (_, bytes, code) => {
    expect(await failureOf(draftOf('a.txt', bytes))).toBe(code);
  });

  test('a single form feed or escape among words does not make a text binary', async () => {
    const words = 'several quite ordinary words '.repeat(10);
    expect((await draftOf('a.txt', `${words}\f\x1b${words}`)).text).toContain('\f\x1b');
  });
});

describe('an encoding that a person chose', () => {
  test.each([
    ['UTF-8', 'utf-8', [0x41, 0xff], 'mean nothing in UTF-8'],
    ['UTF-16', 'utf-16le', [0x41, 0, 0x42], 'mean nothing in UTF-16'],
    ['Windows-1252', 'windows-1252', [0x41, 0x81], 'mean nothing in Windows-1252'],
    [
      'an encoding that gives control characters',
      'windows-1252',
      [...utf16('words', 'little')],
      'no text in Windows-1252',
    ],
  ] as const)('is another one to choose where the bytes are no text in it: %s', async (_, encoding, bytes, reason) => {
    const { message } = await failureIn(draftOf('a.txt', [...bytes], { encoding }));
    expect(message).toContain(reason);
    expect(message).toMatch(/ Choose another encoding\.$/);
  });

  test('is not spoken of where none was chosen', async () => {
    const { message } = await failureIn(draftOf('a.txt', [0xff, 0xfe, 0x41, 0, 0x42]));
    expect(message).toMatch(/ Save it as UTF-8 and try again\.$/);
  });
});

describe('charset of a page', () => {
  const page = (head: string, byte: number[]) => [...utf8(`<html><head>${head}</head><p>x`), ...byte];

  test.each([
    ['Windows-1252 by its meta element', '<meta charset="windows-1252">', [0xe9], 'windows-1252', 'xé'],
    [
      'Latin-1, which is read as Windows-1252',
      "<meta http-equiv=Content-Type content='text/html; charset=ISO-8859-1'>",
      [0x80],
      'windows-1252',
      'x€',
    ],
    ['Windows-1252 although the bytes are valid UTF-8', '<meta charset=cp1252>', [0xc3, 0xa9], 'windows-1252', 'xÃ©'],
    ['UTF-8 by its meta element', '<meta charset="UTF-8">', [0xc3, 0xa9], 'utf-8', 'xé'],
    ['UTF-8 without a declaration', '', [0xc3, 0xa9], 'utf-8', 'xé'],
    [
      'a declaration inside a comment, which does not count',
      '<!-- <meta charset=cp1252> -->',
      [0xc3, 0xa9],
      'utf-8',
      'xé',
    ],
    ['an unsupported one that happens to be ASCII', '<meta charset=koi8-r>', [0x79], 'utf-8', 'xy'],
  ])('%s', async (_, head, bytes, encoding, text) => {
    expect(await draftOf('a.html', page(head, bytes))).toMatchObject({ encoding, text });
  });

  test('a byte-order mark outweighs the declaration', async () => {
    const draft = await draftOf('a.html', utf16('<meta charset=windows-1252><p>é', 'big', true));
    expect(draft).toMatchObject({ encoding: 'utf-16be', text: 'é' });
  });

  test('an unsupported charset is refused by name', async () => {
    const failure = await failureIn(draftOf('a.html', page('<meta charset=Shift_JIS>', [0x83, 0x65])));
    expect(failure).toMatchObject({ code: 'unreadable-file', message: expect.stringContaining('shift_jis') });
  });
});
