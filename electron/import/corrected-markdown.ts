/** The form of a corrected Markdown text: only the pieces that an edit can have altered are read anew. */

import { reanchoring, type TextEdit } from '../../shared/text/edit.ts';
import type { TextRange } from '../../shared/text/range.ts';
import type { Form } from './form.ts';
import { type KnownPiece, markdownForm, movedForm } from './markdown.ts';
import { definedLabels, piecesOf } from './markdown-pieces.ts';

/** A text with the form that was read from it. */
export interface TextWithForm extends Form {
  readonly text: string;
}

/** The same as `markdownForm(after)`: `before` was read with it, and the edits lead from one text to the other. */
export function correctedMarkdownForm(before: TextWithForm, edits: readonly TextEdit[], after: string): Form {
  const pieces = piecesOf(before.text);
  // A label that is defined somewhere makes links of what was none everywhere.
  const isAlike = JSON.stringify(definedLabels(before.text)) === JSON.stringify(definedLabels(after));
  return markdownForm(after, isAlike && pieces.length > 1 ? knownPieces(before, pieces, edits) : undefined);
}

function knownPieces(before: TextWithForm, pieces: readonly TextRange[], edits: readonly TextEdit[]): KnownPiece {
  const forms = new Map(pieces.map((piece, i) => [piece.start, { end: piece.end, number: i }]));
  const partsOf = { blocks: byPiece(before.blocks, pieces), markers: byPiece(before.markers, pieces) };
  const placeBefore = reanchoring(reversed(edits));
  return (piece) => {
    const { start, end, isTouched } = placeBefore(piece);
    const known = forms.get(start);
    if (isTouched || known?.end !== end) return undefined;
    const blocks = partsOf.blocks[known.number];
    const markers = partsOf.markers[known.number];
    // Whether a paragraph with a raised number is a note depends on the whole text: it is to be asked anew.
    if (!blocks || !markers || blocks.some(({ kind }) => kind === 'footnote')) return undefined;
    return movedForm({ blocks, markers }, piece.start - start);
  };
}

/** The ranges in each piece; undefined for a piece with one that reaches beyond it. Both ascend. */
function byPiece<Range extends TextRange>(
  ranges: readonly Range[],
  pieces: readonly TextRange[],
): (readonly Range[] | undefined)[] {
  const parts: (Range[] | undefined)[] = pieces.map(() => []);
  let number = 0;
  for (const range of ranges) {
    while (range.start >= pieces[number]!.end) number++;
    parts[number]?.push(range);
    for (let beyond = number; range.end > pieces[beyond]!.end; beyond++) {
      parts[beyond] = undefined;
      parts[beyond + 1] = undefined;
    }
  }
  return parts;
}

/** The edits that lead back. */
function reversed(edits: readonly TextEdit[]): TextEdit[] {
  let shift = 0;
  return edits.map(({ start, end, text }) => {
    const from = start + shift;
    shift += text.length - (end - start);
    return { start: from, end: from + text.length, text: '\0'.repeat(end - start) };
  });
}
