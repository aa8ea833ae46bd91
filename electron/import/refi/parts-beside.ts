/** What Themata put beside a REFI-QDA project, since the standard has no place for it. */

import { z } from 'zod';
import { UNWRITTEN_PARTS } from '../../../shared/exchange/refi-places.ts';
import type { RefiArchive } from './archive.ts';

const partsBeside = z.object({
  /** The GUID of the project that they were written from. */
  project: z.string(),
  parts: z.array(
    z.object({
      owner: z.string(),
      place: z.string(),
      content: z.string(),
      /** Their paths, and where in the archive they are. */
      files: z.array(z.object({ path: z.string(), at: z.string() })).default([]),
    }),
  ),
});

export type PartsBeside = z.infer<typeof partsBeside>;

/** Undefined where there are none. */
export function readPartsBeside(archive: RefiArchive): PartsBeside | undefined {
  const file = archive.unused().find((path) => path === UNWRITTEN_PARTS);
  return file === undefined
    ? undefined
    : partsBeside.safeParse(asJson(new TextDecoder().decode(archive.bytesOf(file)))).data;
}

/** Undefined where it is none. */
export function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
