/** The action that opens the export dialog. */

import { useActions } from '../actions/action-registry.tsx';

export const EXPORT_KEYS = 'Ctrl+Shift+E';

export function useExportAction(open: () => void): void {
  useActions([{ id: 'window.export', title: 'Export…', section: 'Window', keys: [EXPORT_KEYS], run: open }]);
}
