/** The codebook's history as a table, and the codebook as it stood at a moment. */

import type {
  CodebookAsOf,
  CodebookHistory,
  CodeEvent,
  CodeEventKind,
  LogReach,
} from '../analysis/codebook-history-result.ts';
import { type Filtered, stateFilter } from './statement.ts';
import type { Table } from './table.ts';

/** Each kind of event as a reader calls it. */
export const EVENT_WORDS: Readonly<Record<CodeEventKind, string>> = {
  created: 'created',
  split: 'split off',
  renamed: 'renamed',
  moved: 'moved',
  redefined: 'redefined',
  recoloured: 'recoloured',
  merged: 'merged',
  deleted: 'deleted',
};

/** What happened, with the text that was redefined: `redefined (include)`. */
export function eventWords({ kind, field }: CodeEvent): string {
  return field === null ? EVENT_WORDS[kind] : `${EVENT_WORDS[kind]} (${field})`;
}

/** A moment in UTC as people read it: `2026-01-31 12:00`. */
export function readableMoment(at: string): string {
  return at.slice(0, 16).replace('T', ' ');
}

/** One row an event, the oldest first. */
export function codebookHistoryTable(history: Filtered<CodebookHistory>): Table {
  return {
    title: 'History of the codebook',
    statement: `Every birth, rename, move, merge, split, redefinition, recolouring and deletion of a code that stands, in the order in which they happened; times in UTC.${statePeriod(history)} ${stateFilter(history)}`,
    columns: [
      { key: 'at', heading: 'when', kind: 'text' },
      { key: 'by', heading: 'by', kind: 'text' },
      { key: 'code', heading: 'code', kind: 'text' },
      { key: 'event', heading: 'what', kind: 'text' },
      { key: 'old', heading: 'before', kind: 'text' },
      { key: 'new', heading: 'after', kind: 'text' },
    ],
    rows: history.events.map((event) => [
      readableMoment(event.at),
      event.by,
      event.path,
      eventWords(event),
      event.old ?? '',
      event.new ?? '',
    ]),
    notes: [
      'Changes that were undone are left out. A code that went is named by its path before it went.',
      ...noteOlder(history),
    ],
  };
}

function statePeriod({ since, before }: CodebookHistory): string {
  const from = since === null ? '' : ` from ${since}`;
  const to = before === null ? '' : ` before ${before}`;
  return from + to === '' ? '' : ` Changes${from}${to}.`;
}

/** Older codes that are named. */
const MOST_NAMED = 5;

function noteOlder(history: CodebookHistory): string[] {
  const { older } = history;
  const reach = noteReach(history);
  if (older.length === 0) return reach;
  const more = older.length > MOST_NAMED ? `; and ${older.length - MOST_NAMED} more` : '';
  return [...reach, `Older than that, with no known birth: ${older.slice(0, MOST_NAMED).join('; ')}${more}.`];
}

/** Where the history begins, unless it is whole. */
export function noteReach({ complete, knownSince }: LogReach): string[] {
  if (complete) return [];
  if (knownSince === null) return ['The project keeps no history before the next change.'];
  return [`The history is known since ${readableMoment(knownSince)} (UTC): the project keeps nothing earlier.`];
}

/** The codebook as it stood, in codebook order. */
export function codebookAsOfTable(codebook: Filtered<CodebookAsOf>): Table {
  return {
    title: `Codebook as of ${asOfWords(codebook.at)}`,
    statement: `${stateAsOf(codebook)} ${stateFilter(codebook)}`,
    columns: ['code', 'definition', 'include', 'exclude', 'example', 'colour'].map((key) => ({
      key,
      heading: key,
      kind: 'text',
    })),
    rows: codebook.codes.map(({ path, definition, include, exclude, example, colour }) => [
      ...[path, definition, include, exclude, example, colour],
    ]),
    notes: noteReach(codebook),
  };
}

function asOfWords(at: string): string {
  return at.includes('T') ? `${readableMoment(at)} (UTC)` : at;
}

/** How many codes there were, and since when they stood so. */
export function stateAsOf({ codes, change, complete }: CodebookAsOf): string {
  const count = codes.length === 1 ? '1 code' : `${codes.length} codes`;
  if (change)
    return `${count}, as the change "${change.label}" by ${change.by} left them at ${readableMoment(change.at)} (UTC).`;
  return complete ? 'No code had been made by then.' : `${count}, as they stood when the known history begins.`;
}
