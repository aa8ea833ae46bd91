/** The N of `near:N`: how many characters may lie between two codings. */

import { Input, Label, NumberField } from 'react-aria-components';

export interface NearDistanceProps {
  readonly value: number;
  readonly onChange: (value: number) => void;
}

export function NearDistance({ value, onChange }: NearDistanceProps) {
  return (
    <NumberField
      className="field"
      value={value}
      minValue={0}
      maxValue={1_000_000}
      step={1}
      onChange={(distance) => !Number.isNaN(distance) && onChange(distance)}
    >
      <Label>Characters between, at most</Label>
      <Input className="input" />
    </NumberField>
  );
}
