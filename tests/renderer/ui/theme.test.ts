/** Rules of the colours of the window: what is read stands out from what it is read on, in every theme. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contrastBetween } from '../../../shared/model/oklch.ts';

const SHEET = readFileSync(join(import.meta.dirname, '../../../renderer/ui/theme.css'), 'utf8');

const TEXTS = ['ink', 'ink-soft', 'ink-faint', 'accent', 'danger'];
const GROUNDS = ['paper', 'chrome', 'raised', 'hover', 'chosen'];
const PAIRS = [
  ...TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)),
  ['on-accent', 'accent'] as const,
];
/** Borders of fields and buttons. */
const EDGES = ['paper', 'chrome', 'raised'].map((ground) => ['line-strong', ground] as const);

/** The tokens of one block of the sheet that are told as two colours, in light and in dark. */
function tokensOf(selector: string): Map<string, readonly [string, string]> {
  const block = SHEET.slice(SHEET.indexOf(`${selector} {`));
  const lines = block.slice(0, block.indexOf('}')).matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g);
  return new Map([...lines].map(([, name, light, dark]) => [name!, [light!, dark!]]));
}

const USUAL = tokensOf(':root');
const MORE = new Map([...USUAL, ...tokensOf(':root[data-contrast="more"]')]);

describe.each([
  ['light', USUAL, 0, 4.5],
  ['dark', USUAL, 1, 4.5],
  ['light, high contrast', MORE, 0, 7],
  ['dark, high contrast', MORE, 1, 7],
] as const)('%s', (_name, tokens, scheme, least) => {
  const faint = (pairs: readonly (readonly [string, string])[], ratio: number) =>
    pairs.filter(([a, b]) => !(contrastBetween(tokens.get(a)![scheme], tokens.get(b)![scheme]) >= ratio));

  test(`text keeps a contrast of ${least}:1 to whatever it stands on`, () => {
    expect(faint(PAIRS, least)).toEqual([]);
  });

  test('the borders of fields keep 3:1', () => {
    expect(faint(EDGES, 3)).toEqual([]);
  });
});
