/** The source matrix: one row a source, one column a code, to look through before it goes to a statistics program. */

import { MATRIX_CELLS, type SourceMatrix } from '../../../shared/analysis/source-matrix-result.ts';
import type { Code } from '../../../shared/model/code.ts';
import { codebookOf, withDescendants } from '../../../shared/model/codebook.ts';
import type { Filter } from '../../../shared/model/filter.ts';
import type { CodeId, SourceId } from '../../../shared/model/ids.ts';
import { useQuery } from '../../api/use-query.ts';
import { Choice } from '../../ui/choice.tsx';
import { narrowFilter } from '../filter/narrow-filter.ts';
import { ReportFrame } from '../report-frame.tsx';
import type { OpenedPassages, ReportProps } from '../report-props.ts';
import { SubCodesBox } from '../sub-codes-box.tsx';
import { useReport } from '../use-report.ts';
import { SourceMatrixGrid } from './source-matrix-grid.tsx';

const CELLS = MATRIX_CELLS.map((value) => ({ value, label: value === 'presence' ? 'presence (0 or 1)' : value }));

export function SourceMatrixPage(props: ReportProps<'reports.matrix'>) {
  const { params, view, onPassages } = props;
  const state = useReport('reports.matrix', params, view);
  const codes = useQuery('codes.list', {}).data ?? [];
  const { data: result, tables } = state;
  return (
    <ReportFrame state={state} params={params} choices={<Choices {...props} />}>
      {tables[0] && result && (
        <SourceMatrixGrid
          table={tables[0]}
          result={result}
          codes={codes}
          onOpen={(source, code) => onPassages(passagesOf(result, codes, params.filter ?? {}, source, code))}
        />
      )}
    </ReportFrame>
  );
}

function Choices({ params, onParams, view, onView }: ReportProps<'reports.matrix'>) {
  const { cells = 'presence', attributes = false, withSubCodes = false } = params;
  return (
    <>
      <Choice label="Cells" value={cells} options={CELLS} onChange={(value) => onParams({ cells: value })} />
      <SubCodesBox value={withSubCodes} onChange={(value) => onParams({ withSubCodes: value })} />
      <label className="check-line">
        <input
          type="checkbox"
          checked={attributes}
          onChange={(event) => onParams({ attributes: event.target.checked })}
        />
        With the sources' attributes
      </label>
      <label className="check-line">
        <input
          type="checkbox"
          checked={view.shortNames}
          onChange={(event) => onView({ shortNames: event.target.checked })}
        />
        Short names for statistics programs
      </label>
    </>
  );
}

/** `source` and `code` are places in the result; without a code all of the source's codings. */
function passagesOf(
  result: SourceMatrix,
  codes: readonly Code[],
  filter: Filter,
  source: number,
  code: number | null,
): OpenedPassages {
  const row = result.rows[source]!;
  const column = code === null ? undefined : result.codes[code];
  const id = column?.id as CodeId | undefined;
  const counted = id === undefined ? [] : result.withSubCodes ? withDescendants(codebookOf(codes), id) : [id];
  return {
    title: column ? [column, ` · ${row.source}`] : [row.source],
    query: {
      method: 'codings.passages',
      params: {
        filter: narrowFilter(filter, {
          sources: [row.id as SourceId],
          ...(id !== undefined && { codes: counted }),
        }) as never,
      },
    },
  };
}
