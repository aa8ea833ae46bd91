/** What the rows or the columns are: all codes, a group - a code with those directly below it, or a set - or picked ones. */

import { useState } from 'react';
import type { Code } from '../../../shared/model/code.ts';
import type { CodeSet } from '../../../shared/model/code-set.ts';
import type { CodeId } from '../../../shared/model/ids.ts';
import { Choice } from '../../ui/choice.tsx';
import { plural } from '../../ui/words.ts';
import { CodePickDialog } from '../code-picker.tsx';

export interface AxisPickerProps {
  readonly label: string;
  readonly codes: readonly Code[];
  readonly sets: readonly CodeSet[];
  /** Undefined for all. */
  readonly value: readonly CodeId[] | undefined;
  /** `isTotalled` where the first code stands for all below it, which asks for counts with sub-codes. */
  readonly onChange: (value: CodeId[] | undefined, isTotalled: boolean) => void;
}

interface Group {
  readonly value: string;
  readonly label: string;
  readonly hint: string;
  readonly codes: readonly CodeId[];
  readonly isTotalled: boolean;
}

const ALL = 'all';
const PICKED = 'picked';

export function AxisPicker({ label, codes, sets, value, onChange }: AxisPickerProps) {
  const [isPicking, setPicking] = useState(false);
  const groups = [...groupsOfCodes(codes), ...sets.map(groupOfSet)];
  const known = groups.find((group) => group.codes.join() === value?.join());
  const pickedWords = value && !known ? `${plural(value.length, 'picked code')}…` : 'Pick codes…';
  const options = [{ value: ALL, label: 'All codes' }, { value: PICKED, label: pickedWords }, ...groups];
  const choose = (chosen: string) => {
    if (chosen === PICKED) setPicking(true);
    else if (chosen === ALL) onChange(undefined, false);
    else {
      const group = groups.find((one) => one.value === chosen)!;
      onChange([...group.codes], group.isTotalled);
    }
  };
  return (
    <>
      <Choice
        label={label}
        value={value === undefined ? ALL : (known?.value ?? PICKED)}
        options={options}
        onChange={choose}
      />
      {isPicking && (
        <CodePickDialog
          label={label}
          codes={codes}
          value={value ?? null}
          onChange={(picked) => onChange(picked ? [...picked] : undefined, false)}
          onClose={() => setPicking(false)}
        />
      )}
    </>
  );
}

/** Each code that has others below it. */
function groupsOfCodes(codes: readonly Code[]): Group[] {
  const children = Map.groupBy(codes, (code) => code.parent);
  return codes
    .filter(({ id }) => children.has(id))
    .map(({ id, path }) => {
      const below = children.get(id)!;
      return {
        value: `below ${id}`,
        label: path,
        hint: `the total, then the ${plural(below.length, 'code')} below it`,
        codes: [id, ...below.map((code) => code.id)],
        isTotalled: true,
      };
    });
}

function groupOfSet({ id, name, codes }: CodeSet): Group {
  return {
    value: `set ${id}`,
    label: name,
    hint: `code set, ${plural(codes.length, 'code')}`,
    codes,
    isTotalled: false,
  };
}
