/** Makes RTF documents: of their code, or of known pieces. */

import { labelsOf, type Piece, type Run } from './pieces.ts';

/** The code has a character for each byte. */
export function rtfOf(body: string, head = ''): Uint8Array {
  return Buffer.from(`{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Arial;}}${head}\n${body}}`, 'latin1');
}

export function rtfOfPieces(pieces: readonly Piece[]): Uint8Array {
  const labels = labelsOf(pieces);
  const styles = '{\\stylesheet{Normal;}{\\s7\\sbasedon0 Quote;}}';
  return rtfOf(pieces.map((piece, at) => codeOf(piece, labels[at]!)).join('\n'), styles);
}

function codeOf(piece: Piece, label: string): string {
  if (piece.kind === 'table') return piece.rows.map(rowOf).join('\n');
  return `${propertiesOf(piece, label)}${piece.runs.map(runOf).join('')}\\par`;
}

function propertiesOf(piece: Exclude<Piece, { kind: 'table' }>, label: string): string {
  switch (piece.kind) {
    case 'heading':
      return `\\pard\\plain\\outlinelevel${piece.level - 1} `;
    case 'quotation':
      return '\\pard\\plain\\s7 ';
    case 'paragraph':
      return '\\pard\\plain ';
    default: {
      const shown = piece.kind === 'number' ? label : '\\bullet';
      return `\\pard\\plain{\\listtext\\pard\\plain ${shown}\\tab}\\ls1\\ilvl${piece.level - 1} `;
    }
  }
}

function rowOf(row: readonly (readonly string[])[]): string {
  const cells = row.map((lines) => `\\pard\\intbl ${lines.map(words).join('\\par ')}\\cell`);
  const edges = row.map((_, at) => `\\cellx${1000 * (at + 1)}`);
  return `\\trowd${edges.join('')} ${cells.join('\n')}\\row`;
}

function runOf(run: Run): string {
  switch (run.kind) {
    case 'break':
      return '\\line ';
    case 'tab':
      return '\\tab ';
    case 'hidden':
      return `{\\v ${words(run.words)}}`;
    case 'inserted':
      return `{\\revised ${words(run.words)}}`;
    case 'deleted':
      return `{\\deleted ${words(run.words)}}`;
    case 'note':
      return `{\\super\\chftn}{\\footnote\\pard\\plain{\\super\\chftn} ${words(run.words)}}`;
    case 'commented': {
      // Unique in the document, as the words of the comment are.
      const edge = (name: string) => `{\\*\\${name} ${words(run.comment)}}`;
      const note = `{\\*\\atnauthor Ann}\\chatn{\\*\\annotation${edge('atnref')}\\pard\\plain ${words(run.comment)}}`;
      return `${edge('atrfstart')}${words(run.words)}${edge('atrfend')}${note}`;
    }
    default:
      return words(run.words);
  }
}

/** Some characters as Windows-1252, others as Unicode with a stand-in. */
function words(text: string): string {
  return text.replaceAll(/[\\{}]|[^ -~]/g, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x80) return `\\${character}`;
    if (code >= 0xa0 && code <= 0xff) return `\\'${code.toString(16)}`;
    return `\\u${code > 0x7fff ? code - 0x10000 : code} ?`;
  });
}
