/** What both windows load by URL: the page with its files, and downloads. */

import type { Hono } from 'hono';
import type { Bridge } from '../../shared/api/bridge.ts';
import { downloadsOf } from './download.ts';
import { parseJson } from './json.ts';
import { readPageFile } from './page-files.ts';

/**
 * Routes of the built page in `folder`. `GET /download/NAME?method=exports.codings&params=JSON` downloads a file that the
 * method writes: its parameters go without `path`, which the host chooses. `POST /download/NAME` with the JSON
 * `{ method, params }` answers what was written, a failure too, with an address at which the file can be fetched once:
 * so the page tells of both, and holds no file itself.
 */
export function addPages(door: Hono, bridge: Bridge, folder: string): void {
  const downloads = downloadsOf(bridge);
  door.get('/download/:name', (context) => {
    const { ticket, method = '', params = '{}' } = context.req.query();
    const name = context.req.param('name');
    return ticket === undefined ? downloads.send(name, method, parseJson(params)) : downloads.fetch(name, ticket);
  });
  door.post('/download/:name', async (context) => {
    const { method, params = {} } = Object(parseJson(await context.req.text()));
    return await downloads.write(context.req.param('name'), String(method), params);
  });
  door.get('*', async (context) => {
    const file = await readPageFile(folder, new URL(context.req.url).pathname);
    return file === null
      ? context.text('There is no such page.', 404)
      : context.body(file.content, 200, { 'content-type': file.type });
  });
}
