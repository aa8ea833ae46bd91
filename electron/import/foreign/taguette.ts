/** Projects of Taguette: documents with highlights and their tags. */

import { fail } from '../../../shared/api/failure.ts';
import { type ForeignRow, type ForeignRows, numberIn, rowsOf, wordsIn } from '../../../shared/exchange/foreign-rows.ts';
import type { DraftCode, DraftCoding, DraftedSource, DraftMemo } from '../../../shared/model/project-draft.ts';
import { ForeignGuids, type ForeignProject, Owners, ReportWriter, timeFrom } from './foreign-project.ts';
import { taguetteText } from './taguette-text.ts';

/** One database may hold several projects: `wanted` is the name or number of one. Fails with `invalid-input` where it has to be told. */
export function readTaguette(rows: ForeignRows, wanted?: string): ForeignProject {
  return new TaguetteReader(rows, chooseProject(rows, wanted)).read();
}

function chooseProject(rows: ForeignRows, wanted: string | undefined): ForeignRow {
  const projects = rowsOf(rows, 'projects');
  const names = projects.map((project) => `${numberIn(project, 'id')}: ${wordsIn(project, 'name')}`);
  if (projects.length === 0) fail('empty-file', 'The database holds no project.');
  if (wanted === undefined && projects.length === 1) return projects[0]!;
  const found = projects.filter((one) => wordsIn(one, 'name') === wanted || String(numberIn(one, 'id')) === wanted);
  if (found.length === 1) return found[0]!;
  fail('invalid-input', 'The database holds several projects. Say which one, by its number.', names);
}

class TaguetteReader {
  private readonly rows: ForeignRows;
  private readonly project: ForeignRow;
  private readonly id: number;
  private readonly guids: ForeignGuids;
  private readonly owners: Owners;
  private readonly report = new ReportWriter();
  private readonly codes = new Map<string, DraftCode>();
  private readonly codeOf = new Map<number, string>();
  private readonly sources: DraftedSource[] = [];
  private readonly codings: DraftCoding[] = [];
  private readonly memos: DraftMemo[] = [];

  constructor(rows: ForeignRows, project: ForeignRow) {
    this.rows = rows;
    this.project = project;
    this.id = numberIn(project, 'id') ?? 0;
    this.guids = new ForeignGuids(rows, this.id, wordsIn(project, 'created'));
    this.owners = new Owners(this.guids, 'Taguette');
  }

  read(): ForeignProject {
    this.readTags();
    this.readDocuments();
    const description = wordsIn(this.project, 'description');
    if (description.trim() !== '') this.addMemo('project', { kind: 'project' }, description, this.project);
    const name = wordsIn(this.project, 'name');
    const guid = this.guids.of('project');
    return {
      draft: {
        origin: { program: 'Taguette', name, guid },
        ...{ coders: this.owners.list(), attributes: [], codes: [...this.codes.values()] },
        ...{ sources: this.sources, codings: this.codings, cases: [], codeSets: [], memos: this.memos },
        ...{ links: [], foreign: [] },
      },
      report: this.report,
    };
  }

  private own(table: string): ForeignRow[] {
    return rowsOf(this.rows, table).filter((row) => numberIn(row, 'project_id') === this.id);
  }

  private readTags(): void {
    const tags = this.own('tags');
    const paths = new Map(tags.map((tag) => [numberIn(tag, 'id')!, wordsIn(tag, 'path')]));
    for (const tag of tags) {
      const id = numberIn(tag, 'id')!;
      const path = wordsIn(tag, 'path');
      const above = paths.get(numberIn(tag, 'parent_id') ?? -1);
      const whole = above !== undefined && !path.startsWith(`${above}.`) && above !== path ? `${above}.${path}` : path;
      const code = this.codeAt(whole);
      const definition = wordsIn(tag, 'description');
      this.codes.set(whole, { ...code, guid: this.guids.of('tag', id), definition });
      this.codeOf.set(id, whole);
    }
    // Tags that others name as their parents have their own GUIDs by now.
    for (const [path, code] of this.codes) this.codes.set(path, { ...code, parent: this.parentOf(path) });
  }

  /** A path such as `people.old` stands below `people`, which need not be a tag itself. */
  private codeAt(path: string): DraftCode {
    const known = this.codes.get(path);
    if (known) return known;
    const dot = path.lastIndexOf('.');
    const isBelow = dot > 0 && dot < path.length - 1;
    if (isBelow) this.codeAt(path.slice(0, dot));
    const code: DraftCode = {
      ...{ guid: this.guids.of('path', path), parent: null, colour: '' },
      name: isBelow ? path.slice(dot + 1) : path,
      ...{ definition: '', include: '', exclude: '', example: '' },
    };
    this.codes.set(path, code);
    return code;
  }

