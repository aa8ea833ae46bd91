/** Rules of the browser host: calls, events, downloads, pages. */

import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { beforeAll, describe, expect, test } from 'vitest';
import { serveProject } from '../../../electron/server.ts';
import { takeBytes } from '../../../shared/api/bytes.ts';
import { rawRequest } from '../../support/raw-request.ts';
import { serveTestProject, type TestHost } from '../../support/serve.ts';

let host: TestHost;

beforeAll(async () => {
  host = await serveTestProject();
});

function get(path: string): Promise<Response> {
  return fetch(host.origin + path, { headers: { authorization: `Bearer ${host.token}` } });
}

function post(body: string | FormData): Promise<Response> {
  return fetch(`${host.origin}/api/call`, { method: 'POST', body, headers: { authorization: `Bearer ${host.token}` } });
}

function formOf(method: string, params: unknown): FormData {
  const { json, bytes } = takeBytes({ method, params });
  const form = new FormData();
  form.set('call', JSON.stringify(json));
  for (const [index, part] of bytes.entries()) form.set(String(index), new Blob([new Uint8Array(part)]));
  return form;
}

describe('calls', () => {
  test('a call answers what the core answers', async () => {
    const response = await post(JSON.stringify({ method: 'project.info', params: {} }));
    expect(await response.json()).toEqual({ ok: true, result: await host.call('project.info', {}) });
  });

  test('a failure of the core is an answer, not an error of the connection', async () => {
    const response = await post(JSON.stringify({ method: 'codes.rename', params: { code: 999, name: 'A' } }));
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ ok: false, failure: { code: 'not-found' } });
  });

  test('bytes arrive as bytes', async () => {
    const bytes = new TextEncoder().encode('A passage with 😀.\n');
    const params = { files: [{ file: { name: 'Sent.txt', bytes } }] };
    const answer = await (await post(formOf('sources.import', params))).json();
    expect(answer).toMatchObject({ ok: true, result: { files: [{ status: 'imported', source: 'Sent' }] } });
  });

  test.each([
    ['no JSON', 'call'],
    ['no object', '"call"'],
    ['no method', '{"params":{}}'],
    ['a method that is no name', '{"method":7}'],
  ])('%s is invalid input', async (_what, body) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ ok: false, failure: { code: 'invalid-input' } });
  });

  test('a form whose bytes are missing is invalid input', async () => {
    const form = formOf('sources.import', { files: [{ file: { name: 'a.txt', bytes: new Uint8Array(3) } }] });
    form.delete('0');
    expect(await (await post(form)).json()).toMatchObject({ ok: false, failure: { code: 'invalid-input' } });
  });

  test('a form that cannot be read is invalid input', async () => {
    const headers = { authorization: `Bearer ${host.token}`, 'content-type': 'multipart/form-data; boundary=a' };
    const response = await fetch(`${host.origin}/api/call`, { method: 'POST', headers, body: 'no form' });
    expect([response.status, await response.json()]).toMatchObject([400, { failure: { code: 'invalid-input' } }]);
  });

  test('files of this computer cannot be named by their path', async () => {
    const response = await post(JSON.stringify({ method: 'exports.codings', params: { path: '/tmp/themata.csv' } }));
    expect(await response.json()).toMatchObject({ ok: false, failure: { code: 'invalid-input' } });
  });

  test('a body over 210 MB is refused before it is read', async () => {
    const headers = { authorization: `Bearer ${host.token}`, 'content-length': String(211 * 1024 * 1024) };
    const response = await rawRequest({ port: host.port, method: 'POST', path: '/api/call', headers });
    expect(response.status).toBe(413);
    expect(JSON.parse(response.text)).toMatchObject({ ok: false, failure: { code: 'too-large' } });
  });
});

