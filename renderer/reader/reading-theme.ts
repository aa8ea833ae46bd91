/** The colours of the page as the style sheets and the person's system settings make them. */

import { contrastOn, type ReadingTheme } from './highlight-colours.ts';

/** Text to fill, at least; the second where the system asks for more contrast or picks the colours. */
const CONTRAST = 7;
const MORE_CONTRAST = 10;
const MORE_CONTRAST_QUERY = '(prefers-contrast: more), (forced-colors: active)';
const QUERIES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'];

/** The theme in force on `element`, whose colour and background are those of the page. */
export function themeOf(element: HTMLElement): ReadingTheme {
  const style = getComputedStyle(element);
  const paper = hexOfCss(style.backgroundColor);
  const ink = hexOfCss(style.color);
  return { paper, ink, contrast: contrastOn(paper, ink, asksForContrast() ? MORE_CONTRAST : CONTRAST) };
}

/** The system asks for it, or the person on the page. */
function asksForContrast(): boolean {
  return document.documentElement.dataset.contrast === 'more' || matchMedia(MORE_CONTRAST_QUERY).matches;
}

/** Calls `changed` whenever the system's settings or the page's own change the theme; returns what ends it. */
export function watchTheme(changed: () => void): () => void {
  const queries = QUERIES.map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  const page = new MutationObserver(changed);
  page.observe(document.documentElement, { attributeFilter: ['data-scheme', 'data-contrast'] });
  return () => {
    page.disconnect();
    for (const query of queries) query.removeEventListener('change', changed);
  };
}

/** Any opaque colour that CSS can write, as `#rrggbb`: the browser paints one pixel and we read it. */
function hexOfCss(colour: string): string {
  const canvas = document.createElement('canvas');
  canvas.width = 1;
  canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((channel) => channel!.toString(16).padStart(2, '0')).join('')}`;
}
