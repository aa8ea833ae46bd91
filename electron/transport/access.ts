/** Who may speak to the browser host: pages of its own origin, and whoever holds the token of this start. */

import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Failure } from '../../shared/api/failure.ts';

export interface Access {
  readonly port: number;
  readonly token: string;
}

/**
 * Lets a request through, or answers 403 (not from here) or 401 (no token). `Host` has to be this host's own, so that no
 * DNS name that leads here is served; `Origin` too, where a browser sends one. Another port of 127.0.0.1 is the same
 * site to a cookie, hence `Sec-Fetch-Site`.
 */
export function admission(access: Access): MiddlewareHandler {
  const host = `127.0.0.1:${access.port}`;
  return async (context, next) => {
    const { origin, 'sec-fetch-site': site = 'none', ...headers } = context.req.header();
    const foreign = headers.host !== host || (origin ?? `http://${host}`) !== `http://${host}`;
    if (foreign || !['none', 'same-origin'].includes(site)) return refuse(context, 403, NOT_FROM_HERE);
    if (!holdsToken(context, access)) return refuse(context, 401, NO_TOKEN);
    await next();
  };
}

const NOT_FROM_HERE = 'Only pages of this workbench may use it.';
const NO_TOKEN = 'Open the workbench by the whole address that was printed when it was started.';

function holdsToken(context: Context, { port, token }: Access): boolean {
  const cookie = `themata-${port}`;
  if (isSame(context.req.query('token'), token)) {
    setCookie(context, cookie, token, { httpOnly: true, sameSite: 'Strict', path: '/' });
    return true;
  }
  return isSame(context.req.header('authorization'), `Bearer ${token}`) || isSame(getCookie(context, cookie), token);
}

/** Takes the same time wherever the two differ. */
function isSame(given: string | undefined, expected: string): boolean {
  return given !== undefined && timingSafeEqual(hashOf(given), hashOf(expected));
}

function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function refuse(context: Context, status: 401 | 403, message: string): Response {
  const failure: Failure = { code: 'unavailable', message };
  return context.req.path.startsWith('/api/')
    ? context.json({ ok: false, failure }, status)
    : context.text(message, status);
}
