/** Where what Themata does not know stood in a REFI-QDA file, as `ForeignPart.place` names it. */

const PREFIX = 'refi:';
const UNKNOWN = 'refi-unknown:';

/** An element within another one, which belongs to the part's owner. */
export const childPlace = (parent: string, child: string): string => `${PREFIX}${parent}/${child}`;

export const attributePlace = (element: string, attribute: string): string => `${PREFIX}${element}@${attribute}`;

/** An element that the standard has no place for. */
export const unknownPlace = (parent: string, child: string): string => `${UNKNOWN}${parent}/${child}`;

/** Files of the archive that nothing speaks of. */
export const LOOSE_FILES = `${PREFIX}files`;

export type Place =
  | { readonly kind: 'child'; readonly parent: string; readonly name: string }
  | { readonly kind: 'attribute'; readonly parent: string; readonly name: string };

/** Undefined for a place that is not in a REFI-QDA file, or that the standard does not know. */
export function readPlace(place: string): Place | undefined {
  const found = /^refi:(\w+)([/@])(\w+)$/.exec(place);
  return found ? { kind: found[2] === '/' ? 'child' : 'attribute', parent: found[1]!, name: found[3]! } : undefined;
}

/** The file in an archive of ours that holds, as JSON, the parts that the standard has no place for. */
export const UNWRITTEN_PARTS = 'themata.json';

/**
 * Of a code: the terms of its lexicon. Of a coder: the sources that are done, and whether it settles. Of a source: its
 * `SourceForm`. Of the project: its settlements. All as JSON.
 */
export const LEXICON = 'themata:lexicon';
export const DONE_SOURCES = 'themata:done';
export const SETTLES = 'themata:settles';
export const SETTLEMENTS = 'themata:settlements';
export const FORM = 'themata:form';
