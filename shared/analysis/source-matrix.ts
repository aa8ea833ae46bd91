/** Source matrix: how much of each code each source holds, for statistics programs. */

import { countFrequency, type FrequencyInput } from './frequency.ts';
import type { FrequencyFigures } from './frequency-result.ts';
import type { MatrixCells, SourceMatrix } from './source-matrix-result.ts';

export interface SourceMatrixInput extends Omit<FrequencyInput, 'by'> {
  readonly cells: MatrixCells;
  /** The sources under the filter, coded or not: their ids and names, in the order of the rows. */
  readonly sources: ReadonlyMap<number, string>;
  /** Codes that make a column; all of the codebook where it is left out. */
  readonly columns?: readonly number[] | undefined;
  readonly attributes: readonly string[];
  /** Value of an attribute in a source. */
  readonly attributeOf: (source: number, attribute: string) => string | undefined;
}

/**
 * The figures of the frequency report split by source, with the sources as rows. Whoever made the codings, a character or
 * word counts once. Cost: that of the frequency count, and one cell for each source and code.
 */
export function countSourceMatrix(input: SourceMatrixInput): SourceMatrix {
  const { cells, withSubCodes, sources, attributes, attributeOf } = input;
  const frequency = countFrequency({ ...input, by: { kind: 'source', names: sources } });
  const wanted = input.columns && new Set(input.columns);
  const codes = frequency.codes.filter(({ id }) => wanted?.has(id) ?? true);
  return {
    ...{ cells, withSubCodes, attributes },
    codes: codes.map(({ id, code }) => ({ id, code })),
    rows: [...sources].map(([id, source], n) => ({
      ...{ id, source },
      values: attributes.map((attribute) => attributeOf(id, attribute) ?? null),
      cells: codes.map(({ groups }) => cellOf(groups[n]!, cells)),
    })),
  };
}

function cellOf(figures: FrequencyFigures, cells: MatrixCells): number {
  if (cells === 'presence') return figures.codings > 0 ? 1 : 0;
  return figures[cells];
}
