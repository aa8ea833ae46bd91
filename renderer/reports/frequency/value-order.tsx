/** The order of an attribute's values: as they sort, or as a person puts them, such as low, middle, high. */

import { ArrowDown, ArrowUp } from 'lucide-react';
import { useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import { Button as PlainButton } from '../../ui/button.tsx';
import { ChoiceButton } from '../../ui/choice-button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

export interface ValueOrderProps {
  /** In the order in which they are shown. */
  readonly values: readonly string[];
  /** Whether a person has put them so. */
  readonly isOwn: boolean;
  /** Undefined for the order in which they sort. */
  readonly onChange: (order: string[] | undefined) => void;
}

export function ValueOrder({ values, isOwn, onChange }: ValueOrderProps) {
  const [open, setOpen] = useState(false);
  const words = isOwn ? 'own order' : 'as they sort';
  return (
    <div className="choice">
      <ChoiceButton label="Order of values" words={words} onPress={() => setOpen(true)} />
      {open && <OrderDialog values={values} onChange={onChange} onClose={() => setOpen(false)} />}
    </div>
  );
}

type OrderDialogProps = Pick<ValueOrderProps, 'values' | 'onChange'> & { readonly onClose: () => void };

/** Every move counts at once; the buttons stay in reach at both ends, so that the focus stays, too. */
function OrderDialog({ values, onChange, onClose }: OrderDialogProps) {
  const [order, setOrder] = useState(values);
  const [chosen, setChosen] = useState(values[0]);
  const move = (by: -1 | 1) => {
    const from = order.indexOf(chosen ?? '');
    const to = from + by;
    if (from < 0 || to < 0 || to >= order.length) return;
    const next = order.with(from, order[to]!).with(to, order[from]!);
    setOrder(next);
    onChange([...next]);
  };
  const sort = () => {
    onChange(undefined);
    onClose();
  };
  return (
    <Dialog title="Order of values" onClose={onClose}>
      <div className="dialog-body">
        <ListBox
          className="code-choice-list"
          aria-label="Values in their order"
          autoFocus="first"
          items={order.map((value) => ({ id: value }))}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={chosen === undefined ? [] : [chosen]}
          onSelectionChange={(keys) => setChosen([...keys][0] as string)}
        >
          {({ id }) => (
            <ListBoxItem id={id} textValue={id} className="menu-item">
              <span className="ellipsis" title={id}>
                {id}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
        <div className="dialog-buttons">
          <PlainButton icon={ArrowUp} onPress={() => move(-1)}>
            Earlier
          </PlainButton>
          <PlainButton icon={ArrowDown} onPress={() => move(1)}>
            Later
          </PlainButton>
          <PlainButton onPress={sort}>As they sort</PlainButton>
          <PlainButton kind="primary" onPress={onClose}>
            Done
          </PlainButton>
        </div>
      </div>
    </Dialog>
  );
}
