/** What is wrong with a page as a machine can tell it: what axe knows of, and what does not fit into the window. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

/**
 * What axe finds, as `rule: element`; by all its rules, or only by those named. Only violations are described: to
 * describe each element that passes takes three times as long as all rules.
 */
export async function flawsOf(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    (options) => (globalThis as unknown as { axe: { run(options: unknown): Promise<AxeResults> } }).axe.run(options),
    { resultTypes: ['violations'], ...(rules && { runOnly: rules }) },
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/**
 * What is seen beyond an edge of the window, as `element: left-right`, and what but a table has to be scrolled sideways. Also a
 * page that is larger than the window, which would scroll as a whole. Not meant is what lies within something that scrolls
 * or cuts off, such as a wide table or a long name that ends in dots, and what only screen readers meet, 1 px wide.
 */
export async function overflowsOf(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const isHeld = (element: Element): boolean => {
      for (let around = element.parentElement; around && around !== document.body; around = around.parentElement) {
        if (getComputedStyle(around).overflowX !== 'visible') return true;
      }
      return false;
    };
    const { scrollWidth, scrollHeight } = document.documentElement;
    const found = [...document.body.querySelectorAll('*')].flatMap((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      if (width <= 1 || (left >= -0.5 && right <= innerWidth + 0.5) || isHeld(element)) return [];
      return [`${element.tagName}.${element.className}: ${Math.round(left)}-${Math.round(right)}`];
    });
    for (const element of document.querySelectorAll('*')) {
      const scrolls = getComputedStyle(element).overflowX === 'auto' && element.scrollWidth > element.clientWidth;
      if (scrolls && element.role !== 'grid') found.push(`${element.className} scrolls sideways`);
    }
    if (scrollWidth > innerWidth) found.push(`page: ${scrollWidth} wide`);
    if (scrollHeight > innerHeight) found.push(`page: ${scrollHeight} high`);
    return found;
  });
}
