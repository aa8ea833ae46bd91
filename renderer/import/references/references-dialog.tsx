/** A bibliography: which references are which sources, and what the sources get from them. */

import { useRef, useState } from 'react';
import { useWorkbench } from '../../api/workbench.tsx';
import { FormDialog } from '../../ui/dialog.tsx';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { plural } from '../../ui/words.ts';
import { sentFile } from '../given-files.ts';
import { useAsked } from '../use-asked.ts';
import { type ReferencedLine, referencedLines } from './referenced-lines.ts';
import { ReferencesTable } from './references-table.tsx';
import './references.css';

export interface ReferencesDialogProps {
  readonly file: File;
  readonly onClose: () => void;
}

export function ReferencesDialog({ file, onClose }: ReferencesDialogProps) {
  const { client, notices } = useWorkbench();
  const [overwrite, setOverwrite] = useState(false);
  const previews = useAsked('Reading', String(overwrite), async () =>
    client.call('references.preview', { file: await sentFile(file), overwrite }),
  );
  const { failure } = previews.get(String(overwrite)) ?? {};
  const data = (previews.get(String(overwrite)) ?? previews.get(String(!overwrite)))?.data;
  // Opens once it can show something, so that Enter applies it; from then on it stays open.
  const isOpen = useRef(false);
  if (data || failure) isOpen.current = true;
  if (!isOpen.current) return null;
  const lines = data && referencedLines(data.references);
  const changed = (lines ?? []).filter(({ source }) => source && Object.keys(source.values).length > 0);
  const differs = (lines ?? []).some(({ source }) => source && Object.keys(source.others).length > 0);
  const submit = async () => {
    const { references } = await client.call('references.import', { file: await sentFile(file), overwrite });
    const given = references.flatMap(({ sources }) => sources).filter(({ values }) => Object.keys(values).length > 0);
    notices.say(`${plural(given.length, 'source')} described from ${file.name}`, { undoable: given.length > 0 });
  };
  return (
    <FormDialog
      title={`References of ${file.name}`}
      action={changed.length > 0 ? `Describe ${plural(changed.length, 'source')}` : 'Apply'}
      actionFocus
      wide="very"
      disabled={changed.length === 0}
      onSubmit={submit}
      onClose={onClose}
    >
      {failure && <FailureMessage failure={failure} />}
      {lines && (
        <>
          <p aria-live="polite">{wordsOf(lines, changed.length)}</p>
          {differs && (
            <label className="check-line">
              <input type="checkbox" checked={overwrite} onChange={(event) => setOverwrite(event.target.checked)} />
              Replace values that differ
            </label>
          )}
          <ReferencesTable lines={lines} overwrite={overwrite} />
        </>
      )}
    </FormDialog>
  );
}

function wordsOf(lines: readonly ReferencedLine[], changed: number): string {
  const unmatched = lines.filter(({ source }) => source === null).length;
  const found = lines.length - unmatched;
  const missing =
    unmatched === 0 ? '' : ` ${plural(unmatched, 'reference')} ${unmatched === 1 ? 'is' : 'are'} of no source here.`;
  if (found === 0) return `No source is found by DOI, title or file name.${missing}`;
  const news =
    changed === 0
      ? 'All that they say is there already.'
      : `${plural(changed, 'source')} ${changed === 1 ? 'gets' : 'get'} new values.`;
  return `${plural(found, 'source')} found. ${news}${missing}`;
}
