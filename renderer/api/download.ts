/** Files that the core writes and the host of the page sends: fetched here, so that a failure is told in the window. */

import type { MethodName, Params } from '../../shared/api/contract.ts';
import { type Answer, FailureError } from '../../shared/api/failure.ts';
import { UNREACHABLE } from './http-bridge.ts';

/** The address under which the host sends what `method` writes, as a file called `name`. `path` is the host's own affair. */
export function downloadAddress<Name extends MethodName>(
  name: string,
  method: Name,
  params: Omit<Params<Name>, 'path'>,
): string {
  const query = new URLSearchParams({ method, params: JSON.stringify(params) });
  return `/download/${encodeURIComponent(name)}?${query}`;
}

/** Rejects with a `FailureError` where the core fails, and where the host does not answer. The file is held in memory. */
export async function fetchFile(address: string): Promise<Blob> {
  let response: Response;
  try {
    response = await fetch(address);
  } catch {
    throw new FailureError(UNREACHABLE);
  }
  if (response.ok) return await response.blob();
  const answer = (await response.json()) as Answer<never>;
  if (answer.ok) throw new Error(`a download was answered with ${response.status}`);
  throw new FailureError(answer.failure);
}
