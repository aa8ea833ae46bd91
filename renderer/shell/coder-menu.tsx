/** Who is coding: choose another coder, make a new one, give the current one another name. */

import { Check, ChevronDown, UserRound } from 'lucide-react';
import { useState } from 'react';
import { Button, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components';
import type { CoderId } from '../../shared/model/ids.ts';
import { useCommand } from '../api/use-command.ts';
import { useQuery } from '../api/use-query.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { FormDialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';

export function CoderMenu({ current }: { readonly current: CoderId }) {
  const coders = useQuery('coders.list', {}).data ?? [];
  const command = useCommand();
  const [naming, setNaming] = useState<'new' | 'rename' | null>(null);
  const name = coders.find((coder) => coder.id === current)?.name ?? '';
  const choose = (coder: CoderId) => {
    const chosen = coders.find(({ id }) => id === coder)?.name;
    if (coder !== current) command('coders.choose', { coder }, `Coding as ${chosen}`);
  };
  return (
    <>
      <MenuTrigger>
        <Button className="coder-button" aria-label={`Coder: ${name}`}>
          <UserRound size={15} aria-hidden />
          <span className="coder-name ellipsis">{name}</span>
          <ChevronDown size={14} aria-hidden />
        </Button>
        <Popover className="floating" placement="bottom end" offset={2}>
          <Menu className="menu" aria-label="Coder">
            <MenuSection
              aria-label="Coders"
              selectionMode="single"
              disallowEmptySelection
              selectedKeys={[current]}
              onSelectionChange={(keys) => choose([...keys][0] as CoderId)}
            >
              {coders.map((coder) => (
                <MenuItem key={coder.id} id={coder.id} textValue={coder.name} className="menu-item">
                  <Check size={14} aria-hidden className="menu-check" />
                  <span className="menu-words">{coder.name}</span>
                  <span className="count menu-count">{coder.codings}</span>
                </MenuItem>
              ))}
            </MenuSection>
            <Separator className="menu-line" />
            <MenuItem className="menu-item" onAction={() => setNaming('new')}>
              <span className="menu-gap" />
              New coder…
            </MenuItem>
            <MenuItem className="menu-item" onAction={() => setNaming('rename')}>
              <span className="menu-gap" />
              Rename {name}…
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      {naming && (
        <CoderNameDialog
          coder={naming === 'rename' ? current : null}
          oldName={naming === 'rename' ? name : ''}
          onClose={() => setNaming(null)}
        />
      )}
    </>
  );
}

interface CoderNameDialogProps {
  /** Null for a new coder. */
  readonly coder: CoderId | null;
  readonly oldName: string;
  readonly onClose: () => void;
}

function CoderNameDialog({ coder, oldName, onClose }: CoderNameDialogProps) {
  const { client, notices } = useWorkbench();
  const [name, setName] = useState(oldName);
  const submit = async () => {
    if (coder !== null) {
      await client.call('coders.rename', { coder, name });
      notices.say(`${oldName} is now called ${name}`, { undoable: true });
      return;
    }
    await client.call('coders.choose', { coder: await client.call('coders.create', { name }) });
    notices.say(`Coding as ${name}`);
  };
  return (
    <FormDialog
      title={coder === null ? 'New coder' : 'Rename coder'}
      action={coder === null ? 'Create and choose' : 'Rename'}
      disabled={!name.trim()}
      onClose={onClose}
      onSubmit={submit}
    >
      {coder === null && <p>Each coding belongs to the coder who made it, so that coders can be compared.</p>}
      <Field label="Name" value={name} onChange={setName} autoFocus required />
    </FormDialog>
  );
}
