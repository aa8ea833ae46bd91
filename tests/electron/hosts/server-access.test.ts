/** Rules of who may speak to the browser host. */

import { beforeAll, describe, expect, test } from 'vitest';
import { rawRequest } from '../../support/raw-request.ts';
import { serveTestProject, type TestHost } from '../../support/serve.ts';

let host: TestHost;

beforeAll(async () => {
  host = await serveTestProject();
});

const CREATE = JSON.stringify({ method: 'codes.create', params: { name: 'Intruder' } });
const DOORS = [
  { method: 'GET', path: '/' },
  { method: 'GET', path: '/index.html' },
  { method: 'GET', path: '/api/events' },
  { method: 'GET', path: '/download/a.csv?method=exports.codings' },
  { method: 'POST', path: '/download/a.csv', body: JSON.stringify({ method: 'exports.codings' }) },
  { method: 'GET', path: '/absent' },
  { method: 'POST', path: '/api/call', body: CREATE },
  { method: 'DELETE', path: '/api/call' },
];

function bearer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` };
}

describe('the token', () => {
  test.each(DOORS)('$method $path without it answers 401', async (door) => {
    const response = await rawRequest({ ...door, port: host.port });
    expect(response.status).toBe(401);
    expect(response.headers['content-security-policy']).toContain("default-src 'none'");
  });

  test.each(DOORS)('$method $path with a wrong one answers 401', async (door) => {
    const joint = door.path.includes('?') ? '&' : '?';
    const wrong = `${host.token.slice(0, -1)}!`;
    const headers = { ...bearer(wrong), cookie: `themata-${host.port}=${wrong}` };
    const path = `${door.path}${joint}token=${wrong}`;
    expect((await rawRequest({ ...door, path, headers, port: host.port })).status).toBe(401);
  });

  test('a call without it changes nothing', async () => {
    await rawRequest({ port: host.port, method: 'POST', path: '/api/call', body: CREATE });
    expect(await host.call('codes.list', {})).toEqual([]);
  });

  test('the printed address answers 200 itself and sets a cookie that lets the page in', async () => {
    const first = await fetch(host.url, { redirect: 'error' });
    expect(first.status).toBe(200);
    const [cookie = ''] = first.headers.getSetCookie();
    expect(cookie).toBe(`themata-${host.port}=${host.token}; Path=/; HttpOnly; SameSite=Strict`);
    const headers = { cookie: cookie.split(';')[0] ?? '' };
    expect((await fetch(`${host.origin}/index.html`, { headers })).status).toBe(200);
  });

  test('it is accepted as a bearer too', async () => {
    expect((await fetch(`${host.origin}/`, { headers: bearer(host.token) })).status).toBe(200);
  });

  test('another start has another one', async () => {
    const other = await serveTestProject();
    expect((await fetch(`${other.origin}/`, { headers: bearer(host.token) })).status).toBe(401);
  });
});

describe('pages of elsewhere, even with the token', () => {
  test.each([
    { host: 'example.org' },
    { host: 'localhost:80' },
    { origin: 'http://example.org' },
    { origin: 'null' },
    { origin: 'http://127.0.0.1:1' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('%j answers 403', async (headers) => {
    for (const door of DOORS) {
      const response = await rawRequest({ ...door, port: host.port, headers: { ...bearer(host.token), ...headers } });
      expect(response.status, door.path).toBe(403);
    }
    expect(await host.call('codes.list', {})).toEqual([]);
  });

  test('its own origin is let in', async () => {
    const headers = { ...bearer(host.token), origin: host.origin, 'sec-fetch-site': 'same-origin' };
    expect((await rawRequest({ port: host.port, path: '/', headers })).status).toBe(200);
  });
});
