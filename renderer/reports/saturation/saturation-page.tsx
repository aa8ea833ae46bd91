/** The saturation report: how many new codes each further source brought, as lines or as a table. */

import type { SourceSaturation } from '../../../shared/analysis/saturation-result.ts';
import type { Code } from '../../../shared/model/code.ts';
import type { Filter } from '../../../shared/model/filter.ts';
import type { SourceId } from '../../../shared/model/ids.ts';
import { useQuery } from '../../api/use-query.ts';
import { Choice } from '../../ui/choice.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FigureView } from '../figure.tsx';
import { narrowFilter } from '../filter/narrow-filter.ts';
import { ListTable } from '../list-table.tsx';
import { NumberChoice } from '../number-choice.tsx';
import { ReportFrame } from '../report-frame.tsx';
import type { OpenedPassages, ReportProps } from '../report-props.ts';
import { ShownSwitch } from '../shown-switch.tsx';
import { SubCodesBox } from '../sub-codes-box.tsx';
import { useFigures } from '../use-figures.ts';
import { useReport } from '../use-report.ts';

const ORDERS = [
  { value: 'coding', label: 'coding', hint: 'by the first coding on each' },
  { value: 'import', label: 'import', hint: 'as they came into the project' },
] as const;

const THRESHOLDS = ['0', '5', '10'].map((value) => ({ value, label: `${value} %` }));

/** Columns of the table that need more room, or of which the cells lead to new codings alone. */
const WIDTHS: Readonly<Record<string, number>> = {
  place: 40,
  source: 216,
  firstCoded: 128,
  newInformation: 96,
  newCodes: 480,
};
const NEW = ['new', 'newCodes'];

export function SaturationPage(props: ReportProps<'reports.saturation'>) {
  const { params, view, onPassages } = props;
  const state = useReport('reports.saturation', params, view);
  const codes = useQuery('codes.list', {}).data ?? [];
  const { data: result, tables } = state;
  const [figure] = useFigures('reports.saturation', result, view);
  const table = tables[0];
  const open = (source: SourceSaturation | undefined, onlyNew: boolean) => {
    if (source) onPassages(passagesOf(source, onlyNew ? codes : null, params.filter ?? {}));
  };
  const openPoint = (key: string) => {
    const [id, what] = key.split(' ');
    open(
      result?.sources.find((source) => String(source.id) === id),
      what === 'new',
    );
  };
  return (
    <ReportFrame state={state} params={params} choices={<SaturationChoices {...props} />}>
      {result?.sources.length === 0 && (
        <EmptyState title="No coded source">
          Under this filter no source has a coding. Choose another filter.
        </EmptyState>
      )}
      {figure && view.shown === 'figure' && <FigureView figure={figure} onOpen={openPoint} />}
      {table && result && view.shown === 'table' && (
        <ListTable
          table={table}
          widthOf={(column) => WIDTHS[table.columns[column]!.key] ?? 72}
          headingLines={2}
          onOpen={(row, column) => open(result.sources[row], NEW.includes(table.columns[column]!.key))}
        />
      )}
    </ReportFrame>
  );
}

function SaturationChoices({ params, onParams, view, onView }: ReportProps<'reports.saturation'>) {
  const { order = 'coding', base = 4, run = 2, threshold = 0.05, withSubCodes = false } = params;
  return (
    <>
      <ShownSwitch value={view.shown} onChange={(shown) => onView({ shown })} />
      <Choice
        label="Sources in order of"
        value={order}
        options={ORDERS}
        onChange={(value) => onParams({ order: value })}
      />
      <NumberChoice
        label="Base, in sources"
        value={base}
        least={1}
        most={1000}
        onChange={(value) => onParams({ base: value })}
      />
      <NumberChoice
        label="Run, in sources"
        value={run}
        least={1}
        most={1000}
        onChange={(value) => onParams({ run: value })}
      />
      <Choice
        label="New information, at most"
        value={String(Math.round(threshold * 100))}
        options={THRESHOLDS}
        onChange={(value) => onParams({ threshold: Number(value) / 100 })}
      />
      <SubCodesBox value={withSubCodes} onChange={(value) => onParams({ withSubCodes: value })} />
    </>
  );
}

/** All codings on a source, or where `codes` are given those of the codes that are new there. */
function passagesOf(
  { id, source, newCodes }: SourceSaturation,
  codes: readonly Code[] | null,
  filter: Filter,
): OpenedPassages {
  const fresh = new Set(newCodes);
  const more = codes && { codes: codes.filter(({ path }) => fresh.has(path)).map((code) => code.id) };
  return {
    title: [codes ? `${source} · new codes` : source],
    query: {
      method: 'codings.passages',
      params: { filter: narrowFilter(filter, { sources: [id as SourceId], ...more }) as never },
    },
  };
}
