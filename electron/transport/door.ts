/** An app for requests of pages: every response carries the security headers, every failure is answered. */

import { Hono } from 'hono';
import { type Failure, FailureError } from '../../shared/api/failure.ts';
import { PAGE_HEADERS } from './page-headers.ts';

const UNEXPECTED: Failure = {
  code: 'unexpected',
  message: 'Something unexpected went wrong; the terminal tells more.',
};

/** A `FailureError` of a route answers 400; anything else is a bug, is logged and answers 500. */
export function newDoor(): Hono {
  const door = new Hono();
  door.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(PAGE_HEADERS)) context.header(name, value);
  });
  door.onError((error, context) => {
    if (error instanceof FailureError) return context.json({ ok: false, failure: error.failure }, 400);
    console.error(error);
    return context.json({ ok: false, failure: UNEXPECTED }, 500);
  });
  return door;
}
