/** Light or dark, and with how much contrast: as the system says, unless the person chose otherwise. */

import type { Setting, Settings } from '../api/settings.ts';

export const APPEARANCES = ['system', 'light', 'dark', 'contrast'] as const;
export type Appearance = (typeof APPEARANCES)[number];

export const APPEARANCE: Setting<Appearance> = {
  key: 'appearance',
  usual: 'system',
  read: (kept) => APPEARANCES.find((appearance) => appearance === kept),
};

export interface Theme {
  readonly scheme: 'light' | 'dark';
  readonly contrast: 'usual' | 'more';
}

/** What was not chosen is as the system has it. */
export function themeOf(appearance: Appearance, system: Theme): Theme {
  const { scheme, contrast } = system;
  if (appearance === 'light' || appearance === 'dark') return { scheme: appearance, contrast };
  return { scheme, contrast: appearance === 'contrast' ? 'more' : contrast };
}

const QUERIES = { dark: '(prefers-color-scheme: dark)', contrast: '(prefers-contrast: more)' } as const;

/** Puts the theme on the page, where style sheets read it, and keeps it there as choice and system change. */
export function followAppearance(settings: Settings): void {
  const lists = Object.values(QUERIES).map((query) => matchMedia(query));
  const apply = () => {
    const theme = themeOf(settings.get(APPEARANCE), {
      scheme: matchMedia(QUERIES.dark).matches ? 'dark' : 'light',
      contrast: matchMedia(QUERIES.contrast).matches ? 'more' : 'usual',
    });
    for (const [part, value] of Object.entries(theme)) {
      // What is computed from the theme is computed anew at each change of the page's attributes.
      if (document.documentElement.dataset[part] !== value) document.documentElement.dataset[part] = value;
    }
  };
  apply();
  for (const list of lists) list.addEventListener('change', apply);
  settings.subscribe(apply);
}

/** Tells of each change of the theme; returns what ends it. */
export function watchTheme(changed: () => void): () => void {
  const watcher = new MutationObserver(changed);
  watcher.observe(document.documentElement, { attributeFilter: ['data-scheme', 'data-contrast'] });
  return () => watcher.disconnect();
}
