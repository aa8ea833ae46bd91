/** Saved reports: what to count and how to show it, kept under a name. */

import { randomUUID } from 'node:crypto';
import { fail } from '../../shared/api/failure.ts';
import type { SavedReportId } from '../../shared/model/ids.ts';
import type { SavedReport } from '../../shared/model/saved.ts';
import { prepare, type ReadableDb, type WritableDb } from './database.ts';
import { checkUniqueName } from './unique-names.ts';

interface ReportRow extends Omit<SavedReport, 'params' | 'view'> {
  readonly params: string;
  readonly view: string;
}

/** What a saved report asks for. */
export type SavedRequest = Pick<SavedReport, 'method' | 'params' | 'view'>;

const SELECT_REPORT = 'SELECT id, guid, name, method, params, view FROM saved_report';

/** In the order in which they were saved. */
export function listSavedReports(db: ReadableDb): SavedReport[] {
  return prepare<ReportRow>(db, `${SELECT_REPORT} ORDER BY id`).all().map(fromRow);
}

export function readSavedReport(db: ReadableDb, id: SavedReportId): SavedReport {
  const row = prepare<ReportRow>(db, `${SELECT_REPORT} WHERE id = ?`).get(id);
  return fromRow(row ?? fail('not-found', `There is no saved report ${id}.`));
}

export function createSavedReport(db: WritableDb, name: string, { method, params, view }: SavedRequest): SavedReportId {
  checkUniqueName(db, 'saved_report', name);
  const insert = prepare(db, 'INSERT INTO saved_report (guid, name, method, params, view) VALUES (?, ?, ?, ?, ?)');
  const row = insert.run(randomUUID(), name, method, JSON.stringify(params), JSON.stringify(view));
  return Number(row.lastInsertRowid) as SavedReportId;
}

export function renameSavedReport(db: WritableDb, id: SavedReportId, name: string): void {
  readSavedReport(db, id);
  checkUniqueName(db, 'saved_report', name, id);
  prepare(db, 'UPDATE saved_report SET name = ? WHERE id = ? AND name <> ?').run(name, id, name);
}

export function replaceSavedReport(db: WritableDb, id: SavedReportId, { method, params, view }: SavedRequest): void {
  readSavedReport(db, id);
  const values = [method, JSON.stringify(params), JSON.stringify(view)];
  const sql = `UPDATE saved_report SET method = ?, params = ?, view = ?
    WHERE id = ? AND (method <> ? OR params <> ? OR view <> ?)`;
  prepare(db, sql).run(...values, id, ...values);
}

export function deleteSavedReport(db: WritableDb, id: SavedReportId): void {
  readSavedReport(db, id);
  prepare(db, 'DELETE FROM saved_report WHERE id = ?').run(id);
}

function fromRow({ params, view, ...row }: ReportRow): SavedReport {
  return { ...row, params: JSON.parse(params), view: JSON.parse(view) };
}
