/** A dialog on several things of a kind: a list of them at the left, and the chosen one at the right, to be altered. */

import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { Form, ListBox, ListBoxItem } from 'react-aria-components';
import type { Failure } from '../../shared/api/failure.ts';
import { failureOf } from '../api/client.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { FailureMessage } from './failure-message.tsx';
import './collection-dialog.css';

export interface CollectionItem {
  readonly key: string;
  readonly name: string;
  /** How much is in it. */
  readonly count: number;
  /** Whether it was altered and not yet saved. */
  readonly edited: boolean;
}

export interface CollectionDialogProps {
  readonly title: string;
  readonly items: readonly CollectionItem[];
  /** Null for none of them. */
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
  readonly onClose: () => void;
  /** Below the list: what makes a new one. */
  readonly makers: ReactNode;
  readonly children: ReactNode;
}

export function CollectionDialog(props: CollectionDialogProps) {
  const { title, items, chosen, onChoose, onClose, makers, children } = props;
  const collection = useRef<HTMLDivElement>(null);
  // What was deleted or saved takes its button away, and with it the focus and the keys of the dialog.
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    const next = collection.current?.querySelector<HTMLElement>('[role=option][aria-selected=true]');
    (next ?? collection.current?.closest<HTMLElement>('[role=dialog]'))?.focus();
  });
  return (
    <Dialog title={title} wide onClose={onClose}>
      <div ref={collection} className="collection">
        <div className="collection-side">
          {items.length > 0 && (
            <ListBox
              className="collection-list"
              aria-label={title}
              items={items}
              selectionMode="single"
              selectionBehavior="replace"
              disallowEmptySelection
              selectedKeys={chosen === null ? [] : [chosen]}
              onSelectionChange={(keys) => onChoose([...keys][0] as string)}
            >
              {({ key, name, count, edited }) => (
                <ListBoxItem id={key} textValue={name} className="collection-item">
                  <span className="ellipsis" title={name}>
                    {name}
                  </span>
                  {edited && <span className="collection-edited">not saved</span>}
                  <span className="count">{count}</span>
                </ListBoxItem>
              )}
            </ListBox>
          )}
          <div className="collection-makers">{makers}</div>
        </div>
        {children}
      </div>
    </Dialog>
  );
}

export interface CollectionFormProps {
  /** What is called by this form, for those who hear it. */
  readonly label: string;
  readonly canSave: boolean;
  readonly onSave: () => Promise<unknown>;
  /** Takes the chosen one away; left out for one that is not made yet. */
  readonly onDelete?: (() => Promise<unknown>) | undefined;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The chosen one. A failure shows inside; what was written stays. */
export function CollectionForm({ label, canSave, onSave, onDelete, onClose, children }: CollectionFormProps) {
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const run = async (work: () => Promise<unknown>) => {
    setBusy(true);
    setFailure(null);
    await work().catch((error) => setFailure(failureOf(error)));
    setBusy(false);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (canSave && !busy) run(onSave);
  };
  return (
    <Form className="collection-form" aria-label={label} onSubmit={submit}>
      {children}
      {failure && <FailureMessage failure={failure} />}
      <div className="dialog-buttons">
        {onDelete && (
          <Button kind="danger" isDisabled={busy} onPress={() => run(onDelete)}>
            Delete
          </Button>
        )}
        <span className="collection-gap" />
        <Button onPress={onClose}>Close</Button>
        <Button type="submit" kind="primary" isDisabled={busy || !canSave}>
          Save
        </Button>
      </div>
    </Form>
  );
}
