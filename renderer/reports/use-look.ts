/** The look of figures on the page: the colours of the theme that is in force. */

import { useSyncExternalStore } from 'react';
import { DARK_LOOK, LIGHT_LOOK, type Look } from '../../shared/report/figures/figure.ts';

/** The tokens of `theme.css` that a look is made of. */
const TOKENS = { paper: '--paper', ink: '--ink', faint: '--ink-soft', line: '--line', accent: '--accent' } as const;

/** A picture can only be drawn in colours that have a number; the system's own, as under high contrast, have none. */
const NUMBERED = /^#[0-9a-f]{6}$/i;

const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'];
const looks = new Map<string, Look>();

/** Changes with the theme; the same object as long as it stays. */
export function useLook(): Look {
  return useSyncExternalStore(subscribe, currentLook);
}

function subscribe(onChange: () => void): () => void {
  const lists = queries.map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', onChange);
  return () => {
    for (const list of lists) list.removeEventListener('change', onChange);
  };
}

function currentLook(): Look {
  const key = queries.map((query) => matchMedia(query).matches).join();
  const known = looks.get(key);
  if (known) return known;
  const base = matchMedia(queries[0]!).matches ? DARK_LOOK : LIGHT_LOOK;
  const style = getComputedStyle(document.documentElement);
  const colours = Object.entries(TOKENS).map(([name, token]) => [name, style.getPropertyValue(token).trim()] as const);
  const isNumbered = colours.every(([, colour]) => NUMBERED.test(colour));
  const look = isNumbered ? { ...base, ...Object.fromEntries(colours) } : base;
  looks.set(key, look);
  return look;
}
