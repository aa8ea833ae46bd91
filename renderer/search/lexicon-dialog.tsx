/** The lexicon: for each code the terms that it is looked for by, written, imported and exported. */

import { FileDown, FileUp, Play } from 'lucide-react';
import { useMemo, useState } from 'react';
import { ListBox, ListBoxItem } from 'react-aria-components';
import type { CodeId } from '../../shared/model/ids.ts';
import { useQuery } from '../api/use-query.ts';
import { CodeName } from '../codebook/code-name.tsx';
import { filterCodes } from '../codebook/tree-of-codes.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FilterField } from '../ui/field.tsx';
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

export function LexiconDialog({ code, onRun, onClose }: LexiconDialogProps) {
  const codes = useQuery('codes.list', {}).data ?? [];
  const lexicon = useQuery('lexicon.list', {}).data;
  const files = useLexiconFiles();
  const [filter, setFilter] = useState('');
  const [wanted, setWanted] = useState(code);
  const termsOf = useMemo(() => new Map(lexicon?.map(({ code, terms }) => [code, terms])), [lexicon]);
  const chosen = codes.find(({ id }) => id === wanted) ?? codes.find(({ id }) => termsOf.has(id)) ?? codes[0];
  return (
    <Dialog title="Lexicon" wide onClose={onClose}>
      <div className="dialog-body">
        <p>Terms that stand for a code. Run it to code everything that they find, after a preview.</p>
        <div className="collection">
          <div className="code-choice lexicon-side">
            <FilterField label="Filter codes" value={filter} onChange={setFilter} autoFocus />
            <ListBox
              className="code-choice-list lexicon-codes"
              aria-label="Codes of the lexicon"
              items={filterCodes(codes, filter)}
              dependencies={[termsOf]}
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
