/** The bar on top: the tabs, the project, the way to everything else, who is coding, undo and redo. */

import { Redo2, Search, Undo2 } from 'lucide-react';
import { Button, Tab, TabList } from 'react-aria-components';
import type { ProjectInfo } from '../../shared/api/results.ts';
import { isMac } from '../actions/window-action.ts';
import { writtenKeys } from '../actions/written-keys.ts';
import type { Tab as TabName } from '../place.tsx';
import { IconButton } from '../ui/button.tsx';
import { CoderMenu } from './coder-menu.tsx';
import { useUndo } from './undo.ts';
import type { WindowTools } from './use-window-tools.tsx';
import { WindowMenu } from './window-menu.tsx';

export const TABS: readonly { readonly id: TabName; readonly words: string }[] = [
  { id: 'read', words: 'Read' },
  { id: 'codebook', words: 'Codebook' },
  { id: 'search', words: 'Search' },
  { id: 'passages', words: 'Passages' },
  { id: 'reports', words: 'Reports' },
  { id: 'memos', words: 'Memos' },
  { id: 'history', words: 'History' },
];

export interface TopBarProps {
  readonly project: ProjectInfo;
  readonly tools: Omit<WindowTools, 'dialogs'>;
}

export function TopBar({ project, tools }: TopBarProps) {
  const { undo, redo } = useUndo();
  return (
    <header className="top-bar">
      <h1 className="top-bar-name">Themata</h1>
      <TabList className="tabs" aria-label="Views">
        {TABS.map(({ id, words }) => (
          <Tab key={id} id={id} className="tab">
            <span className="tab-words" data-words={words}>
              {words}
            </span>
          </Tab>
        ))}
      </TabList>
      <p className="top-bar-project ellipsis">{project.name}</p>
      <Button className="top-bar-search" onPress={tools.openPalette}>
        <Search size={14} aria-hidden />
        <span className="ellipsis">Search everything</span>
        <kbd>{writtenKeys('Ctrl+K', isMac())}</kbd>
      </Button>
      <CoderMenu onNew={tools.newCoder} onRename={tools.renameCoder} />
      <IconButton
        icon={Undo2}
        label={project.undo ? `Undo: ${project.undo}` : 'Nothing to undo'}
        keys="Ctrl+Z"
        isDisabled={!project.undo}
        onPress={undo}
      />
      <IconButton
        icon={Redo2}
        label={project.redo ? `Redo: ${project.redo}` : 'Nothing to redo'}
        keys="Ctrl+Shift+Z"
        isDisabled={!project.redo}
        onPress={redo}
      />
      <WindowMenu onSearch={tools.openPalette} onShortcuts={tools.openShortcuts} onExport={tools.openExport} />
    </header>
  );
}
