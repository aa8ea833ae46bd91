/** How a row is joined to the rows above it: an operator, and how far apart where it tells of distance. */

import { Input, Label, NumberField } from 'react-aria-components';
import { DISTANCE_UNITS } from '../../shared/model/query.ts';
import { Choice, type Option } from '../ui/choice.tsx';
import { type DraftRow, type Joint, takesDistance } from './query-draft.ts';

const JOINTS: readonly Option<Joint>[] = [
  { value: 'and', label: 'and', hint: 'the text that both cover' },
  { value: 'or', label: 'or', hint: 'the passages of either' },
  { value: 'within', label: 'that lie within', hint: 'one of the passages below' },
  { value: 'encloses', label: 'that enclose', hint: 'one of the passages below' },
  { value: 'overlaps', label: 'that overlap', hint: 'share a character with one of the passages below' },
  { value: 'followedBy', label: 'that are followed by', hint: 'one of the passages below comes after' },
  { value: 'precededBy', label: 'that are preceded by', hint: 'one of the passages below comes before' },
  { value: 'near', label: 'that are near', hint: 'one of the passages below comes after, before, or overlaps' },
];

const UNITS = DISTANCE_UNITS.map((unit) => ({ value: unit, label: unit }));

const MOST = 1_000_000;

export interface JointChoiceProps {
  readonly row: DraftRow;
  readonly onChange: (changed: Partial<DraftRow>) => void;
}

export function JointChoice({ row, onChange }: JointChoiceProps) {
  return (
    <div className="query-joint">
      <Choice label="Joined by" value={row.joint} options={JOINTS} onChange={(joint) => onChange({ joint })} />
      {takesDistance(row.joint) && (
        <div className="query-distance">
          <NumberField
            className="field"
            value={row.distance}
            minValue={0}
            maxValue={MOST}
            step={1}
            onChange={(distance) => Number.isInteger(distance) && onChange({ distance })}
          >
            <Label>At most</Label>
            <Input className="input" />
          </NumberField>
          <Choice label="Between them" value={row.unit} options={UNITS} onChange={(unit) => onChange({ unit })} />
        </div>
      )}
    </div>
  );
}
