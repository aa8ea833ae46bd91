/** Subtitles and transcripts with time codes, SubRip (.srt) and WebVTT (.vtt): one block for each cue, with the time of its words. */

import type { Block } from '../../shared/text/block.ts';
import type { SpokenTime } from '../../shared/text/spoken-times.ts';
import { decodeWhole } from './decode.ts';
import type { DocumentReader } from './document-reader.ts';
import { normalise } from './normalise.ts';

/** `00:01:02,500 --> 00:01:04.000 position:10%`; hours may be left out. */
const TIMING = /^\s*((?:\d+:)?\d{1,2}:\d{1,2}[,.]\d{1,3})\s*-->\s*((?:\d+:)?\d{1,2}:\d{1,2}[,.]\d{1,3})/;

/** Blocks of WebVTT that hold nothing that is spoken. */
const SILENT = /^(?:WEBVTT|NOTE|STYLE|REGION)(?:\s|$)/;

interface Cue extends SpokenTime {
  readonly lines: readonly string[];
}

/** The lines of a cue become one line, except where each begins with a dash, as the words of different people do. */
export const readSubtitles: DocumentReader = async ({ fileName, bytes }, { encoding: chosen }) => {
  const { text: read, encoding } = await decodeWhole(bytes, fileName, { chosen });
  const { cues, remarks } = readCues(normalise(read));
  let text = '';
  const blocks: Block[] = [];
  const times: SpokenTime[] = [];
  for (const { start, end, lines } of cues) {
    if (text !== '') text += '\n';
    const words = lines.every((line) => line.startsWith('-')) ? lines.join('\n') : lines.join(' ');
    blocks.push({ kind: 'paragraph', level: 0, start: text.length, end: text.length + words.length });
    times.push({ start, end });
    text += words;
  }
  return [{ fileName, format: 'subtitles', encoding, title: null, text, blocks, markers: [], times, remarks }];
};

function readCues(text: string): { readonly cues: readonly Cue[]; readonly remarks: readonly string[] } {
  const cues: Cue[] = [];
  let repeated = 0;
  let untimed = 0;
  for (const part of text.split(/\n[^\S\n]*\n/)) {
    const lines = part.split('\n');
    const at = lines.findIndex((line) => TIMING.test(line));
    if (at < 0) {
      if (part.trim() !== '' && !SILENT.test(part.trim())) untimed++;
      continue;
    }
    const [, start, end] = TIMING.exec(lines[at]!)!;
    const spoken = lines
      .slice(at + 1)
      .map(wordsOf)
      .filter((line) => line !== '');
    // Captions that roll up show what was said before once more.
    const before = cues.at(-1)?.lines ?? [];
    const fresh = spoken.slice(repeatedLines(before, spoken));
    repeated += spoken.length - fresh.length;
    if (fresh.length > 0) cues.push({ start: milliseconds(start!), end: milliseconds(end!), lines: fresh });
  }
  return { cues, remarks: remarksOf(repeated, untimed) };
}

/** How many of the first lines are the last ones of the cue before. */
function repeatedLines(before: readonly string[], lines: readonly string[]): number {
  for (let count = Math.min(before.length, lines.length); count > 0; count--) {
    if (before.slice(-count).every((line, at) => line === lines[at])) return count;
  }
  return 0;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  lrm: '\u200e',
  rlm: '\u200f',
};

/** Without tags; the speaker that a voice tag names stands before the words. */
function wordsOf(line: string): string {
  return line
    .replaceAll(/<v(?:\.[^\s>]*)?\s+([^>]*)>/g, '$1: ')
    .replaceAll(/<\/?[a-z\d][^>]*>|\{\\[^}]*\}/gi, '')
    .replaceAll(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_all, name: string) => ENTITIES[name]!)
    .replaceAll(/[^\S\u00a0]+/g, ' ')
    .trim();
}

function milliseconds(code: string): number {
  const [clock, fraction] = code.split(/[,.]/) as [string, string];
  const seconds = clock.split(':').reduce((sum, part) => 60 * sum + Number(part), 0);
  return 1000 * seconds + Number(fraction.padEnd(3, '0'));
}

function remarksOf(repeated: number, untimed: number): string[] {
  return [
    ...(repeated > 0 ? [`Lines that captions show twice were taken once: ${repeated}.`] : []),
    ...(untimed > 0 ? [`Parts without a time code were left out: ${untimed}.`] : []),
  ];
}
