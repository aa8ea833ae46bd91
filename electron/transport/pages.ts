/** What both windows load by URL: the page with its files, and downloads. */

import type { Hono } from 'hono';
import type { Bridge } from '../../shared/api/bridge.ts';
import { download } from './download.ts';
import { parseJson } from './json.ts';
import { readPageFile } from './page-files.ts';

/**
 * Routes of the built page in `folder`. `GET /download/NAME?method=exports.codings&params=JSON` downloads a file that the
 * method writes: its parameters go without `path`, which the host chooses.
 */
export function addPages(door: Hono, bridge: Bridge, folder: string): void {
  door.get('/download/:name', (context) => {
    const { method = '', params = '{}' } = context.req.query();
    return download(bridge, context.req.param('name'), method, parseJson(params));
  });
  door.get('*', async (context) => {
    const file = await readPageFile(folder, new URL(context.req.url).pathname);
    return file === null
      ? context.text('There is no such page.', 404)
      : context.body(file.content, 200, { 'content-type': file.type });
  });
}
