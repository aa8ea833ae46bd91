/** What the desktop host remembers between two starts: the window's size and the projects opened last. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export interface WindowMemory {
  /** Pixels of the screen. */
  readonly size: { readonly width: number; readonly height: number };
  /** Paths of project files, the last one opened first. */
  readonly recent: readonly string[];
}

const FRESH: WindowMemory = { size: { width: 1280, height: 800 }, recent: [] };
const MOST_RECENT = 10;

/** The project moves, or comes, to the front. */
export function rememberProject(memory: WindowMemory, path: string): WindowMemory {
  return { ...memory, recent: [path, ...memory.recent.filter((other) => other !== path)].slice(0, MOST_RECENT) };
}

/** A file that is missing or cannot be understood is as if nothing were remembered. */
export function readMemory(file: string): WindowMemory {
  try {
    const { size, recent } = JSON.parse(readFileSync(file, 'utf8'));
    return {
      size: Number.isInteger(size?.width) && Number.isInteger(size?.height) ? size : FRESH.size,
      recent: Array.isArray(recent) ? recent.filter((path) => typeof path === 'string') : FRESH.recent,
    };
  } catch {
    return FRESH;
  }
}

export function writeMemory(file: string, memory: WindowMemory): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(memory));
}
