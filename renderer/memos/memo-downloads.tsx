/** The memos that are shown, taken away as a document or as a table. */

import { ChevronDown, Download, FileText, Sheet } from 'lucide-react';
import type { MemoChoice } from '../../shared/report/memo/choose-memos.ts';
import { useDownload } from '../reports/use-download.ts';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { paramsOfChoice } from './use-memo-choice.ts';

const FORMATS = [
  { format: 'docx', label: 'Document (DOCX)', icon: FileText },
  { format: 'html', label: 'Document (HTML)', icon: FileText },
  { format: 'md', label: 'Markdown', icon: FileText },
  { format: 'csv', label: 'Table (CSV)', icon: Sheet },
] as const;

export function MemoDownloads({ choice }: { readonly choice: MemoChoice }) {
  const save = useDownload();
  return (
    <Menu
      label="Export"
      actions={FORMATS.map(({ format, label, icon }) => ({
        label,
        icon,
        run: () => save('memos', format, 'exports.memos', { format, choice: paramsOfChoice(choice) }),
      }))}
    >
      <Button icon={Download}>
        Export
        <ChevronDown size={14} aria-hidden />
      </Button>
    </Menu>
  );
}
