/** Which codes a row asks for, with their sub-codes or without, and whose codings. */

import { Check, ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button, ListBox, ListBoxItem } from 'react-aria-components';
import type { Code } from '../../shared/model/code.ts';
import { codebookOf, depthOf } from '../../shared/model/codebook.ts';
import type { CodeId, CoderId } from '../../shared/model/ids.ts';
import { useQuery } from '../api/use-query.ts';
import { Swatch } from '../codebook/code-name.tsx';
import { filterCodes } from '../codebook/tree-of-codes.ts';
import { PickList } from '../reports/filter/pick-list.tsx';
import { SubCodesBox } from '../reports/sub-codes-box.tsx';
import { Button as PlainButton } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FilterField } from '../ui/field.tsx';
import type { Part } from './query-draft.ts';

export type CodesPart = Extract<Part, { readonly kind: 'codes' }>;

export interface CodesChoiceProps {
  readonly value: CodesPart;
  readonly onChange: (value: CodesPart) => void;
}

export function CodesChoice({ value, onChange }: CodesChoiceProps) {
  const codes = useQuery('codes.list', {}).data ?? [];
  const [open, setOpen] = useState(false);
  const words = wordsOf(value, codes);
  return (
    <>
      <Button className="choice-button" aria-label={`Codes: ${words}`} onPress={() => setOpen(true)}>
        <span className={value.codes.length === 0 ? 'choice-value query-missing' : 'choice-value'}>{words}</span>
        <ChevronDown size={14} aria-hidden />
      </Button>
      {open && (
        <Dialog title="Passages coded with any of" onClose={() => setOpen(false)}>
          <div className="dialog-body">
            <CodesList {...{ value, codes, onChange }} />
            <SubCodesBox value={value.withSubCodes} onChange={(withSubCodes) => onChange({ ...value, withSubCodes })} />
            <CodersList {...{ value, onChange }} />
            <div className="dialog-buttons">
              <PlainButton kind="primary" onPress={() => setOpen(false)}>
                Done
              </PlainButton>
            </div>
          </div>
        </Dialog>
      )}
    </>
  );
}

function CodesList({ value, codes, onChange }: CodesChoiceProps & { readonly codes: readonly Code[] }) {
  const [filter, setFilter] = useState('');
  const codebook = codebookOf(codes);
  const shown = filterCodes(codes, filter);
  const pick = (keys: 'all' | ReadonlySet<CodeId>) => {
    const isShown = new Set(shown.map(({ id }) => id));
    const picked = codes.filter(({ id }) =>
      isShown.has(id) ? keys === 'all' || keys.has(id) : value.codes.includes(id),
    );
    onChange({ ...value, codes: picked.map(({ id }) => id) });
  };
  return (
    <>
      <FilterField label="Filter codes" value={filter} onChange={setFilter} autoFocus />
      <ListBox
        className="code-choice-list"
        aria-label="Codes"
        items={shown}
        selectionMode="multiple"
        // Escape closes the dialog; it would unpick everything first.
        escapeKeyBehavior="none"
        selectedKeys={value.codes}
        onSelectionChange={(keys) => pick(keys as 'all' | ReadonlySet<CodeId>)}
      >
        {(code) => (
          <ListBoxItem id={code.id} textValue={code.path} className="menu-item">
            <span className="menu-gap" style={{ width: depthOf(codebook, code.id) * 16 }} />
            <Check size={14} aria-hidden className="menu-check" />
            <Swatch colour={code.colour} />
            {code.name}
          </ListBoxItem>
        )}
      </ListBox>
    </>
  );
}

/** Nothing where there is only one coder to choose. */
function CodersList({ value, onChange }: CodesChoiceProps) {
  const coders = useQuery('coders.list', {}).data ?? [];
  if (coders.length < 2) return null;
  return (
    <div className="query-coders">
      <PickList
        label="By these coders (all while none is picked)"
        sections={[{ name: '', items: coders.map(({ id, name }) => ({ key: String(id), name })) }]}
        picked={(value.coders ?? []).map(String)}
        onChange={(keys) => onChange({ ...value, coders: keys.length === 0 ? null : (keys.map(Number) as CoderId[]) })}
      />
    </div>
  );
}

function wordsOf({ codes: chosen, withSubCodes, coders }: CodesPart, codes: readonly Code[]): string {
  const isChosen = new Set(chosen);
  const names = codes.filter(({ id }) => isChosen.has(id)).map(({ name }) => name);
  if (names.length === 0) return 'Choose codes…';
  return `${names.join(', ')}${withSubCodes ? ' (with sub-codes)' : ''}${coders ? ', some coders' : ''}`;
}
