/** The passages that are shown, taken away as a table or as a document. */

import { ChevronDown, Download, FileText, Sheet } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { Filter } from '../../shared/model/filter.ts';
import type { Grouping } from '../../shared/report/retrieval.ts';
import { useDownload } from '../reports/use-download.ts';
import { Button } from '../ui/button.tsx';
import '../ui/menu.css';

const FORMATS = [
  { format: 'csv', label: 'Table (CSV)', icon: Sheet },
  { format: 'xlsx', label: 'Table (XLSX)', icon: Sheet },
  { format: 'docx', label: 'Document (DOCX)', icon: FileText },
  { format: 'html', label: 'Document (HTML)', icon: FileText },
  { format: 'json', label: 'Results (JSON)', icon: FileText },
] as const;

export interface RetrievalDownloadsProps {
  /** Null while the query is not filled in. */
  readonly filter: Filter | null;
  readonly groupBy: Grouping;
}

export function RetrievalDownloads({ filter, groupBy }: RetrievalDownloadsProps) {
  const save = useDownload();
  return (
    <MenuTrigger>
      <Button icon={Download} isDisabled={filter === null}>
        Export
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="floating" placement="top start" offset={2}>
        <Menu className="menu" aria-label="Export">
          {FORMATS.map(({ format, label, icon: Icon }) => (
            <MenuItem
              key={format}
              id={format}
              className="menu-item"
              onAction={() =>
                save('passages', format, 'exports.passages', { format, filter: filter as never, groupBy })
              }
            >
              <Icon size={15} aria-hidden />
              {label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
