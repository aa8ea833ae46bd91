/** The codebook's history: what happened to each code, read from the versions that the log tells. */

import type { CodeDescription } from '../model/code.ts';
import { PATH_SEPARATOR } from '../model/code.ts';
import { inCodebookOrder, type StoredCode } from '../model/codebook-order.ts';
import type { CodeId } from '../model/ids.ts';
import { type CodeChange, type CodeLog, type CodeVersion, codeVersions, setCode } from './code-versions.ts';
import type { CodebookHistory, CodeEvent } from './codebook-history-result.ts';
import { mergeTargets } from './merge-targets.ts';

const TEXTS: readonly (keyof CodeDescription)[] = ['definition', 'include', 'exclude', 'example'];

type Codes = Map<CodeId, StoredCode>;
/** An event without what all events of its change have in common. */
type Told = Pick<CodeEvent, 'kind' | 'code' | 'path' | 'old' | 'new'> & Partial<CodeEvent>;

/** All events, and the codes that are older than the log. O(rows x depth), and O(codes) for each merged sub-code. */
export function codebookHistory(log: CodeLog): Pick<CodebookHistory, 'events' | 'older'> {
  const { start, changes } = codeVersions(log);
  const codes = new Map(start);
  return {
    older: inCodebookOrder([...start.values()]).map((code) => code.path),
    events: changes.flatMap((change) => eventsOf(change, codes)),
  };
}

/** What one change did; `codes` are those before it, and after it when this returns. */
function eventsOf(change: CodeChange<CodeVersion>, codes: Codes): CodeEvent[] {
  const before = new Map(codes);
  for (const { code, after } of change.rows) setCode(codes, code, after);
  const others = otherCodes(change, before);
  const touched = new Set(change.rows.map((row) => row.code));
  const common = { change: change.id, at: change.at, by: change.coder, other: null, field: null };
  return [...touched].flatMap((code) =>
    [
      ...birthOrEnd(code, before, codes, others),
      ...moves(code, before, codes, change),
      ...newWords(code, before, codes),
    ].map((event) => ({ ...common, ...event })),
  );
}

/** The code that a merged one went into, or that a new one was split from. */
function otherCodes({ method, params, rows }: CodeChange<CodeVersion>, before: Codes): ReadonlyMap<CodeId, CodeId> {
  if (method === 'codes.merge') {
    const { from, into } = JSON.parse(params) as { from: CodeId[]; into: CodeId };
    return mergeTargets(before, rows, from, into);
  }
  if (method !== 'codes.split') return new Map();
  const { code } = JSON.parse(params) as { code: CodeId };
  return new Map(rows.filter((row) => row.before === null).map((row) => [row.code, code]));
}

function birthOrEnd(code: CodeId, before: Codes, after: Codes, others: ReadonlyMap<CodeId, CodeId>): Told[] {
  const other = others.get(code) ?? null;
  if (!before.has(code) && after.has(code)) {
    const path = pathIn(after, code);
    if (other === null) return [{ kind: 'created', code, path, old: null, new: path }];
    return [{ kind: 'split', code, path, other, old: pathIn(before, other), new: path }];
  }
  if (before.has(code) && !after.has(code)) {
    const path = pathIn(before, code);
    if (other === null) return [{ kind: 'deleted', code, path, old: path, new: null }];
    return [{ kind: 'merged', code, path, other, old: path, new: pathIn(after.has(other) ? after : before, other) }];
  }
  return [];
}

/** Siblings that only made room for another have not moved. */
function moves(code: CodeId, before: Codes, after: Codes, { method, params }: CodeChange<CodeVersion>): Told[] {
  const was = before.get(code);
  const is = after.get(code);
  if (!was || !is) return [];
  const path = pathIn(after, code);
  if (was.parent !== is.parent) return [{ kind: 'moved', code, path, old: pathIn(before, code), new: path }];
  if (method !== 'codes.move' || !movedBy(params).includes(code)) return [];
  const [from, to] = [placeAmongSiblings(before, was), placeAmongSiblings(after, is)];
  return from === to ? [] : [{ kind: 'moved', code, path, old: `place ${from}`, new: `place ${to}` }];
}

/** Older logs name a single one. */
function movedBy(params: string): readonly CodeId[] {
  const { code, codes } = JSON.parse(params) as { readonly code?: CodeId; readonly codes?: readonly CodeId[] };
  return codes ?? (code === undefined ? [] : [code]);
}

function newWords(code: CodeId, before: Codes, after: Codes): Told[] {
  const was = before.get(code);
  const is = after.get(code);
  if (!was || !is) return [];
  const path = pathIn(after, code);
  const told: Told[] = [];
  if (was.name !== is.name) told.push({ kind: 'renamed', code, path, old: was.name, new: is.name });
  for (const field of TEXTS)
    if (was[field] !== is[field]) told.push({ kind: 'redefined', code, path, field, old: was[field], new: is[field] });
  if (was.colour !== is.colour) told.push({ kind: 'recoloured', code, path, old: was.colour, new: is.colour });
  return told;
}

function pathIn(codes: Codes, id: CodeId): string {
  const names: string[] = [];
  for (let at: CodeId | null = id; at !== null; at = codes.get(at)!.parent) names.unshift(codes.get(at)!.name);
  return names.join(PATH_SEPARATOR);
}

/** From 1. */
function placeAmongSiblings(codes: Codes, { id, parent }: StoredCode): number {
  const siblings = [...codes.values()].filter((code) => code.parent === parent);
  return siblings.sort((a, b) => a.position - b.position || a.id - b.id).findIndex((code) => code.id === id) + 1;
}
