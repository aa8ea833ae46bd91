/** The pane of codes: filter, tree, and below it what the chosen code means and which codings are at the caret. */

import { Ellipsis, FileInput, FileOutput, Group, Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useObservable } from '../api/observable.ts';
import { useQuery } from '../api/use-query.ts';
import { CodeSetsDialog } from '../code-sets/code-sets-dialog.tsx';
import { useCodingsHere } from '../coding/codings-here.ts';
import { CodingsHerePanel } from '../coding/codings-here-panel.tsx';
import { usePlace } from '../place.tsx';
import type { CodingSession } from '../reading/use-coding-session.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { FilterField } from '../ui/field.tsx';
import { Menu } from '../ui/menu.tsx';
import { PaneHeading } from '../ui/pane.tsx';
import { CodeDefinition } from './code-definition.tsx';
import { type CodeTask, CodeTaskDialog } from './code-task-dialog.tsx';
import { CodeTree } from './code-tree.tsx';
import { useCodebookFiles } from './use-codebook-files.tsx';
import '../ui/row-actions.css';
import './codebook.css';

export function CodebookPane({ session }: { readonly session: CodingSession }) {
  const place = usePlace();
  const codes = useQuery('codes.list', {}).data;
  const chosen = useObservable(place.code);
  const [filter, setFilter] = useState('');
  const [task, setTask] = useState<CodeTask | null>(null);
  const [setsShown, setSetsShown] = useState(false);
  const files = useCodebookFiles();
  const code = codes?.find(({ id }) => id === chosen);
  return (
    <section className="pane codebook-pane" aria-label="Codes">
      <PaneHeading title="Codes" count={codes?.length}>
        <IconButton icon={Plus} label="New code" onPress={() => setTask({ kind: 'create', parent: null })} />
        <Menu
          label="Codebook"
          actions={[
            { label: 'Code sets…', icon: Group, run: () => setSetsShown(true) },
            { label: 'Import a codebook from CSV…', icon: FileInput, apart: true, run: files.chooseImport },
            { label: 'Export the codebook as CSV', icon: FileOutput, run: files.exportCsv },
          ]}
        >
          <IconButton icon={Ellipsis} label="Codebook" />
        </Menu>
      </PaneHeading>
      {codes?.length !== 0 && (
        <div className="pane-filter">
          <FilterField label="Filter codes" value={filter} onChange={setFilter} />
        </div>
      )}
      {codes?.length === 0 ? (
        <EmptyState
          title="No codes yet"
          action={<Button onPress={() => setTask({ kind: 'create', parent: null })}>New code…</Button>}
        >
          A code names an idea that you look for. Make one here, or select a passage and press <kbd>Enter</kbd>.
        </EmptyState>
      ) : (
        <CodeTree codes={codes ?? []} filter={filter} onTask={setTask} onApply={session.applyToSelection} />
      )}
      <LowerPanel session={session}>
        {code ? (
          <CodeDefinition code={code} onEdit={() => setTask({ kind: 'describe', code })} />
        ) : (
          <p className="codebook-hint">Choose a code to read what it means.</p>
        )}
      </LowerPanel>
      {task && <CodeTaskDialog task={task} codes={codes ?? []} onClose={() => setTask(null)} />}
      {setsShown && <CodeSetsDialog onClose={() => setSetsShown(false)} />}
      {files.input}
    </section>
  );
}

type Lower = 'definition' | 'here';

/** Shows the codings at the caret when a coding comes into focus, the definition when a code is chosen. */
function LowerPanel({ session, children }: { readonly session: CodingSession; readonly children: React.ReactNode }) {
  const place = usePlace();
  const here = useCodingsHere();
  const focused = useObservable(place.focused);
  const code = useObservable(place.code);
  const [shown, setShown] = useState<Lower>('definition');
  const before = useRef({ focused, code });
  if (before.current.focused !== focused && focused !== null) setShown('here');
  else if (before.current.code !== code) setShown('definition');
  before.current = { focused, code };
  return (
    <Tabs className="codebook-lower" selectedKey={shown} onSelectionChange={(key) => setShown(key as Lower)}>
      <TabList className="lower-tabs" aria-label="Details">
        <Tab id="definition" className="lower-tab">
          Definition
        </Tab>
        <Tab id="here" className="lower-tab">
          Codings here <span className="count">{here.length}</span>
        </Tab>
      </TabList>
      <TabPanel id="definition" className="lower-panel">
        {children}
      </TabPanel>
      <TabPanel id="here" className="lower-panel">
        <CodingsHerePanel codings={here} session={session} />
      </TabPanel>
    </Tabs>
  );
}
