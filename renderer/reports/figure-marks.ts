/** The marks of a figure on the page: the elements that lead to passages, as buttons that arrow keys go through. */

/** How much more a step aside costs than one ahead, when the nearest mark in a direction is looked for. */
const ASIDE = 3;

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** Makes the figure a group of buttons, of which the tab key reaches one at a time; one without marks stays as it is. */
export function makeButtons(figure: SVGElement, title: string): void {
  const marks = marksOf(figure);
  if (marks.length === 0) return;
  figure.setAttribute('role', 'group');
  figure.setAttribute('aria-label', title);
  for (const mark of marks) {
    mark.setAttribute('role', 'button');
    mark.setAttribute('aria-label', mark.querySelector('title')?.textContent ?? '');
    mark.setAttribute('tabindex', '-1');
  }
  marks[0]!.setAttribute('tabindex', '0');
}

/** In the order in which they are drawn. */
export function marksOf(figure: Element): SVGElement[] {
  return [...figure.querySelectorAll<SVGElement>('[data-key]')];
}

export function keyOfMark(mark: Element): string {
  return mark.getAttribute('data-key')!;
}

/** Makes this the mark that the tab key reaches. */
export function setTabStop(figure: Element, mark: SVGElement): void {
  for (const other of figure.querySelectorAll('[data-key][tabindex="0"]')) other.setAttribute('tabindex', '-1');
  mark.setAttribute('tabindex', '0');
}

/** Where a key leads from a mark: to the nearest in its direction, the first or the last; undefined for other keys. */
export function markAfterKey(figure: Element, from: SVGElement, key: string): SVGElement | undefined {
  const marks = marksOf(figure);
  if (key === 'Home') return marks[0];
  if (key === 'End') return marks.at(-1);
  const direction = DIRECTIONS[key];
  if (!direction) return undefined;
  const [right, down] = direction;
  const start = centreOf(from);
  let nearest = from;
  let least = Number.POSITIVE_INFINITY;
  for (const mark of marks) {
    const { x, y } = centreOf(mark);
    const ahead = (x - start.x) * right + (y - start.y) * down;
    const aside = Math.abs((x - start.x) * down) + Math.abs((y - start.y) * right);
    // Half a pixel: marks in one line are drawn at rounded places.
    if (ahead < 0.5 || ahead + ASIDE * aside >= least) continue;
    nearest = mark;
    least = ahead + ASIDE * aside;
  }
  return nearest;
}

function centreOf(mark: SVGElement): { readonly x: number; readonly y: number } {
  const box = mark.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
