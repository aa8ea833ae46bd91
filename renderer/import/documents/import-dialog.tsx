/** The documents that are to be imported, looked at one by one, and what is done with all of them. */

import { useState } from 'react';
import { useQuery } from '../../api/use-query.ts';
import { useRested } from '../../search/use-rested.ts';
import { AttributeFields, type Values } from '../../sources/attribute-fields.tsx';
import { Choice, Switcher } from '../../ui/choice.tsx';
import { FormDialog } from '../../ui/dialog.tsx';
import { plural } from '../../ui/words.ts';
import type { GivenFiles } from '../given-files.ts';
import { DocumentList } from './document-list.tsx';
import { mayBeBook, mayHaveComments } from './document-names.ts';
import { DocumentPreview } from './document-preview.tsx';
import type { ImportOptions, WantedDocument } from './import-documents.ts';
import { useDocumentPreviews } from './use-document-previews.ts';
import { useWantedDocuments } from './use-wanted-documents.ts';
import './documents.css';

export interface ImportDialogProps {
  /** More may come while it is open. */
  readonly given: GivenFiles;
  readonly onImport: (documents: readonly WantedDocument[], options: ImportOptions) => void;
  readonly onClose: () => void;
}

type Shown = 'file' | 'attributes';

export function ImportDialog({ given, onImport, onClose }: ImportDialogProps) {
  const { documents, looked, look, choose, leaveOut } = useWantedDocuments(given.files);
  const [shown, setShown] = useState<Shown>('file');
  const [values, setValues] = useState<Values>({});
  const [options, setOptions] = useState<Omit<ImportOptions, 'attributes'>>({
    comments: 'memos',
    chapters: 'together',
  });
  const previewOf = useDocumentPreviews(useRested(looked), options.chapters);
  const names = (useQuery('attributes.list', {}).data ?? []).map(({ name }) => name);
  const submit = async () => {
    const attributes = Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''));
    onImport(documents, { ...options, attributes });
  };
  const isOne = documents.length === 1;
  const shared = <SharedOptions documents={documents} options={options} onChange={setOptions} />;
  return (
    <FormDialog
      title={`Import ${isOne ? looked.file.name : plural(documents.length, 'file')}`}
      action="Import"
      actionFocus
      wide={isOne ? true : 'very'}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className={isOne ? 'documents documents-one' : 'documents'}>
        {!isOne && (
          <div className="documents-side">
            <DocumentList {...{ documents, previewOf }} looked={looked.key} onLook={look} />
            {given.skipped.length > 0 && <Skipped paths={given.skipped} />}
            {shared}
          </div>
        )}
        <div className="documents-shown">
          <Switcher
            label="Shown"
            value={shown}
            options={[
              { value: 'file', label: 'This file' },
              { value: 'attributes', label: isOne ? 'Attributes' : 'Attributes for all' },
            ]}
            onChange={setShown}
          />
          {shown === 'file' ? (
            <section key={looked.key} className="document-preview" aria-label="This file">
              <DocumentPreview
                document={looked}
                preview={previewOf(looked)}
                onEncoding={choose}
                onLeaveOut={isOne ? undefined : leaveOut}
              />
            </section>
          ) : (
            <section className="document-preview" aria-label="Attributes">
              <p>Each source gets these values, besides what its file says of itself.</p>
              <div className="attribute-fields documents-attributes">
                <AttributeFields names={names} values={values} onChange={setValues} />
              </div>
            </section>
          )}
        </div>
        {isOne && <div className="documents-side">{shared}</div>}
      </div>
    </FormDialog>
  );
}

function Skipped({ paths }: { readonly paths: readonly string[] }) {
  return (
    <p className="documents-skipped" title={paths.slice(0, 20).join('\n')}>
      {plural(paths.length, 'other file')} in the folder {paths.length === 1 ? 'is' : 'are'} left out: hidden, or no
      document.
    </p>
  );
}

interface SharedOptionsProps {
  readonly documents: readonly WantedDocument[];
  readonly options: Omit<ImportOptions, 'attributes'>;
  readonly onChange: (options: Omit<ImportOptions, 'attributes'>) => void;
}

/** Only what concerns one of the files. */
function SharedOptions({ documents, options, onChange }: SharedOptionsProps) {
  const is = (test: (fileName: string) => boolean) => documents.some(({ file }) => test(file.name));
  return (
    <>
      {is(mayHaveComments) && (
        <Choice
          label="Comments in the margin"
          value={options.comments}
          options={[
            { value: 'memos', label: 'Become memos' },
            { value: 'leave', label: 'Are left out' },
          ]}
          onChange={(comments) => onChange({ ...options, comments })}
        />
      )}
      {is(mayBeBook) && (
        <Choice
          label="A book becomes"
          value={options.chapters}
          options={[
            { value: 'together', label: 'One source' },
            { value: 'apart', label: 'One source for each chapter' },
          ]}
          onChange={(chapters) => onChange({ ...options, chapters })}
        />
      )}
    </>
  );
}
