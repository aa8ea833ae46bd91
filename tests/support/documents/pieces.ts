/** Documents as lists of known pieces, and what a reader of such a document is to find: the expected value of any format. */

export type Run =
  | { readonly kind: 'words' | 'inserted' | 'deleted' | 'hidden' | 'note'; readonly words: string }
  | { readonly kind: 'break' | 'tab' }
  | { readonly kind: 'commented'; readonly words: string; readonly comment: string };

export type Piece =
  | { readonly kind: 'paragraph' | 'quotation'; readonly runs: readonly Run[] }
  | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly Run[] }
  | { readonly kind: 'bullet' | 'number'; readonly level: 1 | 2; readonly runs: readonly Run[] }
  /** Rows of cells of lines. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly string[])[])[] };

export interface Expected {
  readonly text: string;
  /** As `kind level` or `kind`, and the words. */
  readonly blocks: readonly (readonly [string, string])[];
  /** What each is about, and what it says. */
  readonly comments: readonly (readonly [string, string])[];
}

/** Labels of numbered items in the order of the pieces: `1.` on the first level, `a)` on the second. */
export function labelsOf(pieces: readonly Piece[]): string[] {
  let first = 0;
  let second = 0;
  return pieces.map((piece) => {
    if (piece.kind !== 'number') return '';
    if (piece.level === 2) return `${'abcdefghijklmnopqrstuvwxyz'[second++ % 26]})`;
    second = 0;
    return `${++first}.`;
  });
}

export function expectedOf(pieces: readonly Piece[]): Expected {
  const notes: string[] = [];
  const comments: [string, string][] = [];
  const labels = labelsOf(pieces);
  const blocks = pieces.flatMap((piece, at): [string, string][] => {
    if (piece.kind === 'table') return piece.rows.map((row) => ['table-row', rowOf(row)]);
    const words = piece.runs
      .map((run) => shownOf(run, notes, comments))
      .join('')
      .trim();
    return [[kindOf(piece), words === '' ? '' : `${labels[at]} ${words}`.trim()]];
  });
  blocks.push(...notes.map((note, at): [string, string] => ['footnote', `${raised(at + 1)} ${note}`]));
  const kept = blocks.filter(([, words]) => words !== '');
  // The tabs of empty cells at the start of a row are before its block.
  return { text: joined(kept), blocks: kept.map(([kind, words]) => [kind, words.trimStart()]), comments };
}

function kindOf(piece: Exclude<Piece, { kind: 'table' }>): string {
  switch (piece.kind) {
    case 'paragraph':
      return 'paragraph';
    case 'quotation':
      return 'quotation 1';
    case 'heading':
      return `heading ${piece.level}`;
    default:
      return `list-item ${piece.level}`;
  }
}

function shownOf(run: Run, notes: string[], comments: [string, string][]): string {
  switch (run.kind) {
    case 'break':
      return '\n';
    case 'tab':
      return '\t';
    case 'hidden':
    case 'deleted':
      return '';
    case 'note':
      return raised(notes.push(run.words.trim()));
    case 'commented':
      comments.push([run.words.trim(), run.comment]);
      return run.words;
    default:
      return run.words;
  }
}

function rowOf(row: readonly (readonly string[])[]): string {
  const cells = row.map((lines) =>
    lines
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .join('\n'),
  );
  return cells.join('\t').trimEnd();
}

function joined(blocks: readonly (readonly [string, string])[]): string {
  return blocks
    .map(([kind, words], at) => {
      if (at === 0) return words;
      const before = blocks[at - 1]![0];
      const isDense = ['list-item', 'table-row'].some((name) => kind.startsWith(name) && before.startsWith(name));
      return (isDense ? '\n' : '\n\n') + words;
    })
    .join('');
}

function raised(number: number): string {
  return Array.from(String(number), (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('');
}
