/** Pages of the web: their article is imported, and nothing is reached that may not be. */

import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { fetchPage } from '../../../electron/import/web/fetch-page.ts';
import { isPublicAddress } from '../../../electron/import/web/public-address.ts';
import { openTestProject } from '../../support/project.ts';

const project = await openTestProject();
const { call } = project;
afterAll(() => project.close());

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const PARAGRAPH =
  'The two stations agreed to share what their crews had found, though each kept its own record of it. ';
const PAGE = `<!doctype html><html lang="en"><head><title>Shared records - The Crater</title>
<meta name="author" content="Ada Vale"><meta property="article:published_time" content="2031-05-04T10:00:00Z">
<meta property="og:site_name" content="The Crater"><meta property="og:title" content="Shared records"></head>
<body><nav><a href="/">Home</a> <a href="/all">All pages</a></nav><article><h2>How it began</h2>
${`<p>${PARAGRAPH.repeat(4)}</p>`.repeat(5)}<script>alert(1)</script></article><footer>Imprint and privacy</footer></body></html>`;

test('the article comes with its title, author and date; what stands around it does not', async () => {
  const site = await serve((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' });
    response.end(gzipSync(PAGE));
  });
  const address = `${site}/records#part`;
  const preview = await call('web.preview', { address, allowPrivate: true });
  expect(preview).toMatchObject({ name: 'Shared records', format: 'web', present: null });
  expect(preview.start).not.toMatch(/Home|Imprint|alert/);
  expect(preview.attributes).toEqual({
    author: 'Ada Vale',
    date: '2031-05-04',
    year: '2031',
    title: 'Shared records',
    address: `${site}/records`,
    reference: `Ada Vale (2031). Shared records. The Crater. ${site}/records`,
  });
  const { source, status } = await call('web.import', { address, allowPrivate: true, attributes: { genre: 'news' } });
  expect(status).toBe('imported');
  const { text, blocks } = await call('sources.read', { source });
  expect(blocks.map(({ kind }) => kind)).toEqual(['heading', ...Array(5).fill('paragraph')]);
  expect(text).toContain(PARAGRAPH.trim());
  expect(await call('web.import', { address, allowPrivate: true })).toMatchObject({ status: 'present', source });
  await call('history.undo', {});
  expect(await call('sources.list', {})).toEqual([]);
});

test('what was previewed is imported, even where the page is another by now', async () => {
  let asked = 0;
  const site = await serve((_request, response) => response.end(`<p>Answer number ${++asked}</p>`));
  await call('web.preview', { address: site, allowPrivate: true });
  const { source } = await call('web.import', { address: site, allowPrivate: true });
  expect((await call('sources.read', { source })).text).toBe('Answer number 1');
  expect(asked).toBe(1);
});

test.each([
  'http://127.0.0.1:9/',
  'http://localhost:9/',
  'http://[::1]:9/',
  'http://2130706433:9/',
  'http://0x7f.1:9/',
  'http://0.0.0.0:9',
  'http://[::ffff:127.0.0.1]:9/',
  'http://169.254.1.1/',
  'http://192.168.0.1',
  'localhost:9',
])('%s is refused unless it is allowed', async (address) => {
  const refused = await call('web.preview', { address }).catch(({ failure }) => failure);
  expect(refused.code).toBe('invalid-input');
});

test.each([
  'file:///etc/hostname',
  'ftp://example.org/x',
  'data:text/html,x',
  'javascript:1',
  'about:blank',
  'http://',
])('%s is no address of the web', async (address) => {
  await expect(call('web.preview', { address, allowPrivate: true })).rejects.toMatchObject({
    failure: { code: 'invalid-input' },
  });
});

const limits = { mayReach: (ip: string) => ip === '127.0.0.1', signal: { aborted: false } };

test('a redirection is followed only to where it may go, and not for ever', async () => {
  const site = await serve((request, response) => {
    const to =
      request.url === '/out' ? 'http://127.0.0.2:9/' : request.url === '/file' ? 'file:///etc/hostname' : '/again';
    if (request.url === '/page') return response.end('here');
    response.writeHead(302, { location: request.url === '/in' ? '/page' : to }).end();
  });
  expect((await fetchPage(`${site}/in`, limits)).address).toBe(`${site}/page`);
  await expect(fetchPage(`${site}/out`, limits)).rejects.toMatchObject({ failure: { code: 'invalid-input' } });
  await expect(fetchPage(`${site}/file`, limits)).rejects.toMatchObject({ failure: { code: 'invalid-input' } });
  await expect(fetchPage(`${site}/loop`, limits)).rejects.toMatchObject({ failure: { code: 'not-found' } });
});

test('too much, also when packed small, too slow, broken off, cancelled or an error: each is a failure of its own', async () => {
  const site = await serve((request, response) => {
    if (request.url === '/slow') return;
    if (request.url === '/bomb') {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      return response.end(gzipSync(Buffer.alloc(5_000_000)));
    }
    if (request.url === '/broken') {
      response.writeHead(200, { 'content-length': '100' }).write('half');
      return setTimeout(() => response.destroy(), 20);
    }
    return response.writeHead(404).end('none');
  });
  const failure = (path: string, more = {}) =>
    fetchPage(`${site}${path}`, { ...limits, ...more }).catch((e) => e.failure.code);
  expect(await failure('/bomb', { mostBytes: 1_000_000 })).toBe('too-large');
  expect(await failure('/slow', { seconds: 0.2 })).toBe('not-found');
  expect(await failure('/slow', { signal: { aborted: true } })).toBe('cancelled');
  expect(await failure('/broken')).toBe('not-found');
  expect(await failure('/absent')).toBe('not-found');
});

test('other encodings and kinds', async () => {
  const site = await serve((request, response) => {
    if (request.url === '/image') return response.writeHead(200, { 'content-type': 'image/png' }).end('x');
    if (request.url === '/text')
      return response.writeHead(200, { 'content-type': 'text/plain' }).end('Plain <b>words</b>');
    response.writeHead(200, { 'content-type': 'text/html; charset=windows-1251' });
    return response.end(Buffer.from([0x3c, 0x70, 0x3e, 0xcc, 0xe8, 0xf0]));
  });
  expect((await call('web.preview', { address: `${site}/text`, allowPrivate: true })).start).toBe('Plain <b>words</b>');
  expect((await call('web.preview', { address: `${site}/`, allowPrivate: true })).start).toBe('Мир');
  await expect(call('web.preview', { address: `${site}/image`, allowPrivate: true })).rejects.toMatchObject({
    failure: { code: 'unsupported-type' },
  });
});

test('addresses of the public internet are told from others', () => {
  for (const ip of ['8.8.8.8', '172.15.0.1', '2606:4700::1111']) expect(isPublicAddress(ip)).toBe(true);
  const others = ['10.0.0.1', '172.16.0.1', '100.64.0.1', '192.0.2.1', '224.0.0.1', '255.255.255.255', '0.0.0.0'];
  const others6 = [
    '::',
    '::1',
    'fe80::1',
    'fc00::1',
    'ff02::1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
  ];
  for (const ip of [...others, ...others6, 'localhost', '']) expect(isPublicAddress(ip)).toBe(false);
});
