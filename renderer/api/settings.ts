/** What the window remembers of the project from one time to the next: read once, kept soon after it changes. */

import { useCallback, useSyncExternalStore } from 'react';
import type { Params } from '../../shared/api/contract.ts';
import { type Client, failureOf } from './client.ts';
import { useWorkbench } from './workbench.tsx';

/** One remembered value. */
export interface Setting<Value> {
  readonly key: string;
  /** Where nothing is remembered. */
  readonly usual: Value;
  /** What was remembered, perhaps by another version of the program; undefined where it makes no sense. */
  readonly read: (remembered: unknown) => Value | undefined;
}

export interface Settings {
  /** Settles once they are read; before that all are as usual. */
  readonly ready: Promise<void>;
  get<Value>(setting: Setting<Value>): Value;
  set<Value>(setting: Setting<Value>, value: Value): void;
  subscribe(listener: () => void): () => void;
}

/** Milliseconds: a value that changes all the time, such as where a text is scrolled to, is kept once it rests. */
const REST = 300;

export function settingsOf(client: Client): Settings {
  const remembered = new Map<string, unknown>();
  const known = new Map<string, unknown>();
  const unkept = new Set<string>();
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    clearTimeout(timer);
    for (const key of unkept) {
      client.call('settings.keep', { key, value: jsonOf(remembered.get(key)) }).catch(failureOf);
    }
    unkept.clear();
  };
  globalThis.addEventListener?.('pagehide', keep);
  const ready = client.call('settings.list', {}).then((all) => {
    for (const [key, value] of Object.entries(all)) if (!unkept.has(key)) remembered.set(key, value);
    known.clear();
    for (const listener of [...listeners]) listener();
  }, console.error);
  return {
    ready,
    get({ key, usual, read }) {
      if (!known.has(key)) known.set(key, remembered.has(key) ? (read(remembered.get(key)) ?? usual) : usual);
      return known.get(key) as typeof usual;
    },
    set({ key }, value) {
      remembered.set(key, value);
      known.set(key, value);
      unkept.add(key);
      clearTimeout(timer);
      timer = setTimeout(keep, REST);
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Without what JSON has no word for, such as a property that is undefined. */
function jsonOf(value: unknown): Params<'settings.keep'>['value'] {
  return JSON.parse(JSON.stringify(value ?? null));
}

/** A remembered value and the way to change it, inside a component. */
export function useSetting<Value>(setting: Setting<Value>): [Value, (value: Value) => void] {
  const { settings } = useWorkbench();
  const value = useSyncExternalStore(settings.subscribe, () => settings.get(setting));
  const set = useCallback((changed: Value) => settings.set(setting, changed), [settings, setting]);
  return [value, set];
}
