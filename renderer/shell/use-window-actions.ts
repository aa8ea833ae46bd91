/** What can be done with the window as a whole: go to a tab or a pane, undo, search, change how it looks. */

import { useActions } from '../actions/action-registry.tsx';
import type { WindowAction } from '../actions/window-action.ts';
import { useSetting } from '../api/settings.ts';
import { useQuery } from '../api/use-query.ts';
import { usePlace } from '../place.tsx';
import { APPEARANCE, APPEARANCES } from '../ui/appearance.ts';
import { focusNextRegion, focusView } from './regions.ts';
import { TABS } from './top-bar.tsx';
import { useUndo } from './undo.ts';
import type { WindowTools } from './use-window-tools.tsx';
import { APPEARANCE_WORDS } from './window-menu.tsx';

type Tools = Pick<WindowTools, 'openPalette' | 'openShortcuts'>;

export function useWindowActions(tools: Tools): void {
  useActions([...useUndoActions(), ...useTabActions(), ...useAppearanceActions(), ...toolActions(tools)]);
}

/** Always enabled, as the core alone knows: what can be undone is told a moment after it was done. */
function useUndoActions(): WindowAction[] {
  const { undo, redo } = useUndo();
  const project = useQuery('project.info', {}).data;
  return [
    {
      id: 'history.undo',
      title: project?.undo ? `Undo: ${project.undo}` : 'Undo',
      section: 'History',
      keys: ['Ctrl+Z'],
      run: undo,
    },
    {
      id: 'history.redo',
      title: project?.redo ? `Redo: ${project.redo}` : 'Redo',
      section: 'History',
      keys: ['Ctrl+Shift+Z', 'Ctrl+Y'],
      run: redo,
    },
  ];
}

function useTabActions(): WindowAction[] {
  const place = usePlace();
  return TABS.map(({ id, words }, index) => ({
    id: `window.tab.${id}`,
    title: `Go to ${words}`,
    section: 'Window',
    keys: [`Alt+${index + 1}`],
    run() {
      place.tab.set(id);
      // Once it is drawn.
      requestAnimationFrame(() => focusView(document));
    },
  }));
}

function useAppearanceActions(): WindowAction[] {
  const [appearance, setAppearance] = useSetting(APPEARANCE);
  return APPEARANCES.map((each) => ({
    id: `window.appearance.${each}`,
    title: `Appearance: ${APPEARANCE_WORDS[each].toLowerCase()}`,
    section: 'Window',
    isEnabled: each !== appearance,
    run: () => setAppearance(each),
  }));
}

function toolActions({ openPalette, openShortcuts }: Tools): WindowAction[] {
  return [
    {
      id: 'window.palette',
      title: 'Search everything…',
      section: 'Window',
      keys: ['Ctrl+K', 'Ctrl+Shift+P'],
      run: openPalette,
    },
    {
      id: 'window.shortcuts',
      title: 'Keyboard shortcuts…',
      section: 'Window',
      keys: ['?'],
      run: openShortcuts,
    },
    {
      id: 'window.next-pane',
      title: 'Go to the next pane',
      section: 'Window',
      keys: ['F6'],
      run: () => focusNextRegion(document, 1),
    },
    {
      id: 'window.pane-before',
      title: 'Go to the pane before',
      section: 'Window',
      keys: ['Shift+F6'],
      run: () => focusNextRegion(document, -1),
    },
  ];
}
