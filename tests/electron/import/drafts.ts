/** Drafts for tests: read from bytes or strings through the public door, and shown as plain lists. */

import type { ReadingOptions } from '../../../electron/import/document-reader.ts';
import { readSource } from '../../../electron/import/read-source.ts';
import { FailureError } from '../../../shared/api/failure.ts';
import type { SourceDraft } from '../../../shared/model/source-draft.ts';

/** The draft of a file's only text. */
export async function draftOf(
  name: string,
  content: string | readonly number[] | Uint8Array,
  options?: ReadingOptions,
): Promise<SourceDraft> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);
  return onlyDraft(await readSource({ name, bytes }, options));
}

export function onlyDraft(drafts: readonly SourceDraft[]): SourceDraft {
  if (drafts.length !== 1) throw new Error(`the file has ${drafts.length} texts`);
  return drafts[0]!;
}

/** Each block as `kind level`, or `kind` where it has none, and its text. */
export function blocksOf({ blocks, text }: Pick<SourceDraft, 'blocks' | 'text'>): [string, string][] {
  return blocks.map(({ kind, level, start, end }) => [level > 0 ? `${kind} ${level}` : kind, text.slice(start, end)]);
}

export function markersOf({ markers, text }: SourceDraft): string[] {
  return Array.from({ length: markers.length / 2 }, (_, i) => text.slice(markers[2 * i], markers[2 * i + 1]));
}

/** Everything that comes, in order. */
export async function listOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** The code of the failure that a promise rejects with; anything else is thrown on. */
export async function failureOf(promise: Promise<unknown>): Promise<string> {
  return (await failureIn(promise)).code;
}

export async function failureIn(promise: Promise<unknown>): Promise<FailureError['failure']> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof FailureError) return error.failure;
    throw error;
  }
  throw new Error('nothing failed');
}

export function utf16(text: string, order: 'little' | 'big', mark = false): Uint8Array {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return new Uint8Array(order === 'little' ? bytes : bytes.swap16());
}
