/** A large study of invented words: texts, and a table of codings on them, the same at every run. */

import { once } from 'node:events';
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from '../../shared/analysis/random.ts';

export interface StudySize {
  readonly sources: number;
  /** Characters in each source, about. */
  readonly characters: number;
  readonly codings: number;
  readonly codes: number;
  readonly coders: number;
}

const SYLLABLES = ['ka', 'lo', 'mi', 'ne', 'ru', 'ta', 'se', 'vo', 'pi', 'du', 'an', 'el', 'is', 'or'];

/** Paragraphs of sentences of invented words, `characters` long or a little more. */
export function madeText(characters: number, random: () => number): string {
  const paragraphs: string[] = [];
  for (let length = 0; length < characters; ) {
    const sentences = Array.from({ length: 3 + Math.floor(random() * 5) }, () => madeSentence(random));
    const paragraph = sentences.join(' ');
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  return paragraphs.join('\n\n');
}

function madeSentence(random: () => number): string {
  const words = Array.from({ length: 6 + Math.floor(random() * 14) }, () => {
    const syllables = Array.from(
      { length: 1 + Math.floor(random() * 3) },
      () => SYLLABLES[Math.floor(random() * SYLLABLES.length)],
    );
    return syllables.join('');
  });
  const sentence = words.join(' ');
  return `${sentence[0]!.toUpperCase()}${sentence.slice(1)}.`;
}

/** Writes the texts into `folder`; returns their names and lengths. */
export function writeTexts(folder: string, size: StudySize): { name: string; length: number }[] {
  mkdirSync(folder, { recursive: true });
  const random = randomFrom(1);
  return Array.from({ length: size.sources }, (_, i) => {
    const text = madeText(size.characters, random);
    const name = `source-${String(i).padStart(4, '0')}`;
    writeFileSync(join(folder, `${name}.txt`), text);
    return { name, length: text.length };
  });
}

/** Writes a manifest that gives each source one of four perspectives. */
export function writeManifest(file: string, sources: readonly { name: string }[]): void {
  const rows = sources.map(({ name }, i) => `${name}.txt,${'NESW'[i % 4]}`);
  writeFileSync(file, `file,perspective\n${rows.join('\n')}\n`);
}

/** Writes codings of 20 to 400 characters, spread evenly over sources, codes and coders. */
export async function writeCodings(
  file: string,
  sources: readonly { name: string; length: number }[],
  size: StudySize,
): Promise<void> {
  const random = randomFrom(2);
  const out = createWriteStream(file);
  out.write('source,code,coder,start,end\n');
  for (let i = 0; i < size.codings; i++) {
    const { name, length } = sources[i % sources.length]!;
    const start = Math.floor(random() * (length - 400));
    const end = start + 20 + Math.floor(random() * 380);
    const code = Math.floor(random() * size.codes);
    const path = `Group ${code % 15} / Code ${code}`;
    const coder = `Coder ${Math.floor(random() * size.coders)}`;
    if (!out.write(`${name},${path},${coder},${start},${end}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}
