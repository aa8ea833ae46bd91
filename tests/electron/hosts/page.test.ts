/** Rules of the real page in a real browser. */

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../support/chromium.ts';
import { serveTestProject, type TestHost } from '../../support/serve.ts';

let browser: Browser;
let host: TestHost;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  host = await serveTestProject();
  browser = await launchChromium();
  page = await browser.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(host.url);
});

afterAll(() => browser?.close());

describe('the page in a browser', () => {
  test('shows the workbench without an error or a breach of its policy', async () => {
    await page.waitForFunction(() => document.getElementById('root')!.textContent.trim() !== '');
    expect(complaints).toEqual([]);
  });

  test('reaches the core with its cookie, also after a reload without the token', async () => {
    await page.goto(`${host.origin}/`);
    const answer = await page.evaluate(async () => {
      const response = await fetch('/api/call', { method: 'POST', body: '{"method":"project.info","params":{}}' });
      return await response.json();
    });
    expect(answer).toMatchObject({ ok: true, result: { path: host.file } });
  });

  test('keeps the token from its scripts', async () => {
    expect(await page.evaluate(() => document.cookie)).toBe('');
  });
});
