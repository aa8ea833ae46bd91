/** What every reader of another program's database builds on: coders by name, codes by place, times, and what is reported. */

import { type ForeignRow, type ForeignRows, wordsIn } from '../../../shared/exchange/foreign-rows.ts';
import { comparableName } from '../../../shared/model/code.ts';
import type { Guid } from '../../../shared/model/ids.ts';
import type {
  DraftCoder,
  DraftMemo,
  DraftSubject,
  ExchangeReport,
  ProjectDraft,
} from '../../../shared/model/project-draft.ts';
import { derivedGuid } from '../../derived-guid.ts';

export interface ForeignProject {
  readonly draft: ProjectDraft;
  readonly report: ExchangeReport;
}

/** GUIDs of a project's things: the same whenever the project is read again. */
export class ForeignGuids {
  private readonly parts: readonly (string | number)[];

  /** `project` is what the project is known by, such as the moment at which it was made. */
  constructor({ program }: ForeignRows, ...project: readonly (string | number)[]) {
    this.parts = [program, ...project];
  }

  of(...place: readonly (string | number)[]): Guid {
    return derivedGuid(...this.parts, ...place);
  }
}

/** Who coded, by name; rows without one belong to nobody in particular. */
export class Owners {
  private readonly coders = new Map<string, DraftCoder>();
  private readonly guids: ForeignGuids;
  private readonly program: string;

  constructor(guids: ForeignGuids, program: string) {
    this.guids = guids;
    this.program = program;
  }

  guidOf(name: string): Guid {
    const shown = name.trim() || `${this.program} user`;
    const key = comparableName(shown);
    const known = this.coders.get(key) ?? { guid: this.guids.of('coder', key), name: shown };
    this.coders.set(key, known);
    return known.guid;
  }

  list(): DraftCoder[] {
    return [...this.coders.values()];
  }
}

/** Memos, as tables of several programs have them: by `owner`, of `date`, altered on `dateM` where there is such a column. */
export class Memos {
  readonly list: DraftMemo[] = [];
  private readonly guids: ForeignGuids;
  private readonly owners: Owners;

  constructor(guids: ForeignGuids, owners: Owners) {
    this.guids = guids;
    this.owners = owners;
  }

  /** None is made of a `body` without words. */
  add(place: readonly (string | number)[], subject: DraftSubject, title: string, body: string, row: ForeignRow): void {
    if (body.trim() === '') return;
    const createdAt = timeFrom(wordsIn(row, 'date'));
    const changedAt = timeFrom(wordsIn(row, 'dateM')) || createdAt;
    const coder = this.owners.guidOf(wordsIn(row, 'owner'));
    this.list.push({ guid: this.guids.of(...place), subject, title, body, coder, createdAt, changedAt });
  }
}

export class ReportWriter {
  readonly kept: string[] = [];
  readonly changed: string[] = [];
  readonly dropped: string[] = [];

  /** A sentence with a number in it, where the number is not 0. */
  count(list: 'kept' | 'changed' | 'dropped', n: number, sentence: (n: number) => string): void {
    if (n > 0) this[list].push(sentence(n));
  }
}

/** ISO 8601 in UTC; empty where it cannot be read. Times without a zone are taken as UTC. */
export function timeFrom(words: string): string {
  const plain = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(\.\d+)?$/.exec(words.trim());
  const time = Date.parse(plain ? `${plain[1]}T${plain[2]}Z` : words);
  return Number.isNaN(time) ? '' : new Date(time).toISOString();
}

/** `#rrggbb`, or nothing. */
export function colourFrom(words: string): string {
  return /^#[0-9a-f]{6}$/i.test(words.trim()) ? words.trim().toLowerCase() : '';
}
