/** What became of each file of an import. */

import { CircleAlert, CircleCheck, CircleMinus } from 'lucide-react';
import { useState } from 'react';
import type { FileImport } from '../../../shared/api/results.ts';
import { usePlace } from '../../place.tsx';
import { useKnownCodings } from '../../sources/use-known-codings.ts';
import { Button } from '../../ui/button.tsx';
import { Switcher } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { PAGE, PagedList } from '../../ui/pager.tsx';
import { encodingWords, formatWords } from './document-names.ts';

const SIGNS = { imported: CircleCheck, present: CircleMinus, failed: CircleAlert };

export interface ImportReportProps {
  readonly files: readonly FileImport[];
  readonly onClose: () => void;
}

export function ImportReportDialog({ files, onClose }: ImportReportProps) {
  const place = usePlace();
  const first = files.find((file) => file.status === 'imported' && file.sourceId !== null);
  const known = useKnownCodings();
  const imported = new Set(files.map((file) => file.sourceId));
  const coded = known.sources.filter((source) => imported.has(source));
  const open = () => {
    if (first?.sourceId) place.openPassage(first.sourceId, { start: 0, end: 0 }, null);
    onClose();
  };
  return (
    <Dialog title={`Import: ${summaryOf(files)}`} wide onClose={onClose}>
      <Outcomes files={files} />
      {coded.length > 0 && <p className="import-known">{knownWords(coded.length)}</p>}
      <div className="dialog-buttons">
        {coded.length > 0 && <Button onPress={() => known.apply(coded).then(onClose)}>Apply published codings</Button>}
        {first && <Button onPress={open}>Open {first.source}</Button>}
        <Button kind="primary" onPress={onClose} autoFocus>
          Close
        </Button>
      </div>
    </Dialog>
  );
}

/** So many files are seen at a glance. */
const FEW = 10;

type Shown = 'all' | 'failed' | 'changed';

const IS_SHOWN: Readonly<Record<Shown, (file: FileImport) => boolean>> = {
  all: () => true,
  failed: ({ status }) => status === 'failed',
  changed: ({ remarks }) => remarks.length > 0,
};

const SHOWN_WORDS: Readonly<Record<Shown, string>> = {
  all: 'All',
  failed: 'Failed',
  changed: 'Changed or left out',
};

function Outcomes({ files }: Pick<ImportReportProps, 'files'>) {
  const [shown, setShown] = useState<Shown>('all');
  const [offset, setOffset] = useState(0);
  const listed = files.filter(IS_SHOWN[shown]);
  const options = (Object.keys(IS_SHOWN) as Shown[]).flatMap((value) => {
    const count = files.filter(IS_SHOWN[value]).length;
    return count > 0 ? [{ value, label: `${SHOWN_WORDS[value]} ${count}` }] : [];
  });
  const show = (next: Shown) => {
    setShown(next);
    setOffset(0);
  };
  return (
    <>
      {files.length > FEW && options.length > 1 && (
        <Switcher label="Shown files" value={shown} options={options} onChange={show} />
      )}
      <PagedList
        of={shown}
        total={listed.length}
        loading={false}
        onTurn={setOffset}
        className="import-report"
        {...{ offset }}
      >
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keyboard */}
        <ul tabIndex={0}>
          {listed.slice(offset, offset + PAGE).map((file, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and the list never changes
            <FileLine key={index} file={file} />
          ))}
        </ul>
      </PagedList>
    </>
  );
}

function FileLine({ file }: { readonly file: FileImport }) {
  const Sign = SIGNS[file.status];
  return (
    <li className={`import-file import-${file.status}`}>
      <Sign size={16} aria-hidden />
      <span className="import-name">{file.file}</span>
      <span className="import-outcome">
        {outcomeOf(file)}
        {file.remarks.map((remark) => (
          <small key={remark}>{remark}</small>
        ))}
      </span>
    </li>
  );
}

/** `2 imported, 1 there already, 3 failed`. */
function summaryOf(files: readonly FileImport[]): string {
  const words = { imported: 'imported', present: 'there already', failed: 'failed' } as const;
  const count = (status: FileImport['status']) => files.filter((file) => file.status === status).length;
  const told = (Object.keys(words) as FileImport['status'][]).filter((status) => count(status) > 0);
  return told.map((status) => `${count(status)} ${words[status]}`).join(', ');
}

function outcomeOf({ status, source, format, encoding, failure }: FileImport): string {
  if (status === 'failed') return failure?.message ?? 'It could not be imported.';
  if (status === 'present') return `There already, as ${source}`;
  const read = [format && formatWords(format), encoding && encodingWords(encoding)].filter(Boolean);
  return [`Imported as ${source}`, ...read].join(' · ');
}

function knownWords(count: number): string {
  const what =
    count === 1
      ? 'One of these texts is a known document with published codings.'
      : `${count} of these texts are known documents with published codings.`;
  return `${what} They are applied only if you ask for them.`;
}
