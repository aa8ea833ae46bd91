/** The names that a query is written with, and the ids that they stand for. */

import { comparableName } from '../../model/code.ts';
import type { CodeId, CoderId, CodeSetId, SavedQueryId } from '../../model/ids.ts';

/** Names by id. */
export interface QueryNames {
  /** The code's path. */
  readonly code: (id: CodeId) => string;
  readonly coder: (id: CoderId) => string;
  readonly codeSet: (id: CodeSetId) => string;
  readonly saved: (id: SavedQueryId) => string;
}

/** Ids by name, case ignored where none bears it exactly; undefined where there is none of that name. */
export interface QueryIds {
  readonly code: (path: string) => CodeId | undefined;
  readonly coder: (name: string) => CoderId | undefined;
  readonly codeSet: (name: string) => CodeSetId | undefined;
  readonly saved: (name: string) => SavedQueryId | undefined;
}

/** What queries may name. */
export interface Nameable {
  readonly codes: readonly { readonly id: CodeId; readonly path: string }[];
  readonly coders: readonly { readonly id: CoderId; readonly name: string }[];
  readonly codeSets: readonly { readonly id: CodeSetId; readonly name: string }[];
  readonly queries: readonly { readonly id: SavedQueryId; readonly name: string }[];
}

/** What is not in the project any more is told by its number. */
export function queryNames({ codes, coders, codeSets, queries }: Nameable): QueryNames {
  return {
    code: nameOf('code', withPathAsName(codes)),
    coder: nameOf('coder', coders),
    codeSet: nameOf('code set', codeSets),
    saved: nameOf('saved query', queries),
  };
}

export function queryIds({ codes, coders, codeSets, queries }: Nameable): QueryIds {
  return {
    code: idOf(withPathAsName(codes)),
    coder: idOf(coders),
    codeSet: idOf(codeSets),
    saved: idOf(queries),
  };
}

type Named<Id> = readonly { readonly id: Id; readonly name: string }[];

function withPathAsName<Id>(codes: readonly { readonly id: Id; readonly path: string }[]): Named<Id> {
  return codes.map(({ id, path }) => ({ id, name: path }));
}

function nameOf<Id extends number>(noun: string, named: Named<Id>): (id: Id) => string {
  const names = new Map(named.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? `${noun} ${id}, which is not in the project`;
}

function idOf<Id>(named: Named<Id>): (name: string) => Id | undefined {
  const exact = new Map(named.map(({ id, name }) => [name, id]));
  const comparable = new Map(named.map(({ id, name }) => [comparableName(name), id]));
  return (name) => exact.get(name) ?? comparable.get(comparableName(name.trim()));
}
