/** What opens over the window, whatever view is shown: the command palette, the sheet of shortcuts, a case, a coder's name. */

import { type ReactNode, useCallback, useState } from 'react';
import type { CaseId } from '../../shared/model/ids.ts';
import { CasesDialog } from '../cases/cases-dialog.tsx';
import { ExportDialog } from '../export/export-dialog.tsx';
import { useExportAction } from '../export/use-export-action.ts';
import { CoderNameDialog } from './coder-name-dialog.tsx';
import { CommandPalette } from './command-palette.tsx';
import { ShortcutSheet } from './shortcut-sheet.tsx';
import { useCoderActions, useCoderChoice } from './use-coder-choice.ts';
import { usePalettePlaces } from './use-palette-places.ts';
import { useWindowActions } from './use-window-actions.ts';

export interface WindowTools {
  openPalette(): void;
  openShortcuts(): void;
  openExport(): void;
  newCoder(): void;
  renameCoder(): void;
  /** What is open of them. */
  readonly dialogs: ReactNode;
}

type Opened =
  | { readonly kind: 'palette' | 'shortcuts' | 'export' | 'new coder' | 'rename coder' }
  | { readonly kind: 'case'; readonly id: CaseId };

export function useWindowTools(): WindowTools {
  const [opened, setOpened] = useState<Opened | null>(null);
  const openPalette = useCallback(() => setOpened({ kind: 'palette' }), []);
  const openShortcuts = useCallback(() => setOpened({ kind: 'shortcuts' }), []);
  const openExport = useCallback(() => setOpened({ kind: 'export' }), []);
  const openCase = useCallback((id: CaseId) => setOpened({ kind: 'case', id }), []);
  const newCoder = useCallback(() => setOpened({ kind: 'new coder' }), []);
  const renameCoder = useCallback(() => setOpened({ kind: 'rename coder' }), []);
  const { current } = useCoderChoice();
  const close = useCallback(() => setOpened(null), []);
  useWindowActions({ openPalette, openShortcuts });
  useExportAction(openExport);
  useCoderActions(newCoder, renameCoder);
  return {
    openPalette,
    openShortcuts,
    openExport,
    newCoder,
    renameCoder,
    dialogs: (
      <>
        {opened?.kind === 'palette' && <Palette onCase={openCase} onClose={close} />}
        {opened?.kind === 'shortcuts' && <ShortcutSheet onClose={close} />}
        {opened?.kind === 'export' && <ExportDialog onClose={close} />}
        {opened?.kind === 'new coder' && <CoderNameDialog coder={null} oldName="" onClose={close} />}
        {opened?.kind === 'rename coder' && current && (
          <CoderNameDialog coder={current.id} oldName={current.name} onClose={close} />
        )}
        {opened?.kind === 'case' && <CasesDialog chosen={opened.id} onClose={close} />}
      </>
    ),
  };
}

interface PaletteProps {
  readonly onCase: (studyCase: CaseId) => void;
  readonly onClose: () => void;
}

/** Asks for the places only while it is open. */
function Palette({ onCase, onClose }: PaletteProps) {
  return <CommandPalette places={usePalettePlaces(onCase)} onClose={onClose} />;
}
