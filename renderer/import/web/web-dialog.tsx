/** A page of the web: fetched when the person says so, looked at, and imported as it was looked at. */

import { useEffect, useRef, useState } from 'react';
import type { SourcePreview } from '../../../shared/api/results.ts';
import { nextAnswer } from '../../api/next-answer.ts';
import { useWorkbench } from '../../api/workbench.tsx';
import { usePlace } from '../../place.tsx';
import { FormDialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { plural } from '../../ui/words.ts';
import { TextStart } from '../text-start.tsx';
import './web.css';

/** What is fetched, and what a person made of it. */
interface Page {
  readonly preview: SourcePreview;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What a page should say of itself, and often does not. */
const EDITED = ['author', 'date', 'year'];

export function WebDialog({ onClose }: { readonly onClose: () => void }) {
  const { client, tasks } = useWorkbench();
  const [address, setAddress] = useState('');
  const [allowPrivate, setAllowPrivate] = useState(false);
  const [page, setPage] = useState<Page | null>(null);
  const given = { address: address.trim(), allowPrivate };
  const fetching = useRef<string>(null);
  useEffect(() => () => void (fetching.current && tasks.cancel(fetching.current)), [tasks]);
  const fetchPage = async () => {
    const preview = await tasks.run('Fetching the page', (task) => {
      fetching.current = task;
      return client.call('web.preview', { ...given, task });
    });
    fetching.current = null;
    setPage({ preview, name: preview.name, attributes: preview.attributes });
  };
  if (page) return <PageDialog page={page} given={given} onChange={setPage} onClose={onClose} />;
  return (
    <FormDialog
      title="Import from the web"
      action="Fetch"
      wide
      keepsOpen
      disabled={given.address === ''}
      onSubmit={fetchPage}
      onClose={onClose}
    >
      <Field
        label="Address"
        value={address}
        onChange={setAddress}
        autoFocus
        required
        hint="Fetch contacts this address, and no other but those that it leads on to. Nothing is imported yet."
      />
      <label className="check-line">
        <input type="checkbox" checked={allowPrivate} onChange={(event) => setAllowPrivate(event.target.checked)} />
        Allow addresses on this computer and the local network
      </label>
    </FormDialog>
  );
}

interface PageDialogProps {
  readonly page: Page;
  readonly given: { readonly address: string; readonly allowPrivate: boolean };
  readonly onChange: (page: Page) => void;
  readonly onClose: () => void;
}

function PageDialog({ page, given, onChange, onClose }: PageDialogProps) {
  const { client, notices, queries, tasks } = useWorkbench();
  const place = usePlace();
  const { preview, name, attributes } = page;
  const shown = [...new Set([...EDITED, ...Object.keys(attributes)])].filter((attribute) => attribute !== 'title');
  const submit = async () => {
    const sources = queries.state('sources.list', {}).data;
    const imported = await tasks.run('Importing the page', (task) =>
      client.call('web.import', { ...given, name: name.trim(), attributes, task }),
    );
    const isNew = imported.status === 'imported';
    notices.say(isNew ? `Imported ${imported.name}` : `There already, as ${imported.name}`, { undoable: isNew });
    if (isNew) await nextAnswer(queries, 'sources.list', {}, sources);
    place.openPassage(imported.source, { start: 0, end: 0 }, null);
  };
  return (
    <FormDialog
      title="Import from the web"
      action="Import"
      actionFocus
      wide
      disabled={!name.trim()}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="web-fields">
        <Field label="Title" value={name} onChange={(title) => onChange({ ...page, name: title })} required />
        {shown.map((attribute) => (
          <Field
            key={attribute}
            label={attribute}
            value={attributes[attribute] ?? ''}
            onChange={(changed) => onChange({ ...page, attributes: { ...attributes, [attribute]: changed } })}
          />
        ))}
      </div>
      <p>
        {[
          `${plural(preview.words, 'word')}.`,
          ...(preview.present === null ? [] : [`The project has this text already, as ${preview.present}.`]),
          ...preview.remarks,
        ].join(' ')}
      </p>
      <div className="web-text">
        <TextStart source={preview} />
      </div>
    </FormDialog>
  );
}
