/** The bar on top: the tabs, the project, who is coding, undo and redo. */

import { Redo2, Undo2 } from 'lucide-react';
import { Tab, TabList } from 'react-aria-components';
import type { ProjectInfo } from '../../shared/api/results.ts';
import type { Tab as TabName } from '../place.tsx';
import { IconButton } from '../ui/button.tsx';
import { CoderMenu } from './coder-menu.tsx';
import { useUndo } from './undo.ts';

const TABS: readonly { readonly id: TabName; readonly words: string }[] = [
  { id: 'read', words: 'Read' },
  { id: 'reports', words: 'Reports' },
  { id: 'passages', words: 'Passages' },
  { id: 'memos', words: 'Memos' },
  { id: 'history', words: 'History' },
];

export function TopBar({ project }: { readonly project: ProjectInfo }) {
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
      <CoderMenu current={project.currentCoder} />
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
    </header>
  );
}
