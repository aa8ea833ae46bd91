/** From a query in the person's words to one that codings and texts alone answer. */

import type { PlainQuery } from '../../shared/analysis/query/plain-query.ts';
import { FailureError, fail } from '../../shared/api/failure.ts';
import { type Codebook, withDescendants } from '../../shared/model/codebook.ts';
import type { SavedQueryId } from '../../shared/model/ids.ts';
import type { CodesQuery, Query } from '../../shared/model/query.ts';
import { codesOfSet } from '../store/code-sets.ts';
import { readCoder } from '../store/coders.ts';
import { readCode, readCodebook } from '../store/codes.ts';
import type { ReadableDb } from '../store/database.ts';
import { readSavedQuery } from '../store/saved-queries.ts';

/**
 * Saved queries are read as they are now, each once. Fails with `not-found` where the query names what the project does
 * not hold, and with `conflict` where a saved query uses itself. `self` is a saved query that the query is to become.
 */
export function resolveQuery(db: ReadableDb, query: Query, self?: SavedQueryId): PlainQuery {
  return new Resolver(db, self).of(query);
}

class Resolver {
  private readonly db: ReadableDb;
  private readonly codebook: Codebook;
  private readonly known = new Map<SavedQueryId, PlainQuery>();
  /** The saved queries that are being resolved, each used by the one before. */
  private readonly chain: SavedQueryId[];

  constructor(db: ReadableDb, self: SavedQueryId | undefined) {
    this.db = db;
    this.codebook = readCodebook(db);
    this.chain = self === undefined ? [] : [self];
  }

  of(query: Query): PlainQuery {
    switch (query.op) {
      case 'codes':
        return this.ofCodes(query);
      case 'codeSet':
        return { op: 'codes', codes: new Set(codesOfSet(this.db, query.codeSet)), coders: null };
      case 'saved':
        return this.ofSaved(query.query);
      case 'text':
        return query;
      case 'and':
      case 'or':
        return { op: query.op, of: query.of.map((operand) => this.of(operand)) };
      case 'not':
        return { op: query.op, of: this.of(query.of) };
      default:
        return { ...query, passages: this.of(query.passages), of: this.of(query.of) };
    }
  }

  private ofCodes({ codes, withSubCodes, coders }: CodesQuery): PlainQuery {
    for (const code of codes) readCode(this.db, code);
    for (const coder of coders ?? []) readCoder(this.db, coder);
    const counted = withSubCodes ? codes.flatMap((code) => withDescendants(this.codebook, code)) : codes;
    return { op: 'codes', codes: new Set(counted), coders: coders ? new Set(coders) : null };
  }

  private ofSaved(id: SavedQueryId): PlainQuery {
    const known = this.known.get(id);
    if (known) return known;
    const { name, query } = readSavedQuery(this.db, id);
    if (this.chain.includes(id)) this.failOfCycle(id);
    this.chain.push(id);
    const resolved = this.withName(name, () => this.of(query));
    this.chain.pop();
    this.known.set(id, resolved);
    return resolved;
  }

  private failOfCycle(id: SavedQueryId): never {
    const names = [...this.chain.slice(this.chain.indexOf(id)), id].map(
      (one) => `"${readSavedQuery(this.db, one).name}"`,
    );
    fail('conflict', `A saved query cannot use itself: ${names.join(' uses ')}. Change one of them.`);
  }

  /** A failure inside a saved query names it: the person does not see what it holds. */
  private withName<T>(name: string, work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof FailureError) || error.failure.code !== 'not-found') throw error;
      if (error.failure.details) throw error;
      const message = `The saved query "${name}" names what is not in the project any more. Change it.`;
      throw new FailureError({ ...error.failure, message, details: [error.failure.message] });
    }
  }
}
