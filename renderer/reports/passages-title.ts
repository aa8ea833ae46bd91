/** The title of opened passages, in which codes are called as they are called now. */

import { type Code, namesOfPath } from '../../shared/model/code.ts';

/** Words, or a code by its number and the path that the report counted it under. */
export type TitlePart = string | { readonly id: number; readonly code: string };

export function titleInWords(parts: readonly TitlePart[], codes: readonly Code[]): string {
  const nameOf = ({ id, code }: Exclude<TitlePart, string>) =>
    codes.find((present) => present.id === id)?.name ?? namesOfPath(code).at(-1)!;
  return parts.map((part) => (typeof part === 'string' ? part : nameOf(part))).join('');
}
