/** Files that the core writes and the host of the page sends: written first, so that a failure is told in the window. */

import type { MethodName, Params } from '../../shared/api/contract.ts';
import { type Answer, FailureError } from '../../shared/api/failure.ts';
import type { WrittenDownload } from '../../shared/api/results.ts';
import { UNREACHABLE } from './http-bridge.ts';

/**
 * Lets `method` write a file called `name`, which waits at an address until it is fetched; `path` is the host's own affair.
 * Rejects with a `FailureError` where the core fails, and where the host does not answer.
 */
export async function writeDownload<Name extends MethodName>(
  name: string,
  method: Name,
  params: Omit<Params<Name>, 'path'>,
): Promise<WrittenDownload> {
  const answer = await asked(`/download/${encodeURIComponent(name)}`, JSON.stringify({ method, params }));
  if (!answer.ok) throw new FailureError(answer.failure);
  return answer.result;
}

async function asked(address: string, body: string): Promise<Answer<WrittenDownload>> {
  let response: Response;
  try {
    response = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  } catch {
    throw new FailureError(UNREACHABLE);
  }
  return (await response.json()) as Answer<WrittenDownload>;
}
