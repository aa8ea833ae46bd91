/** The look of figures on the page: the colours of the theme that is in force. */

import { useSyncExternalStore } from 'react';
import { DARK_LOOK, LIGHT_LOOK, type Look } from '../../shared/report/figures/figure.ts';
import { watchTheme } from '../ui/appearance.ts';

/** The tokens of `theme.css` that a look is made of. */
const TOKENS = { paper: '--paper', ink: '--ink', faint: '--ink-soft', line: '--line', accent: '--accent' } as const;

const looks = new Map<string, Look>();

/** Changes with the theme; the same object as long as it stays. */
export function useLook(): Look {
  return useSyncExternalStore(watchTheme, currentLook);
}

function currentLook(): Look {
  const { scheme, contrast } = document.documentElement.dataset;
  const key = `${scheme} ${contrast}`;
  const known = looks.get(key);
  if (known) return known;
  const base = scheme === 'dark' ? DARK_LOOK : LIGHT_LOOK;
  const look = { ...base, ...coloursOf(TOKENS) };
  looks.set(key, look);
  return look;
}

/** What the tokens stand for now, as `#rrggbb`: a picture in a file knows no tokens. */
function coloursOf<Name extends string>(tokens: Readonly<Record<Name, string>>): Record<Name, string> {
  const probe = document.createElement('span');
  probe.style.setProperty('forced-color-adjust', 'none');
  document.body.append(probe);
  const colours = Object.entries<string>(tokens).map(([name, token]) => {
    probe.style.color = `var(${token})`;
    return [name, hexOfRgb(getComputedStyle(probe).color)];
  });
  probe.remove();
  return Object.fromEntries(colours);
}

/** Of a computed opaque colour, `rgb(red, green, blue)`. */
function hexOfRgb(colour: string): string {
  const channels = colour.match(/\d+/g)!.slice(0, 3);
  return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
}
