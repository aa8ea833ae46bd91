/** What can be taken away: the report's tables and figures, the quotations that it counts, and documents of all reports. */

import {
  BookText,
  ChevronDown,
  Download,
  FileText,
  FolderOutput,
  Image,
  type LucideIcon,
  Quote,
  Sheet,
} from 'lucide-react';
import { useState } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import type { Params } from '../../shared/api/contract.ts';
import { type ReportMethod, reportOf } from '../../shared/api/report-catalogue.ts';
import { LIGHT_LOOK } from '../../shared/report/figures/figure.ts';
import { Button } from '../ui/button.tsx';
import '../ui/menu.css';
import { MethodologyDialog } from './documents/methodology-dialog.tsx';
import { PacketDialog } from './documents/packet-dialog.tsx';
import { useSession } from './reports-view.tsx';
import { useDownload } from './use-download.ts';
import type { ReportState } from './use-report.ts';

export interface ReportDownloadsProps<Name extends ReportMethod> {
  readonly state: ReportState<Name>;
  /** What was counted; null while the report waits for a choice. */
  readonly params: Params<Name> | null;
}

/** All but the path, which is the host's own affair, and the task. */
type Wanted = Omit<Params<'exports.report'>, 'path' | 'task'>;

export function ReportDownloads<Name extends ReportMethod>({ state, params }: ReportDownloadsProps<Name>) {
  const { filter } = useSession();
  const [written, setWritten] = useState<DocumentKind | null>(null);
  const close = () => setWritten(null);
  return (
    <>
      <MenuTrigger>
        <Button icon={Download}>
          Export
          <ChevronDown size={14} aria-hidden />
        </Button>
        <Popover className="floating" placement="top start" offset={2}>
          <ExportItems state={state} params={params} onDocument={setWritten} />
        </Popover>
      </MenuTrigger>
      {written === 'methodology' && <MethodologyDialog filter={filter} onClose={close} />}
      {written === 'packet' && <PacketDialog filter={filter} onClose={close} />}
    </>
  );
}

type DocumentKind = 'methodology' | 'packet';

interface ExportItemsProps<Name extends ReportMethod> extends ReportDownloadsProps<Name> {
  readonly onDocument: (kind: DocumentKind) => void;
}

interface Item {
  readonly id: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly wanted: Pick<Wanted, 'format' | 'table' | 'figure'>;
}

function ExportItems<Name extends ReportMethod>({ state, params, onDocument }: ExportItemsProps<Name>) {
  const { method, filter, props } = useSession();
  const save = useDownload();
  const { title } = reportOf(method);
  const items = params === null ? [] : itemsOf(method, state, props.view);
  return (
    <Menu className="menu" aria-label="Export">
      {items.map(({ id, label, icon: Icon, wanted }) => (
        <MenuItem
          key={id}
          id={id}
          className="menu-item"
          onAction={() =>
            save(title, wanted.format, 'exports.report', {
              method,
              params: params as never,
              view: props.view,
              ...wanted,
            })
          }
        >
          <Icon size={15} aria-hidden />
          {label}
        </MenuItem>
      ))}
      {items.length > 0 && <Separator className="menu-line" />}
      <MenuItem
        id="quotations"
        className="menu-item"
        onAction={() => save('coded quotations', 'csv', 'exports.codings', { filter: filter as never })}
      >
        <Quote size={15} aria-hidden />
        Coded quotations (CSV)
      </MenuItem>
      <Separator className="menu-line" />
      <MenuItem id="methodology" className="menu-item" onAction={() => onDocument('methodology')}>
        <BookText size={15} aria-hidden />
        Methodology report…
      </MenuItem>
      <MenuItem id="packet" className="menu-item" onAction={() => onDocument('packet')}>
        <FolderOutput size={15} aria-hidden />
        Supervisor packet…
      </MenuItem>
    </Menu>
  );
}

/** Figures are drawn once the menu is open: only then it must know which there are. */
function itemsOf(method: ReportMethod, { data, tables }: ReportState<ReportMethod>, view: never): Item[] {
  if (data === undefined) return [];
  const figures = reportOf(method).figures(data, view, LIGHT_LOOK);
  const csv = tables.map(({ title }, table): Item => {
    const label = tables.length > 1 ? `${title} (CSV)` : 'Table (CSV)';
    return { id: `table ${table}`, label, icon: Sheet, wanted: { format: 'csv', table } };
  });
  const xlsx = tables.length > 1 ? 'All tables (XLSX)' : 'Table (XLSX)';
  const pictures = figures.flatMap(({ key, title }) => {
    const isOnlyOne = figures.filter((one) => one.title === title).length === 1;
    const name = figures.length === 1 ? 'Figure' : isOnlyOne ? title : `${title}, ${key}`;
    return (['svg', 'png'] as const).map((format): Item => {
      const label = `${name} (${format.toUpperCase()})`;
      return { id: `${format} ${key}`, label, icon: Image, wanted: { format, figure: key } };
    });
  });
  return [
    ...csv,
    { id: 'xlsx', label: xlsx, icon: Sheet, wanted: { format: 'xlsx' } },
    { id: 'json', label: 'Results (JSON)', icon: FileText, wanted: { format: 'json' } },
    ...pictures,
  ];
}
