/** What the desktop host remembers between two starts: where the window was, and the projects opened last. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Pixels of the screen. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Without a place, the system finds one. */
export type Bounds = Pick<Box, 'width' | 'height'> & Partial<Pick<Box, 'x' | 'y'>>;

export interface WindowMemory {
  /** While it is not maximised. */
  readonly bounds: Bounds;
  readonly isMaximized: boolean;
  /** Paths of project files, the last one opened first. */
  readonly recent: readonly string[];
}

const FRESH: WindowMemory = { bounds: { width: 1280, height: 800 }, isMaximized: false, recent: [] };
const MOST_RECENT = 10;

/** The project moves, or comes, to the front. */
export function rememberProject(memory: WindowMemory, path: string): WindowMemory {
  return { ...memory, recent: [path, ...memory.recent.filter((other) => other !== path)].slice(0, MOST_RECENT) };
}

/** A file that is missing or cannot be understood is as if nothing were remembered. */
export function readMemory(file: string): WindowMemory {
  try {
    const { bounds, isMaximized, recent } = JSON.parse(readFileSync(file, 'utf8'));
    return {
      bounds: isBox(bounds) ? bounds : FRESH.bounds,
      isMaximized: isMaximized === true,
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

function isBox(value: unknown): value is Box {
  const { x, y, width, height } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return [x, y, width, height].every(Number.isInteger);
}
