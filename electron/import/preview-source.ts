/** What a file holds, to be looked at before it is imported. */

import type { SourceDraft } from '../../shared/model/source-draft.ts';
import type { DraftPreview } from '../../shared/model/source-preview.ts';
import type { BlockKind } from '../../shared/text/block.ts';
import { graphemeAt } from '../../shared/text/graphemes.ts';
import { withoutMarkers } from '../../shared/text/without-markers.ts';
import type { ReadingOptions } from './document-reader.ts';
import type { InputFile } from './input-file.ts';
import { readSource } from './read-source.ts';

/** Characters of the text that are shown. */
const SHOWN_CHARACTERS = 2000;
const SHOWN_HEADINGS = 200;

/** One for each text of the file. Fails as `readSource` does. */
export async function previewSource(file: InputFile, options: ReadingOptions): Promise<DraftPreview[]> {
  return (await readSource(file, options)).map(previewOf);
}

/** Of a text that has been read. */
export function previewOf(draft: SourceDraft): DraftPreview {
  const { format, encoding, title, book, sha256, attributes, remarks, text, blocks, comments, pages } = draft;
  const start = startOf(text);
  const markers = Array.from(draft.markers);
  const kinds = new Map<BlockKind, number>();
  for (const { kind } of blocks) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const headings = blocks.filter(({ kind }) => kind === 'heading').slice(0, SHOWN_HEADINGS);
  return {
    ...{ format, encoding, title, sha256, attributes, remarks },
    ...(book !== undefined && { book }),
    start,
    startBlocks: blocks
      .filter((block) => block.start < start.length)
      .map((block) => ({ ...block, end: Math.min(block.end, start.length) })),
    characters: text.length,
    words: draft.words.length / 2,
    blocks: [...kinds].map(([kind, count]) => ({ kind, count })),
    headings: headings.map((heading) => ({
      level: heading.level,
      words: withoutMarkers(text.slice(heading.start, heading.end), heading.start, markers).trim(),
    })),
    pages: pages?.length ?? null,
    comments: comments.length,
  };
}

/** Cut between two characters. */
function startOf(text: string): string {
  return text.length > SHOWN_CHARACTERS ? text.slice(0, graphemeAt(text, SHOWN_CHARACTERS).start) : text;
}
