/** Where the keys lead in a table. */

export interface GridCell {
  readonly row: number;
  readonly column: number;
}

export interface GridExtent {
  readonly rows: number;
  readonly columns: number;
  /** Rows that Page Up and Page Down pass over. */
  readonly page: number;
}

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Undefined for a key that does not move. */
export function cellAfterKey(pressed: Key, at: GridCell, { rows, columns, page }: GridExtent): GridCell | undefined {
  const whole = pressed.ctrlKey || pressed.metaKey;
  const row = (to: number) => ({ row: Math.max(0, Math.min(rows - 1, to)), column: at.column });
  const column = (to: number) => ({ row: at.row, column: Math.max(0, Math.min(columns - 1, to)) });
  switch (pressed.key) {
    case 'ArrowDown':
      return row(whole ? rows - 1 : at.row + 1);
    case 'ArrowUp':
      return row(whole ? 0 : at.row - 1);
    case 'ArrowRight':
      return column(whole ? columns - 1 : at.column + 1);
    case 'ArrowLeft':
      return column(whole ? 0 : at.column - 1);
    case 'PageDown':
      return row(at.row + page);
    case 'PageUp':
      return row(at.row - page);
    case 'Home':
      return whole ? { row: 0, column: 0 } : column(0);
    case 'End':
      return whole ? { row: rows - 1, column: columns - 1 } : column(columns - 1);
    default:
      return undefined;
  }
}
