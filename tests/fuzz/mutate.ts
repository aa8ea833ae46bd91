/** Damages a document as accidents and ill will do: bytes anywhere, and inside the files of an archive. */

import { unzipSync, zipSync } from 'fflate';

/** A number from 0 up to 1. */
export type Random = () => number;

/** `others` are documents of which pieces may come in. */
export function mutated(bytes: Uint8Array, others: readonly Uint8Array[], random: Random): Uint8Array {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  // Bytes of a packed file say hardly more than that it is damaged.
  if (isArchive && random() < 0.8) return mutatedArchive(bytes, others, random);
  let result = bytes;
  for (let i = 0; i <= below(4, random); i++)
    result = MUTATIONS[below(MUTATIONS.length, random)]!(result, others, random);
  return result;
}

function mutatedArchive(bytes: Uint8Array, others: readonly Uint8Array[], random: Random): Uint8Array {
  const files = Object.entries(unzipSync(bytes));
  const place = below(files.length, random);
  const [path, content] = files[place]!;
  const kind = random();
  if (kind < 0.7) files[place] = [path, new Uint8Array(mutated(content, others, random))];
  else if (kind < 0.8) files.splice(place, 1);
  else if (kind < 0.9) files[place] = [`../${path}`, content];
  else files[place] = [path, files[below(files.length, random)]![1]];
  return zipSync(Object.fromEntries(files), { mtime: '2020-01-01' });
}

type Mutation = (bytes: Uint8Array, others: readonly Uint8Array[], random: Random) => Uint8Array;

const WORDS = [
  '0',
  '-1',
  '99999999999',
  '4294967295',
  '\0',
  '\ufffe',
  '<',
  '</',
  '&x;',
  '{',
  '}',
  '[',
  ']',
  '"',
  '\\',
  '🚀',
  '..',
  '%',
];
const LONGEST = 2_000_000;

const MUTATIONS: readonly Mutation[] = [
  function flipBits(bytes, _, random) {
    const copy = bytes.slice();
    for (let i = 0; i <= below(20, random); i++) copy[below(copy.length, random)]! ^= 1 << below(8, random);
    return copy;
  },
  function cutOut(bytes, _, random) {
    const [start, end] = rangeIn(bytes, random);
    return joined(bytes.subarray(0, start), bytes.subarray(end));
  },
  function cutOff(bytes, _, random) {
    return bytes.slice(0, below(bytes.length + 1, random));
  },
  function repeat(bytes, _, random) {
    const [start, end] = rangeIn(bytes, random);
    const piece = bytes.subarray(start, end);
    const times = timesOf(piece, random);
    return joined(bytes.subarray(0, end), ...Array.from({ length: times }, () => piece), bytes.subarray(end));
  },
  function putIn(bytes, _, random) {
    const at = below(bytes.length + 1, random);
    const word = new TextEncoder().encode(WORDS[below(WORDS.length, random)]);
    return joined(bytes.subarray(0, at), word, bytes.subarray(at));
  },
  function changeNumber(bytes, _, random) {
    const text = Buffer.from(bytes).toString('latin1');
    const numbers = [...text.matchAll(/\d+/g)];
    const found = numbers[below(numbers.length, random)];
    if (!found) return bytes;
    const value = ['0', '-1', '2147483648', '99999999999999999999', '1e9'][below(5, random)]!;
    const end = found.index + found[0].length;
    return Buffer.from(text.slice(0, found.index) + value + text.slice(end), 'latin1');
  },
  function changeElement(bytes, _, random) {
    const text = Buffer.from(bytes).toString('latin1');
    const elements = [...text.matchAll(/<([\w:]+)\b[^<>]*(?:\/>|>(?:[^<]|<(?!\1\b))*?<\/\1>)/g)];
    const found = elements[below(elements.length, random)];
    const place = elements[below(elements.length, random)]?.index ?? 0;
    if (!found) return bytes;
    const end = found.index + found[0].length;
    const without = text.slice(0, found.index) + text.slice(end);
    const moved = () => without.slice(0, place) + found[0] + without.slice(place);
    const repeated = () => text.slice(0, end) + found[0].repeat(timesOf(found[0], random)) + text.slice(end);
    return Buffer.from([() => without, moved, repeated][below(3, random)]!(), 'latin1');
  },
  function changeValue(bytes, _, random) {
    const text = Buffer.from(bytes).toString('latin1');
    const values = [...text.matchAll(/="([^"<]*)"/g)];
    const found = values[below(values.length, random)];
    const other = values[below(values.length, random)]!;
    if (!found) return bytes;
    const value = random() < 0.5 ? other[0] : `="${WORDS[below(6, random)]}"`;
    return Buffer.from(text.slice(0, found.index) + value + text.slice(found.index + found[0].length), 'latin1');
  },
  function mixIn(bytes, others, random) {
    const other = others[below(others.length, random)]!;
    const [start, end] = rangeIn(other, random);
    const at = below(bytes.length + 1, random);
    return joined(bytes.subarray(0, at), other.subarray(start, end), bytes.subarray(at));
  },
  function swap(bytes, _, random) {
    const [start, end] = rangeIn(bytes, random);
    const middle = start + below(end - start + 1, random);
    const parts = [bytes.subarray(0, start), bytes.subarray(middle, end), bytes.subarray(start, middle)];
    return joined(...parts, bytes.subarray(end));
  },
];

/** How often a piece is repeated. */
function timesOf({ length }: { readonly length: number }, random: Random): number {
  return Math.min(1 + below(2000, random), Math.ceil(LONGEST / (length + 1)));
}

function below(limit: number, random: Random): number {
  return Math.floor(random() * limit);
}

/** Mostly short. */
function rangeIn(bytes: Uint8Array, random: Random): readonly [number, number] {
  const start = below(bytes.length + 1, random);
  const length = Math.floor((bytes.length - start) * random() ** 4);
  return [start, start + length];
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}
