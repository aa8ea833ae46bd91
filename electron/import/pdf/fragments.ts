/** Puts pieces that stand beside each other together to fragments of lines. */

import type { Piece } from './read-pages.ts';

/** Words on one baseline that no wide gap parts: at most a line of a column. In points, as `Piece` has them. */
export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Of most of its characters. */
  readonly size: number;
  /** All of it is. */
  readonly bold: boolean;
  readonly rtl: boolean;
  /** Characters at its start that stand higher and smaller, as the number of a note does. */
  readonly raised: number;
}

/** In ems: from where on a gap is a space, and from where on it parts fragments. */
const SPACE = 0.1;
const WIDE = 0.6;

/** Pieces join the fragment to their left with which they share most of their height. */
export function fragmentsOf(pieces: readonly Piece[]): Fragment[] {
  const done: Piece[][] = [];
  let open: Piece[][] = [];
  const farthest = WIDE * pieces.reduce((most, { size }) => Math.max(most, size), 0);
  pieces
    .toSorted((a, b) => a.left - b.left)
    .forEach((piece, i) => {
      if (i % 64 === 63) {
        const isOver = (own: Piece[]) => piece.left - own.at(-1)!.right > farthest;
        done.push(...open.filter(isOver));
        open = open.filter((own) => !isOver(own));
      }
      const own = ownerOf(piece, open);
      if (own) own.push(piece);
      else open.push([piece]);
    });
  return [...done, ...open].map(fragmentOf);
}

function ownerOf(piece: Piece, open: readonly Piece[][]): Piece[] | undefined {
  let best: Piece[] | undefined;
  let most = 0.5;
  for (const own of open) {
    const last = own.at(-1)!;
    const gap = (piece.left - last.right) / Math.max(piece.size, last.size);
    if (gap < -WIDE || gap > WIDE) continue;
    const shared = sharedHeight(piece, tallest(own));
    if (shared > most) [best, most] = [own, shared];
  }
  return best;
}

function tallest(pieces: readonly Piece[]): Piece {
  return pieces.reduce((most, piece) => (piece.size > most.size ? piece : most));
}

/** How much of the height of the lower one two pieces share. */
function sharedHeight(a: Piece, b: Piece): number {
  const top = Math.max(a.baseline - 0.7 * a.size, b.baseline - 0.7 * b.size);
  const bottom = Math.min(a.baseline + 0.2 * a.size, b.baseline + 0.2 * b.size);
  return (bottom - top) / (0.9 * Math.min(a.size, b.size));
}

function fragmentOf(pieces: readonly Piece[]): Fragment {
  const main = mainPiece(pieces);
  const rtl = lengthOf(pieces.filter((piece) => piece.rtl)) * 2 > lengthOf(pieces);
  const ordered = rtl ? fromTheRight(pieces) : pieces;
  const first = ordered[0]!;
  const isRaised = first.size < 0.85 * main.size && first.baseline < main.baseline - 0.15 * main.size;
  return {
    text: ordered
      .map((piece, i) => (i > 0 && isSpaceBetween(ordered[i - 1]!, piece) ? ` ${piece.text}` : piece.text))
      .join(''),
    left: Math.min(...pieces.map(({ left }) => left)),
    right: Math.max(...pieces.map(({ right }) => right)),
    baseline: main.baseline,
    size: main.size,
    bold: pieces.every(({ bold }) => bold),
    rtl,
    raised: isRaised ? first.text.length : 0,
  };
}

function isSpaceBetween(a: Piece, b: Piece): boolean {
  const gap = Math.max(b.left - a.right, a.left - b.right);
  return gap > SPACE * Math.min(a.size, b.size) || (a.spaced && gap > -SPACE * a.size);
}

/** Words written from the left keep their order among each other. */
function fromTheRight(pieces: readonly Piece[]): Piece[] {
  const ordered: Piece[] = [];
  let run: Piece[] = [];
  for (const piece of pieces.toReversed()) {
    if (!piece.rtl && /[\p{L}\p{N}]/u.test(piece.text)) run.unshift(piece);
    else {
      ordered.push(...run, piece);
      run = [];
    }
  }
  return [...ordered, ...run];
}

function mainPiece(pieces: readonly Piece[]): Piece {
  const lengths = new Map<number, number>();
  for (const { size, text } of pieces)
    lengths.set(Math.round(size), (lengths.get(Math.round(size)) ?? 0) + text.length);
  const most = Math.max(...lengths.values());
  return pieces.find(({ size }) => lengths.get(Math.round(size)) === most)!;
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}
