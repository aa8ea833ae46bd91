/** The bridge over HTTP: one POST per call, and events as a stream that reconnects by itself. */

import { ANSWER_LINES } from '../../shared/api/answer-lines.ts';
import type { Bridge } from '../../shared/api/bridge.ts';
import { takeBytes } from '../../shared/api/bytes.ts';
import type { CoreEvent } from '../../shared/api/contract.ts';
import type { Answer, Failure } from '../../shared/api/failure.ts';
import { linesOfBody, readAnswer } from './read-answer.ts';

/** What is told where the host does not answer. */
export const UNREACHABLE: Failure = {
  code: 'unavailable',
  message: 'The workbench does not answer. See whether its terminal is still running, then reload this page.',
};

/** What may have been missed while the stream was broken. */
const ANYTHING_CHANGED: CoreEvent = { event: 'projectChanged', tables: [], revision: 0 };

/** Speaks to the host that served the page; the cookie that it set with the page lets the calls in. */
export function httpBridge(location: Location): Bridge {
  return {
    async call(method, params): Promise<Answer<unknown>> {
      let response: Response;
      try {
        const request = requestOf(method, params);
        response = await fetch(new URL('/api/call', location.href), {
          ...request,
          keepalive: outlivesPage(method, request),
        });
      } catch {
        return { ok: false, failure: UNREACHABLE };
      }
      // What is refused at the door is answered as JSON.
      if (response.headers.get('content-type') !== ANSWER_LINES) return (await response.json()) as Answer<unknown>;
      return await readAnswer(linesOfBody(response.body!));
    },
    subscribe(listener) {
      const events = new EventSource(new URL('/api/events', location.href));
      events.onmessage = ({ data }) => listener(JSON.parse(data) as CoreEvent);
      let opened = false;
      events.onopen = () => {
        if (opened) listener(ANYTHING_CHANGED);
        opened = true;
      };
      return () => events.close();
    },
  };
}

/**
 * Whether a call is made even when the page goes meanwhile: what was set last is kept. Browsers allow 64 KiB for all such
 * calls together.
 */
function outlivesPage(method: string, { body }: RequestInit): boolean {
  return method === 'settings.keep' && typeof body === 'string' && body.length < 4096;
}

/** JSON; or, where the parameters hold bytes, a form with that JSON as `call` and the bytes as the files `0`, `1`, ... */
function requestOf(method: string, params: unknown): RequestInit {
  const { json, bytes } = takeBytes({ method, params });
  const call = JSON.stringify(json);
  if (bytes.length === 0) {
    return { method: 'POST', headers: { accept: ANSWER_LINES, 'content-type': 'application/json' }, body: call };
  }
  const body = new FormData();
  body.set('call', call);
  for (const [index, part] of bytes.entries()) body.set(String(index), new Blob([part as Uint8Array<ArrayBuffer>]));
  return { method: 'POST', headers: { accept: ANSWER_LINES }, body };
}
