/** How the text is set: its size, the length of its lines, and whether its paragraphs are numbered. */

/** Sizes to choose from, in px, each about a tenth larger than the one before. */
export const TYPE_SIZES = [12, 13, 14, 15, 16, 17.5, 19, 21, 23, 25.5, 28] as const;
export const USUAL_SIZE = 17.5;

export const MEASURES = ['narrow', 'usual', 'wide'] as const;
export type Measure = (typeof MEASURES)[number];

export interface TypeSetting {
  /** In px. */
  readonly size: number;
  readonly measure: Measure;
  readonly isNumbered: boolean;
}

/** The size that is so many steps from `size`, or the last one on the way. */
export function sizeBeside(size: number, step: 1 | -1): number {
  const at = TYPE_SIZES.findIndex((each) => each >= size);
  return TYPE_SIZES[at + step] ?? size;
}

/** Sets the text on `page` so. */
export function setType(page: HTMLElement, { size, measure, isNumbered }: TypeSetting): void {
  page.style.setProperty('--reader-size', `${size}px`);
  page.dataset.measure = measure;
  page.classList.toggle('reader-numbered', isNumbered);
}
