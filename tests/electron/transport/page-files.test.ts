/** Rules of finding a page's files by the path of a URL. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readPageFile } from '../../../electron/transport/page-files.ts';
import { temporaryFolder } from '../../support/folder.ts';

let folder = '';

beforeAll(async () => {
  const parent = await temporaryFolder();
  folder = join(parent, 'page');
  await mkdir(join(folder, 'assets'), { recursive: true });
  await writeFile(join(folder, 'index.html'), '<p>page</p>');
  await writeFile(join(folder, 'assets/a😀 b.js'), 'script');
  await writeFile(join(parent, 'secret.txt'), 'secret');
  await mkdir(join(parent, 'page-beside'));
  await writeFile(join(parent, 'page-beside/secret.txt'), 'secret');
});

describe('files of the page', () => {
  test.each([
    ['/', '<p>page</p>', 'text/html; charset=utf-8'],
    ['/index.html', '<p>page</p>', 'text/html; charset=utf-8'],
    ['/assets/a%F0%9F%98%80%20b.js', 'script', 'text/javascript; charset=utf-8'],
    ['/assets/../index.html', '<p>page</p>', 'text/html; charset=utf-8'],
  ])('%s is found, with its type', async (pathname, content, type) => {
    const file = await readPageFile(folder, pathname);
    expect({ content: new TextDecoder().decode(file?.content), type: file?.type }).toEqual({ content, type });
  });

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%2fpage-beside%2fsecret.txt',
    '//etc/passwd',
    '/%2fetc%2fpasswd',
    '/index.html%00.js',
    '/%',
    '/..',
    '/assets',
    '/absent.js',
    `/${'a'.repeat(5000)}`,
  ])('%s is not found', async (pathname) => {
    expect(await readPageFile(folder, pathname)).toBeNull();
  });
});
