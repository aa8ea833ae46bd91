/** What every component can reach: the client, the kept answers, the notices and the tasks under way. */

import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Bridge } from '../../shared/api/bridge.ts';
import { type Client, clientOf } from './client.ts';
import { type Notices, noticesOf } from './notices.ts';
import { type QueryCache, queryCacheOf } from './query-cache.ts';
import { type Settings, settingsOf } from './settings.ts';
import { type Tasks, tasksOf } from './tasks.ts';

export interface Workbench {
  readonly client: Client;
  readonly queries: QueryCache;
  readonly notices: Notices;
  readonly tasks: Tasks;
  readonly settings: Settings;
}

const WorkbenchContext = createContext<Workbench | null>(null);

export function WorkbenchProvider({ bridge, children }: { bridge: Bridge; children: ReactNode }) {
  const workbench = useMemo(() => {
    const client = clientOf(bridge);
    const tasks = tasksOf(client);
    return { client, queries: queryCacheOf(client, tasks), notices: noticesOf(), tasks, settings: settingsOf(client) };
  }, [bridge]);
  return <WorkbenchContext value={workbench}>{children}</WorkbenchContext>;
}

export function useWorkbench(): Workbench {
  const workbench = useContext(WorkbenchContext);
  if (!workbench) throw new Error('no workbench above this component');
  return workbench;
}
