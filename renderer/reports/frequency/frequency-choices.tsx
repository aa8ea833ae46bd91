/** What the frequency report counts, and how it is shown. */

import type { Params } from '../../../shared/api/contract.ts';
import { FREQUENCY_MEASURES } from '../../../shared/report/frequency-measures.ts';
import { useQuery } from '../../api/use-query.ts';
import { Choice, Switcher } from '../../ui/choice.tsx';
import type { ReportProps } from '../report-props.ts';
import { SubCodesBox } from '../sub-codes-box.tsx';
import { showsRates } from './frequency-columns.ts';
import { ValueOrder } from './value-order.tsx';

type Props = ReportProps<'reports.frequency'>;

export interface FrequencyChoicesProps extends Props {
  /** The values by which the report is split, as it shows them; none for another split. */
  readonly values: readonly string[];
}
type Split = Params<'reports.frequency'>['by'];

const ATTRIBUTE = 'attribute: ';

const SHAPES = [
  { value: 'table', label: 'Table' },
  { value: 'bars', label: 'Bars' },
  { value: 'over', label: 'Over time' },
] as const;

const FIGURES = [
  { value: 'codings', label: 'counts', hint: 'codings, sources, characters, words' },
  { value: 'share', label: 'shares of the text', hint: 'and words and codings per 1,000 words' },
] as const;

const TOPS = ['5', '10', '20', '50'];

export function FrequencyChoices({ params, onParams, view, onView, values }: FrequencyChoicesProps) {
  const { by, withSubCodes = false } = params;
  const attributes = useQuery('attributes.list', {}).data ?? [];
  const ofAttributes = attributes.map(({ name }) => ({ value: ATTRIBUTE + name, label: name }));
  const splits = [
    { value: '', label: 'nothing' },
    { value: 'source', label: 'source' },
    { value: 'coder', label: 'coder' },
    { value: 'case', label: 'case' },
    ...ofAttributes,
  ];
  return (
    <>
      <Switcher label="Show as" value={view.shape} options={SHAPES} onChange={(shape) => onView({ shape })} />
      <Choice
        label="Split by"
        value={wordOf(by)}
        options={splits}
        onChange={(value) => onParams({ by: splitFrom(value) })}
      />
      {typeof by === 'object' && values.length > 1 && (
        <ValueOrder
          values={values}
          isOwn={by.order !== undefined}
          onChange={(order) => onParams({ by: { attribute: by.attribute, order } })}
        />
      )}
      {view.shape === 'table' ? (
        <Choice
          label="Figures"
          value={showsRates(view) ? 'share' : 'codings'}
          options={FIGURES}
          onChange={(measure) => onView({ measure })}
        />
      ) : (
        <FigureChoices view={view} onView={onView} />
      )}
      <SubCodesBox value={withSubCodes} onChange={(value) => onParams({ withSubCodes: value })} />
    </>
  );
}

/** What bars and lines measure, and of which codes. */
function FigureChoices({ view, onView }: Pick<Props, 'view' | 'onView'>) {
  const measures = FREQUENCY_MEASURES.map(({ key, heading }) => ({ value: key, label: heading }));
  const all = view.shape === 'over' ? 'the 8 with most' : 'all, in codebook order';
  const tops = [{ value: '', label: all }, ...TOPS.map((value) => ({ value, label: `the ${value} with most` }))];
  return (
    <>
      <Choice label="Measure" value={view.measure} options={measures} onChange={(measure) => onView({ measure })} />
      <Choice
        label="Codes shown"
        value={view.top === null ? '' : String(view.top)}
        options={tops}
        onChange={(top) => onView({ top: top === '' ? null : Number(top) })}
      />
      <label className="check-line">
        <input
          type="checkbox"
          checked={view.hideZero}
          onChange={(event) => onView({ hideZero: event.target.checked })}
        />
        Hide codes with zero
      </label>
    </>
  );
}

function wordOf(by: Split): string {
  if (by === undefined) return '';
  return typeof by === 'string' ? by : ATTRIBUTE + by.attribute;
}

function splitFrom(value: string): Split {
  if (value === '') return undefined;
  if (value === 'source' || value === 'coder' || value === 'case') return value;
  return { attribute: value.slice(ATTRIBUTE.length) };
}