  private parentOf(path: string): string | null {
    const dot = path.lastIndexOf('.');
    return dot > 0 && dot < path.length - 1 ? (this.codes.get(path.slice(0, dot))?.guid ?? null) : null;
  }

  private readDocuments(): void {
    const byDocument = Map.groupBy(rowsOf(this.rows, 'highlights'), (row) => numberIn(row, 'document_id'));
    const tagsOf = Map.groupBy(rowsOf(this.rows, 'highlight_tags'), (row) => numberIn(row, 'highlight_id'));
    const makers = this.makers();
    let empty = 0;
    let lost = 0;
    let untagged = 0;
    for (const document of this.own('documents')) {
      const id = numberIn(document, 'id')!;
      const highlights = byDocument.get(id) ?? [];
      const told = highlights.map((row) => ({
        start: numberIn(row, 'start_offset') ?? 0,
        end: numberIn(row, 'end_offset') ?? 0,
        snippet: wordsIn(row, 'snippet'),
      }));
      const fileName = wordsIn(document, 'filename') || wordsIn(document, 'name');
      const read = taguetteText(wordsIn(document, 'contents'), fileName, told);
      if (!read) {
        empty++;
        continue;
      }
      const guid = this.guids.of('document', id);
      const createdAt = timeFrom(wordsIn(document, 'created'));
      this.sources.push({ guid, name: wordsIn(document, 'name'), createdAt, attributes: {}, draft: read.draft });
      const about = wordsIn(document, 'description');
      if (about.trim() !== '') this.addMemo(`document ${id}`, { kind: 'source', guid }, about, document);
      highlights.forEach((highlight, i) => {
        const range = read.ranges[i];
        const number = numberIn(highlight, 'id')!;
        const tags = tagsOf.get(number) ?? [];
        if (tags.length === 0) untagged++;
        if (!range) lost++;
        else this.addCodings(guid, number, range, tags, makers.get(number) ?? { by: '', at: createdAt });
      });
    }
    this.report.count('dropped', empty, (n) => `${n} documents without words were left out.`);
    this.report.count('dropped', lost, (n) => `${n} highlights lie outside their document or hold no words.`);
    this.report.count('dropped', untagged, (n) => `${n} highlights have no tag.`);
    this.report.count('kept', this.codings.length, (n) => `${n} highlights with their tags became codings.`);
  }

  private addCodings(
    source: string,
    highlight: number,
    range: { readonly start: number; readonly end: number },
    tags: readonly ForeignRow[],
    { by, at }: Maker,
  ): void {
    for (const row of tags) {
      const tag = numberIn(row, 'tag_id')!;
      const path = this.codeOf.get(tag);
      if (path === undefined) continue;
      this.codings.push({
        ...{ guid: this.guids.of('highlight', highlight, tag), source, code: this.codes.get(path)!.guid, ...range },
        ...{ coder: this.owners.guidOf(by), memo: '', createdAt: at },
      });
    }
  }

  /** Who made which highlight, and when, as the log of commands tells. */
  private makers(): Map<number, Maker> {
    const makers = new Map<number, Maker>();
    for (const command of this.own('commands')) {
      const highlight = highlightAdded(wordsIn(command, 'payload'));
      const maker = { by: wordsIn(command, 'user_login'), at: timeFrom(wordsIn(command, 'date')) };
      if (highlight !== undefined && !makers.has(highlight)) makers.set(highlight, maker);
    }
    return makers;
  }

  private addMemo(place: string, subject: DraftMemo['subject'], body: string, row: ForeignRow): void {
    const createdAt = timeFrom(wordsIn(row, 'created'));
    const coder = this.owners.guidOf('');
    const guid = this.guids.of('description', place);
    this.memos.push({ guid, subject, title: '', body, coder, createdAt, changedAt: createdAt });
  }
}

interface Maker {
  readonly by: string;
  readonly at: string;
}

function highlightAdded(payload: string): number | undefined {
  try {
    const { type, highlight_id } = JSON.parse(payload) as { type?: unknown; highlight_id?: unknown };
    return type === 'highlight_add' && typeof highlight_id === 'number' ? highlight_id : undefined;
  } catch {
    // A command that cannot be read tells nothing.
    return undefined;
  }
}
