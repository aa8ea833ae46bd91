/** A figure as an element of the page. */

import type { Figure } from '../../shared/report/figures/figure.ts';
import { TITLE_CLASS, TITLE_HEIGHT } from '../../shared/report/figures/frame.ts';
import { makeButtons } from './figure-marks.ts';

/** Without its title, which the page says above it; its marks are buttons. */
export function svgElementOf({ svg, title }: Figure): SVGElement {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const element = document.importNode(parsed, true) as unknown as SVGElement;
  leaveOutTitle(element);
  makeButtons(element, title);
  return element;
}

function leaveOutTitle(figure: SVGElement): void {
  figure.querySelector(`.${TITLE_CLASS}`)?.remove();
  const width = Number(figure.getAttribute('width'));
  const height = Number(figure.getAttribute('height')) - TITLE_HEIGHT;
  figure.setAttribute('viewBox', `0 ${TITLE_HEIGHT} ${width} ${height}`);
  figure.setAttribute('height', String(height));
}
