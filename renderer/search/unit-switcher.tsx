/** What is coded around a hit. */

import type { HitUnit } from '../../shared/analysis/search/hit-unit.ts';
import { Switcher } from '../ui/choice.tsx';

const UNITS = [
  { value: 'hit', label: 'Hit' },
  { value: 'sentence', label: 'Sentence' },
  { value: 'paragraph', label: 'Paragraph' },
] as const;

export interface UnitSwitcherProps {
  readonly value: HitUnit;
  readonly onChange: (unit: HitUnit) => void;
}

export function UnitSwitcher({ value, onChange }: UnitSwitcherProps) {
  return (
    <div className="choice">
      <span className="choice-label">What is coded</span>
      <Switcher label="What is coded" value={value} options={UNITS} onChange={onChange} />
    </div>
  );
}
