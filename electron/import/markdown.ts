/** The form of a Markdown text (CommonMark with the GitHub extensions); the text itself stays as it is, markers included. */

import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';
import type { Block } from '../../shared/text/block.ts';
import type { TextRange } from '../../shared/text/range.ts';
import type { Form } from './form.ts';
import { FormBuilder } from './markdown-builder.ts';
import { definedLabels, isTangled, piecesOf } from './markdown-pieces.ts';
import { joinNumberedNotes } from './numbered-notes.ts';
import { plainBlocks } from './plain-text.ts';

/**
 * Blocks and markers of a normalised text. About 1 s per million characters: long texts are read piece by piece, which keeps
 * time linear and memory bounded. A piece nested or tangled beyond what a person writes is read as plain paragraphs.
 */
export function markdownForm(text: string, known?: KnownPiece): Form {
  const pieces = piecesOf(text);
  const labels = pieces.length > 1 ? definedLabels(text) : undefined;
  const blocks: Block[] = [];
  const markers: TextRange[] = [];
  for (const piece of pieces) {
    const form = known?.(piece) ?? readPiece(text, piece, labels);
    for (const block of form.blocks) blocks.push(block);
    for (const marker of form.markers) markers.push(marker);
  }
  return { blocks: joinNumberedNotes(text, blocks), markers };
}

/** The form of a piece that was read before, where it is known. */
export type KnownPiece = (piece: TextRange) => Form | undefined;

function readPiece(text: string, piece: TextRange, labels: Labels | undefined): Form {
  const part = text.slice(piece.start, piece.end);
  const form = isTangled(part) ? { blocks: plainBlocks(part), markers: [] } : formOfPiece(part, labels);
  return movedForm(form, piece.start);
}

type Labels = ReturnType<typeof definedLabels>;

/** Reads the syntax tokens of one piece; `labels` are those defined anywhere in the text. */
function formOfPiece(text: string, labels: Labels | undefined): Form {
  const parser = parse({ extensions: [gfm()] });
  if (labels) {
    parser.defined.push(...labels.links);
    parser.gfmFootnotes = [...labels.notes];
  }
  const builder = new FormBuilder(text);
  for (const [step, token] of postprocess(parser.document().write(preprocess()(text, undefined, true)))) {
    if (step === 'enter') builder.enter(token.type, token.start.offset, token.end.offset);
    else builder.exit(token.type);
  }
  return builder.finish();
}

/** The form with all offsets larger by this much. */
export function movedForm({ blocks, markers }: Form, by: number): Form {
  const moved = <Range extends TextRange>(range: Range): Range => ({
    ...range,
    start: range.start + by,
    end: range.end + by,
  });
  return { blocks: blocks.map(moved), markers: markers.map(moved) };
}
