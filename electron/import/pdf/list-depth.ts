/** How deep the items of lists lie in each other, by their indents. */

import { startsWithMarker } from './list-marker.ts';
import type { Lines } from './paragraphs.ts';

/** In ems: how much further in a deeper item starts. */
const DEEPER = 0.8;

/** Takes paragraphs in their order: the depth of a list item from 1, else 0. */
export function listDepth(): (paragraph: Lines) => number {
  let indents: number[] = [];
  return ([line, second]) => {
    if (!startsWithMarker(line, undefined, second) && !(indents.length > 0 && startsWithMarker(line, line, second))) {
      indents = [];
      return 0;
    }
    const least = line.indent - DEEPER * line.size;
    indents = [...indents.filter((indent) => indent < least), line.indent];
    return indents.length;
  };
}
