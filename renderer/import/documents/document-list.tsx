/** The documents that are about to be imported: one line each, and a sign for what was found when it was looked at. */

import { CircleAlert, CircleCheck, CircleMinus, type LucideIcon } from 'lucide-react';
import { createContext, memo, useContext, useRef } from 'react';
import { ListBox, ListBoxItem, Text, Virtualizer } from 'react-aria-components';
import { useRowLayout } from '../../ui/row-layout.ts';
import { endingWords, sizeWords } from './document-names.ts';
import type { WantedDocument } from './import-documents.ts';
import type { PreviewOf } from './use-document-previews.ts';

export interface DocumentListProps {
  readonly documents: readonly WantedDocument[];
  readonly looked: string;
  readonly previewOf: PreviewOf;
  readonly onLook: (key: string) => void;
}

const PreviewsContext = createContext<PreviewOf>(() => undefined);

export const DocumentList = memo(function DocumentList({ documents, looked, previewOf, onLook }: DocumentListProps) {
  const list = useRef<HTMLDivElement>(null);
  const layout = useRowLayout<WantedDocument>(list, looked);
  return (
    <PreviewsContext value={previewOf}>
      <Virtualizer layout={layout}>
        <ListBox
          ref={list}
          className="document-list drawn-rows"
          aria-label="Files"
          items={documents}
          selectionMode="single"
          selectionBehavior="replace"
          disallowEmptySelection
          selectedKeys={[looked]}
          onSelectionChange={(keys) => onLook(String([...keys][0]))}
        >
          {rowOf}
        </ListBox>
      </Virtualizer>
    </PreviewsContext>
  );
});

/** Made once for a document: what is found in it comes to its row from the context. */
function rowOf(document: WantedDocument) {
  return (
    <ListBoxItem id={document.key} textValue={document.path} className="document-row">
      <DocumentRow document={document} />
    </ListBoxItem>
  );
}

function DocumentRow({ document }: { readonly document: WantedDocument }) {
  const { file, path } = document;
  const { sign: Sign, words } = stateOf(useContext(PreviewsContext)(document));
  return (
    <>
      <span className={`document-sign ${Sign === CircleAlert ? 'document-failed' : ''}`} title={words}>
        {Sign && <Sign size={14} aria-hidden />}
      </span>
      <span className="document-name ellipsis" title={path}>
        {file.name}
      </span>
      <span className="document-kind">{endingWords(file.name)}</span>
      <span className="count">{sizeWords(file.size)}</span>
      <Text slot="description" className="visually-hidden">
        {words}
      </Text>
    </>
  );
}

interface DocumentState {
  /** Null until it is looked at. */
  readonly sign: LucideIcon | null;
  readonly words: string;
}

function stateOf(preview: ReturnType<PreviewOf>): DocumentState {
  if (!preview) return { sign: null, words: '' };
  if (!preview.data) return { sign: CircleAlert, words: 'cannot be imported' };
  const isPresent = preview.data.sources.every(({ present }) => present !== null);
  return isPresent ? { sign: CircleMinus, words: 'there already' } : { sign: CircleCheck, words: 'can be imported' };
}
