/**
 * Calls, events and pages over HTTP, for the browser host.
 *
 * - `POST /api/call` with the JSON `{ method, params }` answers an `Answer`. Parameters that hold bytes are sent as
 *   `multipart/form-data`: the field `call` holds that JSON with places for the bytes (`shared/api/bytes.ts`), and the
 *   files `0`, `1`, ... hold the bytes.
 *   A client that accepts `application/jsonl` gets the answer in lines (`shared/api/answer-lines.ts`).
 * - `GET /api/events` is a stream of server-sent events, each one `CoreEvent` as JSON.
 * - Every other path is a page or a download (`pages.ts`).
 */

import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { streamSSE } from 'hono/streaming';
import { ANSWER_LINES, linesOf } from '../../shared/api/answer-lines.ts';
import type { Bridge } from '../../shared/api/bridge.ts';
import { putBytes } from '../../shared/api/bytes.ts';
import { type Failure, fail } from '../../shared/api/failure.ts';
import { type Access, admission } from './access.ts';
import { newDoor } from './door.ts';
import { parseJson } from './json.ts';
import { refuseLocalPaths } from './local-paths.ts';
import { addPages } from './pages.ts';

/** A source has at most 200 MB; the rest is for what is sent around it. */
const MAX_BODY_BYTES = 210 * 1024 * 1024;

const TOO_LARGE: Failure = {
  code: 'too-large',
  message: 'More than 200 MB were sent at once. Import the files one by one, or the large one in parts.',
};

/** `pagesFolder` is the built page. */
export function httpDoor(bridge: Bridge, access: Access, pagesFolder: string): Hono {
  const door = newDoor();
  door.use(admission(access));
  door.post(
    '/api/call',
    bodyLimit({
      maxSize: MAX_BODY_BYTES,
      onError: (context) => context.json({ ok: false, failure: TOO_LARGE }, 413),
    }),
    async (context) => {
      const { method, params } = await readCall(context);
      refuseLocalPaths(params);
      const answer = await bridge.call(method, params);
      if (!context.req.header('accept')?.includes(ANSWER_LINES)) return context.json(answer);
      return context.body(linesOf(answer).join('\n'), 200, { 'content-type': ANSWER_LINES });
    },
  );
  door.get('/api/events', (context) => streamEvents(context, bridge));
  door.all('/api/*', () => fail('not-found', 'The workbench has no such door.'));
  addPages(door, bridge, pagesFolder);
  return door;
}

interface CallRequest {
  readonly method: string;
  readonly params: unknown;
}

async function readCall(context: Context): Promise<CallRequest> {
  const isForm = context.req.header('content-type')?.startsWith('multipart/form-data') ?? false;
  const call = isForm ? await readForm(context) : parseJson(await context.req.text());
  const { method, params = {} } = Object(call);
  if (typeof method !== 'string') fail('invalid-input', 'A call is { "method": NAME, "params": { ... } }.');
  return { method, params };
}

async function readForm(context: Context): Promise<unknown> {
  const form = await context.req.formData().catch(() => fail('invalid-input', 'The form cannot be read.'));
  const call = form.get('call');
  if (typeof call !== 'string') fail('invalid-input', 'The form holds no field "call".');
  const bytes: Uint8Array[] = [];
  for (let part = form.get('0'); part instanceof File; part = form.get(String(bytes.length))) {
    bytes.push(new Uint8Array(await part.arrayBuffer()));
  }
  return putBytes(parseJson(call), bytes);
}

/** Ends when the client goes away. */
function streamEvents(context: Context, bridge: Bridge): Response {
  return streamSSE(context, async (stream) => {
    const gone = new Promise<void>((resolve) => stream.onAbort(resolve));
    const unsubscribe = bridge.subscribe((event) => void stream.writeSSE({ data: JSON.stringify(event) }));
    await stream.write(': listening\n\n');
    await gone;
    unsubscribe();
  });
}
