/** Names and what is to stand in their places, as a person writes them: one a line. */

export interface NamesRead {
  readonly names: { readonly name: string; readonly replacement: string }[];
  /** Why a line cannot be read, as a sentence; `null` where all can. */
  readonly flaw: string | null;
}

/** `name = replacement`, of which the replacement may hold further equals signs, or nothing. Empty lines are passed over. */
export function namesIn(text: string): NamesRead {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const wrong = lines.find((line) => line.indexOf('=') < 1 || line.slice(0, line.indexOf('=')).trim() === '');
  if (wrong !== undefined) return { names: [], flaw: `"${wrong.trim()}" should look like: name = other.` };
  const names = lines.map((line) => {
    const at = line.indexOf('=');
    return { name: line.slice(0, at).trim(), replacement: line.slice(at + 1).trim() };
  });
  return { names, flaw: null };
}
