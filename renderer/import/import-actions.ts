/** What can be imported, as actions of the window and as lines of a menu. */

import { BookMarked, BookText, FileText, FolderOpen, Globe, type LucideIcon, Table, Tags } from 'lucide-react';
import type { WindowAction } from '../actions/window-action.ts';
import type { Action } from '../ui/menu.tsx';
import type { ImportDoors } from './importing.tsx';

interface ImportWay {
  readonly id: string;
  /** In the menu, which says already that it is about import. */
  readonly label: string;
  readonly title: string;
  readonly icon: LucideIcon;
  readonly keys?: readonly string[];
  /** Whether it is of another sort than the way before it. */
  readonly apart?: boolean;
  readonly section: WindowAction['section'];
  readonly run: (doors: ImportDoors) => void;
}

const WAYS: readonly ImportWay[] = [
  {
    id: 'sources.import',
    label: 'Documents…',
    title: 'Import documents…',
    icon: FileText,
    keys: ['Ctrl+I'],
    section: 'Sources',
    run: ({ choose }) => choose('documents'),
  },
  {
    id: 'sources.import-folder',
    label: 'A folder…',
    title: 'Import a folder…',
    icon: FolderOpen,
    section: 'Sources',
    run: ({ choose }) => choose('folder'),
  },
  {
    id: 'sources.import-web',
    label: 'From the web…',
    title: 'Import from the web…',
    icon: Globe,
    section: 'Sources',
    run: ({ askAddress }) => askAddress(),
  },
  {
    id: 'sources.import-survey',
    label: 'Survey…',
    title: 'Import a survey…',
    icon: Table,
    section: 'Sources',
    run: ({ choose }) => choose('survey'),
  },
  {
    id: 'sources.import-references',
    label: 'References…',
    title: 'Import references…',
    icon: BookMarked,
    apart: true,
    section: 'Sources',
    run: ({ choose }) => choose('references'),
  },
  {
    id: 'codings.import',
    label: 'Codings from CSV…',
    title: 'Import codings from CSV…',
    icon: Tags,
    section: 'Coding',
    run: ({ choose }) => choose('codings'),
  },
  {
    id: 'project.import',
    label: 'Project…',
    title: 'Import or merge a project…',
    icon: BookText,
    section: 'Sources',
    run: ({ choose }) => choose('project'),
  },
];

export function importActions(doors: ImportDoors): WindowAction[] {
  return WAYS.map(({ id, title, keys, section, run }) => ({
    ...{ id, title, section, run: () => run(doors) },
    ...(keys && { keys }),
  }));
}

export function importMenu(doors: ImportDoors): Action[] {
  return WAYS.map(({ label, icon, apart = false, run }) => ({ label, icon, apart, run: () => run(doors) }));
}