describe('events', () => {
  test('a change is told to those who listen', async () => {
    const response = await get('/api/events');
    expect(response.headers.get('content-type')).toBe('text/event-stream');
    const events = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    await events.read();
    await host.call('codes.create', { name: 'Told' });
    const { value } = await events.read();
    expect(JSON.parse(value!.replace(/^data: /, ''))).toMatchObject({ event: 'projectChanged' });
    await events.cancel();
  });

  test('a host with listeners can be closed', async () => {
    const other = await serveProject(host.core);
    const response = await fetch(`http://127.0.0.1:${other.port}/api/events`, {
      headers: { authorization: `Bearer ${other.token}` },
    });
    await other.close();
    await expect(response.text()).rejects.toThrow();
  });
});

describe('downloads', () => {
  const temporaryFolders = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('themata-download-'));

  test('a file that a method writes is sent under its name and not left behind', async () => {
    const before = await temporaryFolders();
    const response = await get('/download/My%20codings%20%F0%9F%98%80.csv?method=exports.codings&params={}');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toBe(
      "attachment; filename*=UTF-8''My%20codings%20%F0%9F%98%80.csv",
    );
    expect(await response.text()).toMatch(/^source,/);
    await expect.poll(temporaryFolders).toEqual(before);
  });

  const write = (path: string, call: unknown) =>
    fetch(host.origin + path, {
      method: 'POST',
      body: JSON.stringify(call),
      headers: { authorization: `Bearer ${host.token}` },
    });

  test('a file that is written first is told of, and fetched once from the address that is told', async () => {
    const before = await temporaryFolders();
    const answer = await write('/download/a%20%F0%9F%98%80.csv', { method: 'exports.codings', params: {} });
    const { result } = (await answer.json()) as { result: { address: string; bytes: number; rows: number } };
    expect(result).toEqual({ address: expect.any(String), bytes: expect.any(Number), rows: 0, remarks: [] });
    const response = await get(result.address);
    expect(response.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''a%20%F0%9F%98%80.csv");
    expect((await response.bytes()).length).toBe(result.bytes);
    await expect.poll(temporaryFolders).toEqual(before);
    expect((await get(result.address)).status).toBe(400);
  });

  test('a file that cannot be written first is told of, and nothing waits to be fetched', async () => {
    const before = await temporaryFolders();
    const answer = await write('/download/a.csv', { method: 'exports.codings', params: { guard: 7 } });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ ok: false, failure: { code: 'invalid-input' } });
    expect((await write('/download/a.csv', { method: 'codes.create', params: { name: 'X' } })).status).toBe(400);
    expect(await temporaryFolders()).toEqual(before);
  });

  test.each([
    ['a command', 'codes.create&params={"name":"Linked"}', 400],
    ['a method that writes no file', 'codes.list', 400],
    ['an unknown method', 'toString', 400],
    ['parameters that are no JSON', 'exports.codings&params={', 400],
    ['parameters that the core refuses', 'exports.codings&params={"guard":7}', 422],
  ])('%s is refused', async (_what, query, status) => {
    const before = await temporaryFolders();
    const response = await get(`/download/a.csv?method=${query}`);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ ok: false, failure: { code: 'invalid-input' } });
    await expect.poll(temporaryFolders).toEqual(before);
  });
});

describe('pages', () => {
  test.each(['/', '/absent', '/download/a.csv?method=exports.codings', '/api/absent'])(
    '%s carries the security headers',
    async (path) => {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  test('everything that the page names is there', async () => {
    const page = await (await get('/')).text();
    const names = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, name]) => name!);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) expect((await get(name)).status, name).toBe(200);
  });

  test.each(['/../package.json', '/..%2fpackage.json', '/%2e%2e/package.json', '/assets/..%2f..%2f..%2fpackage.json'])(
    '%s leads nowhere',
    async (path) => {
      const headers = { authorization: `Bearer ${host.token}` };
      expect((await rawRequest({ port: host.port, path, headers })).status).toBe(404);
    },
  );
});

test('a port that is taken is a conflict', async () => {
  await expect(serveProject(host.core, { port: host.port })).rejects.toMatchObject({ failure: { code: 'conflict' } });
});
