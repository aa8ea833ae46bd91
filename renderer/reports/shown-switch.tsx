/** Whether a report is shown as a table or as a figure. */

import { Switcher } from '../ui/choice.tsx';

type Shown = 'table' | 'figure';

const SHOWN = [
  { value: 'figure', label: 'Figure' },
  { value: 'table', label: 'Table' },
] as const;

export function ShownSwitch({ value, onChange }: { readonly value: Shown; readonly onChange: (shown: Shown) => void }) {
  return <Switcher label="Shown" value={value} options={SHOWN} onChange={onChange} />;
}
