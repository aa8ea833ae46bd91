/** The texts that describe a code as one, for formats that have one place for them. */

import type { CodeDescription } from '../model/code.ts';

const HEADINGS = [
  ['include', 'Include:'],
  ['exclude', 'Exclude:'],
  ['example', 'Example:'],
] as const satisfies readonly (readonly [keyof CodeDescription, string])[];

/** A line that a heading could be taken for; a backslash before it says that it is none. */
const HEADING_ALIKE = /^(?=\\*(?:Include|Exclude|Example):$)/gm;
const ESCAPED = /^\\(?=\\*(?:Include|Exclude|Example):$)/gm;

/**
 * The definition; then, each after a blank line and under a line of its own (`Include:`, `Exclude:`, `Example:`), the others
 * that there are. Law: `describedBy(describedAs(code))` has the texts of `code`.
 */
export function describedAs(code: CodeDescription): string {
  const parts = HEADINGS.flatMap(([key, heading]) => (code[key] === '' ? [] : [`${heading}\n${withMark(code[key])}`]));
  return [...(code.definition === '' && parts.length > 0 ? [] : [withMark(code.definition)]), ...parts].join('\n\n');
}

export function describedBy(text: string): CodeDescription {
  const pieces = text.split(/(?:^|\n\n|\n)(Include|Exclude|Example):(?:\n|$)/);
  const parts = new Map<string, string>();
  for (let i = 1; i < pieces.length; i += 2) {
    const heading = `${pieces[i]}:`;
    const before = parts.get(heading);
    parts.set(heading, before === undefined ? pieces[i + 1]! : `${before}\n\n${pieces[i + 1]}`);
  }
  const [include, exclude, example] = HEADINGS.map(([, heading]) => withoutMark(parts.get(heading) ?? ''));
  return { definition: withoutMark(pieces[0]!), include: include!, exclude: exclude!, example: example! };
}

function withMark(text: string): string {
  return text.replace(HEADING_ALIKE, '\\');
}

function withoutMark(text: string): string {
  return text.replace(ESCAPED, '');
}
