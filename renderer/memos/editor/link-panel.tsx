/** Where a link shall lead: to a code, to the coding in focus, to the open source, or to an address of the web. */

import { type RefObject, useMemo, useState } from 'react';
import { Autocomplete, Dialog, ListBox, Popover } from 'react-aria-components';
import { flushSync } from 'react-dom';
import type { Code } from '../../../shared/model/code.ts';
import { addressOfLink, isAddress, tidyAddress } from '../../../shared/model/memo-link.ts';
import { useObservable } from '../../api/observable.ts';
import { useQuery } from '../../api/use-query.ts';
import { CodeItem } from '../../codebook/code-item.tsx';
import { codeFinder } from '../../coding/palette-options.ts';
import { usePlace } from '../../place.tsx';
import { Button } from '../../ui/button.tsx';
import { Field, FilterField } from '../../ui/field.tsx';
import type { MemoEditor } from './memo-editor.ts';

export interface LinkPanelProps {
  readonly editor: MemoEditor;
  /** Whether the caret is in a link. */
  readonly isLink: boolean;
  readonly beside: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

const NO_CODES: readonly Code[] = [];
/** Codes found, best first: as many as are seen at once. */
const MOST = 8;

export function LinkPanel({ editor, isLink, beside, onClose }: LinkPanelProps) {
  const codes = useQuery('codes.list', {}).data ?? NO_CODES;
  const finder = useMemo(() => codeFinder(codes), [codes]);
  const here = useThingsHere();
  const [filter, setFilter] = useState('');
  const [address, setAddress] = useState('');
  const finish = (change: () => void) => {
    // At once: what is typed next is meant for the memo, and a panel that lost the focus does not give it back, which moves the caret.
    flushSync(onClose);
    change();
  };
  const lead = (to: string, words: string) => finish(() => editor.link(to, words));
  const typed = /^[a-z]+:/i.test(address.trim()) ? tidyAddress(address) : tidyAddress(`https://${address}`);
  return (
    <Popover
      className="floating link-panel"
      triggerRef={beside}
      placement="bottom start"
      offset={2}
      isOpen
      onOpenChange={(open) => !open && finish(editor.resume)}
    >
      <Dialog className="link-panel-body" aria-label="Link">
        <Autocomplete inputValue={filter} onInputChange={setFilter}>
          <FilterField label="Link to a code" value={filter} onChange={setFilter} autoFocus />
          <ListBox
            className="link-panel-codes"
            aria-label="Codes"
            items={filter.trim() === '' ? codes : finder.find(filter, []).codes.slice(0, MOST)}
            onAction={(id) => {
              const code = codes.find((one) => one.id === id)!;
              lead(addressOfLink({ kind: 'code', guid: code.guid }), code.name);
            }}
            renderEmptyState={() => <p className="codebook-hint">No code matches.</p>}
          >
            {(code) => <CodeItem code={code} />}
          </ListBox>
        </Autocomplete>
        {here.map(({ label, words, to }) => (
          <Button key={label} kind="quiet" onPress={() => lead(to, words)}>
            <span className="ellipsis">
              {label}: {words}
            </span>
          </Button>
        ))}
        <form
          className="link-panel-address"
          onSubmit={(event) => {
            event.preventDefault();
            // Otherwise the dialog of the memo would take it for its own.
            event.stopPropagation();
            if (isAddress(typed)) lead(typed, address.trim());
          }}
        >
          <Field label="Address in the web" value={address} onChange={setAddress} />
          <Button type="submit" isDisabled={address.trim() === '' || !isAddress(typed)}>
            Link
          </Button>
        </form>
        {isLink && (
          <Button kind="quiet" onPress={() => finish(editor.unlink)}>
            Remove the link
          </Button>
        )}
      </Dialog>
    </Popover>
  );
}

interface ThingHere {
  readonly label: string;
  readonly words: string;
  readonly to: string;
}

/** What can be linked to as it is open now. */
function useThingsHere(): ThingHere[] {
  const place = usePlace();
  const source = useObservable(place.source);
  const focused = useObservable(place.focused);
  const named = useQuery('sources.list', {}).data?.find(({ id }) => id === source);
  const codings = useQuery('codings.ofSource', source === null ? null : { source }).data;
  const codes = useQuery('codes.list', {}).data;
  const coding = codings?.find(({ id }) => id === focused);
  const code = codes?.find(({ id }) => id === coding?.code);
  return [
    ...(coding && code && named
      ? [
          {
            label: 'The coding in focus',
            words: `${code.name} in ${named.name}`,
            to: addressOfLink({ kind: 'coding', guid: coding.guid }),
          },
        ]
      : []),
    ...(named
      ? [{ label: 'The open source', words: named.name, to: addressOfLink({ kind: 'source', guid: named.guid }) }]
      : []),
  ];
}
