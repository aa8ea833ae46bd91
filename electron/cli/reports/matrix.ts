/** The source matrix in the terminal. */

import { type Command, Option } from 'commander';
import { MATRIX_CELLS, type MatrixCells } from '../../../shared/analysis/source-matrix-result.ts';
import { filterFrom } from '../selection.ts';
import { type ReportOptions, reportCommand, runReport } from './report-command.ts';

interface MatrixOptions extends ReportOptions {
  readonly cells: MatrixCells;
  readonly attributes?: boolean;
  readonly shortNames?: boolean;
  readonly legend?: boolean;
}

export function addMatrix(report: Command): void {
  reportCommand(report, 'reports.matrix', 'one row a source, one column a code, for statistics programs')
    .addOption(
      new Option('--cells <what>', '0 or 1, or numbers of codings, words or characters')
        .choices(MATRIX_CELLS)
        .default('presence'),
    )
    .option('--attributes', 'the attributes of the sources as further columns')
    .option('--short-names', 'names of columns that every statistics program takes')
    .option('--legend', 'what the short names stand for, instead of the matrix')
    .action((project: string, options: MatrixOptions) => {
      const { cells, attributes = false, withSubCodes = false, shortNames = false, legend } = options;
      return runReport(
        project,
        options,
        'reports.matrix',
        async (call) => ({ cells, attributes, withSubCodes, filter: await filterFrom(call, options) }),
        { shortNames, shape: legend ? 'names' : 'matrix' },
      );
    });
}
