/** The lexicon: for each code the terms that it is looked for by, written, imported and exported. */

import { FileDown, FileUp, Play } from 'lucide-react';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { Code } from '../../shared/model/code.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import { useObservable } from '../api/observable.ts';
import { useQuery } from '../api/use-query.ts';
import { CodeName } from '../codebook/code-name.tsx';
import { codeFinder } from '../coding/palette-options.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FilterField } from '../ui/field.tsx';
import { keepEnter } from '../ui/keep-enter.ts';
import { termDrafts } from './lexicon-drafts.ts';
import { LexiconTerms } from './lexicon-terms.tsx';
import { useLexiconFiles } from './use-lexicon-files.ts';
import '../ui/collection-dialog.css';
import './lexicon-dialog.css';

export interface LexiconDialogProps {
  /** The code that is chosen first; null for the first that has terms. */
  readonly code: CodeId | null;
  /** Goes on to code by it. */
  readonly onRun: () => void;
  readonly onClose: () => void;
}

const NO_CODES: readonly Code[] = [];

export function LexiconDialog({ code, onRun, onClose }: LexiconDialogProps) {
  const codes = useQuery('codes.list', {}).data ?? NO_CODES;
  const lexicon = useQuery('lexicon.list', {}).data;
  const drafts = useObservable(termDrafts);
  const files = useLexiconFiles();
  const [filter, setFilter] = useState('');
  const [wanted, setWanted] = useState(code);
  const termsOf = useMemo(() => new Map(lexicon?.map(({ code, terms }) => [code, terms])), [lexicon]);
  const finder = useMemo(() => codeFinder(codes), [codes]);
  const isFiltered = filter.trim() !== '';
  const found = isFiltered ? finder.find(filter, []).codes : codes;
  const onKeyDown = (event: KeyboardEvent) => {
    if (isFiltered && keepEnter(event) && found[0]) setWanted(found[0].id);
  };
  const chosen = codes.find(({ id }) => id === wanted) ?? codes.find(({ id }) => termsOf.has(id)) ?? codes[0];
  return (
    <Dialog title="Lexicon" wide onClose={onClose}>
      <div className="dialog-body">
        <p>Terms that stand for a code. Run it to code everything that they find, after a preview.</p>
        <div className="collection">
          <div className="code-choice lexicon-side" onKeyDownCapture={onKeyDown}>
            <FilterField label="Filter codes" value={filter} onChange={setFilter} autoFocus />
            <ListBox
              className="code-choice-list lexicon-codes"
              aria-label="Codes of the lexicon"
              items={found}
              dependencies={[termsOf, drafts]}
              selectionMode="single"
              selectionBehavior="replace"
              disallowEmptySelection
              selectedKeys={chosen ? [chosen.id] : []}
              onSelectionChange={(keys) => setWanted([...keys][0] as CodeId)}
              renderEmptyState={() => <p className="codebook-hint">No code matches.</p>}
            >
              {(code) => (
                <ListBoxItem id={code.id} textValue={code.path} className="menu-item lexicon-code">
                  <CodeName code={code} withPath />
                  {drafts.has(code.id) && <span className="collection-edited">not saved</span>}
                  {termsOf.has(code.id) && <span className="count">{termsOf.get(code.id)!.length}</span>}
                </ListBoxItem>
              )}
            </ListBox>
          </div>
          {chosen && lexicon && <LexiconTerms key={chosen.id} code={chosen} stored={termsOf.get(chosen.id) ?? []} />}
        </div>
        <div className="dialog-buttons lexicon-buttons">
          <Button kind="quiet" icon={FileUp} onPress={files.chooseImport}>
            Import CSV…
          </Button>
          <Button kind="quiet" icon={FileDown} isDisabled={termsOf.size === 0} onPress={files.exportCsv}>
            Export CSV
          </Button>
          <span className="collection-gap" />
          <Button onPress={onClose}>Close</Button>
          <Button kind="primary" icon={Play} isDisabled={termsOf.size === 0} onPress={onRun}>
            Code by the lexicon…
          </Button>
        </div>
        {files.input}
      </div>
    </Dialog>
  );
}
