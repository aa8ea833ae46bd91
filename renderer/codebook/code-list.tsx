/** The codebook with its filter and its menu, and what can be done with several codes at once. */

import { Ellipsis, FileInput, FileOutput, Group, Plus, X } from 'lucide-react';
import { useState } from 'react';
import type { Code } from '../../shared/model/code.ts';
import { useQuery } from '../api/use-query.ts';
import { CodeSetsDialog } from '../code-sets/code-sets-dialog.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { FilterField } from '../ui/field.tsx';
import { Menu } from '../ui/menu.tsx';
import { PaneHeading } from '../ui/pane.tsx';
import { actionsOfCodes } from './code-actions.ts';
import { useChosenCodes, useCodeTasks } from './code-tasks.tsx';
import { CodeTree } from './code-tree.tsx';
import { useCodebookFiles } from './use-codebook-files.ts';
import '../ui/row-actions.css';
import './codebook.css';

export function CodeList({ onApply }: { readonly onApply: (code: Code) => void }) {
  const codes = useQuery('codes.list', {}).data;
  const { start } = useCodeTasks();
  const [filter, setFilter] = useState('');
  const [setsShown, setSetsShown] = useState(false);
  const files = useCodebookFiles();
  const create = () => start({ kind: 'create', parent: null });
  return (
    <>
      <PaneHeading title="Codes" count={codes?.length}>
        <IconButton icon={Plus} label="New code" onPress={create} />
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
      {codes?.length === 0 ? (
        <EmptyState title="No codes yet" action={<Button onPress={create}>New code…</Button>}>
          A code names an idea that you look for. Make one here, or select a passage and press <kbd>Enter</kbd>.
        </EmptyState>
      ) : (
        <>
          <div className="pane-filter">
            <FilterField label="Filter codes" value={filter} onChange={setFilter} />
          </div>
          {codes?.some(({ parent }) => parent !== null) && <p className="count-legend">codings · with sub-codes</p>}
          <CodeTree codes={codes ?? []} filter={filter} onApply={onApply} />
          <SeveralCodes codes={codes ?? []} />
        </>
      )}
      {setsShown && <CodeSetsDialog onClose={() => setSetsShown(false)} />}
      {files.input}
    </>
  );
}

/** Nothing while there are not several chosen. */
function SeveralCodes({ codes }: { readonly codes: readonly Code[] }) {
  const { start } = useCodeTasks();
  const [chosen, choose] = useChosenCodes(codes);
  if (chosen.length < 2) return null;
  return (
    <div className="several-codes">
      <span>{chosen.length} codes chosen</span>
      <Menu label="Chosen codes" actions={actionsOfCodes(chosen, start)}>
        <Button>Do with them…</Button>
      </Menu>
      <IconButton icon={X} label="Choose one alone" onPress={() => choose([chosen[0]!.id])} />
    </div>
  );
}
