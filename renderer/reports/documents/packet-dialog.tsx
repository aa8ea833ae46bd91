/** The dialog that writes a supervisor's packet: what it shows, since when, and without which names. */

import { useState } from 'react';
import type { Filter } from '../../../shared/model/filter.ts';
import { Choice } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { FormDialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { useDownload } from '../use-download.ts';
import { namesIn } from './names-in.ts';

export interface PacketDialogProps {
  readonly filter: Filter;
  readonly onClose: () => void;
}

const PASSAGES = [
  { value: '0', label: 'none' },
  { value: '5', label: 'up to 5 of each code' },
  { value: '20', label: 'up to 20 of each code' },
  { value: 'all', label: 'all' },
] as const;

type Passages = (typeof PASSAGES)[number]['value'];

export function PacketDialog({ filter, onClose }: PacketDialogProps) {
  const download = useDownload();
  const [passages, setPassages] = useState<Passages>('20');
  const [since, setSince] = useState<string>();
  const [names, setNames] = useState('');
  const read = namesIn(names);
  const write = () =>
    download('supervisor packet', 'html', 'exports.packet', {
      passages: passages === 'all' ? passages : Number(passages),
      ...(since && { since }),
      names: read.names,
      filter: filter as never,
    });
  return (
    <FormDialog
      title="Supervisor packet"
      action="Save as HTML"
      disabled={read.flaw !== null}
      onSubmit={write}
      onClose={onClose}
    >
      <p>
        One file to read in any browser, without network: frequencies, co-occurrence, codebook, and passages with
        context. Comments that are written in it come back as memos, by Import comments in Memos. The filter of the
        reports holds.
      </p>
      <Choice label="Passages" value={passages} options={PASSAGES} onChange={setPassages} />
      <DateField label="Changes since (UTC)" value={since} onChange={setSince} />
      <Field
        label="Names to replace"
        value={names}
        onChange={setNames}
        lines={4}
        hint={read.flaw ?? 'One a line: name = what stands in its place.'}
      />
    </FormDialog>
  );
}
