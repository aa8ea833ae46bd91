/** Projects of QualCoder: texts with codings, categories, cases, attributes, annotations and journals. */

import { type ForeignRow, type ForeignRows, numberIn, rowsOf, wordsIn } from '../../../shared/exchange/foreign-rows.ts';
import type {
  DraftCase,
  DraftCode,
  DraftCoding,
  DraftedSource,
  DraftSubject,
} from '../../../shared/model/project-draft.ts';
import {
  colourFrom,
  ForeignGuids,
  type ForeignProject,
  Memos,
  Owners,
  ReportWriter,
  timeFrom,
} from './foreign-project.ts';
import { foreignText } from './foreign-text.ts';

export function readQualCoder(rows: ForeignRows, name: string): ForeignProject {
  return new QualCoderReader(rows, name).read();
}

class QualCoderReader {
  private readonly rows: ForeignRows;
  private readonly name: string;
  private readonly guids: ForeignGuids;
  private readonly owners: Owners;
  private readonly report = new ReportWriter();
  private readonly sources: DraftedSource[] = [];
  private readonly codings: DraftCoding[] = [];
  private readonly memos: Memos;

  constructor(rows: ForeignRows, name: string) {
    this.rows = rows;
    this.name = name;
    this.guids = new ForeignGuids(rows, wordsIn(rowsOf(rows, 'project')[0] ?? {}, 'date'));
    this.owners = new Owners(this.guids, 'QualCoder');
    this.memos = new Memos(this.guids, this.owners);
  }

  read(): ForeignProject {
    const codes = this.readCodes();
    this.readSources();
    const cases = this.readCases();
    this.readJournals();
    for (const [table, what] of [
      ['code_image', 'codings of images'],
      ['code_av', 'codings of audio and video'],
    ] as const) {
      this.report.count('dropped', rowsOf(this.rows, table).length, (n) => `${n} ${what} were left out.`);
    }
    return {
      draft: {
        origin: { program: 'QualCoder', name: this.name, guid: this.guids.of('project') },
        ...{ coders: this.owners.list(), attributes: this.readAttributes(), codes, sources: this.sources },
        ...{ codings: this.codings, cases, codeSets: [], memos: this.memos.list, links: [], foreign: [] },
      },
      report: this.report,
    };
  }

  /** Categories become codes above those that are in them. */
  private readCodes(): DraftCode[] {
    const above = (table: string, id: number | undefined) => (id === undefined ? null : this.guids.of(table, id));
    const code = (row: ForeignRow, table: string, id: number, parent: number | undefined): DraftCode => ({
      ...{ guid: this.guids.of(table, id), parent: above('code_cat', parent), name: wordsIn(row, 'name') },
      ...{ colour: colourFrom(wordsIn(row, 'color')), definition: wordsIn(row, 'memo') },
      ...{ include: '', exclude: '', example: '' },
    });
    const categories = rowsOf(this.rows, 'code_cat');
    this.report.count('changed', categories.length, (n) => `${n} categories became codes above their codes.`);
    return [
      ...categories.map((row) => code(row, 'code_cat', numberIn(row, 'catid')!, numberIn(row, 'supercatid'))),
      ...rowsOf(this.rows, 'code_name').map((row) =>
        code(row, 'code_name', numberIn(row, 'cid')!, numberIn(row, 'catid')),
      ),
    ];
  }

  private readSources(): void {
    const codings = Map.groupBy(rowsOf(this.rows, 'code_text'), (row) => numberIn(row, 'fid'));
    const notes = Map.groupBy(rowsOf(this.rows, 'annotation'), (row) => numberIn(row, 'fid'));
    let wordless = 0;
    let lost = 0;
    let important = 0;
    let byUnits = 0;
    for (const row of rowsOf(this.rows, 'source')) {
      const id = numberIn(row, 'id')!;
      const [coded, noted] = [codings.get(id) ?? [], notes.get(id) ?? []];
      const told = [...coded, ...noted].map((one) => ({
        start: numberIn(one, 'pos0') ?? -1,
        end: numberIn(one, 'pos1') ?? -1,
        words: wordsIn(one, 'seltext'),
      }));
      const read = foreignText(wordsIn(row, 'fulltext'), wordsIn(row, 'name'), told);
      if (!read) {
        wordless++;
        continue;
      }
      if (read.unit === 'UTF-16 units') byUnits++;
      const guid = this.guids.of('source', id);
      const createdAt = timeFrom(wordsIn(row, 'date'));
      this.sources.push({
        guid,
        name: wordsIn(row, 'name'),
        createdAt,
        attributes: this.valuesOf('file', id),
        draft: read.draft,
      });
      this.memos.add(['source memo', id], { kind: 'source', guid }, '', wordsIn(row, 'memo'), row);
      coded.forEach((one, i) => {
        const range = read.ranges[i];
        if (numberIn(one, 'important') === 1) important++;
        if (!range) lost++;
        else this.addCoding(one, guid, range);
      });
      noted.forEach((one, i) => {
        const range = read.ranges[coded.length + i];
        const subject: DraftSubject = range ? { kind: 'passage', guid, ...range } : { kind: 'source', guid };
        this.memos.add(['annotation', numberIn(one, 'anid')!], subject, '', wordsIn(one, 'memo'), one);
      });
    }
    this.report.count('kept', this.codings.length, (n) => `${n} codings of text.`);
    this.report.count('changed', byUnits, (n) => `In ${n} texts positions were found to count UTF-16 units.`);
    this.report.count('changed', important, (n) => `${n} codings were marked as important: the mark is left out.`);
    this.report.count('dropped', wordless, (n) => `${n} files without a text (images, audio, video) were left out.`);
    this.report.count('dropped', lost, (n) => `${n} codings lie outside their text or hold no words.`);
  }

  private addCoding(row: ForeignRow, source: string, range: { start: number; end: number }): void {
    this.codings.push({
      ...{ guid: this.guids.of('code_text', numberIn(row, 'ctid')!), source, ...range },
      ...{
        code: this.guids.of('code_name', numberIn(row, 'cid') ?? -1),
        coder: this.owners.guidOf(wordsIn(row, 'owner')),
      },
      ...{ memo: wordsIn(row, 'memo'), createdAt: timeFrom(wordsIn(row, 'date')) },
    });
  }

  /** A case may hold parts of a source: it gets the whole of it. */
  private readCases(): DraftCase[] {
    const texts = Map.groupBy(rowsOf(this.rows, 'case_text'), (row) => numberIn(row, 'caseid'));
    const lengths = new Map(
      rowsOf(this.rows, 'source').map((row) => [numberIn(row, 'id'), wordsIn(row, 'fulltext').length]),
    );
    let parts = 0;
    const cases = rowsOf(this.rows, 'cases').map((row): DraftCase => {
      const id = numberIn(row, 'caseid')!;
      const files = new Set<number>();
      for (const text of texts.get(id) ?? []) {
        const file = numberIn(text, 'fid') ?? -1;
        const held = (numberIn(text, 'pos1') ?? 0) - (numberIn(text, 'pos0') ?? 0);
        // Lengths may be told in other units, and without the last line end.
        if (held > 0 && held < (lengths.get(file) ?? 0) / 2) parts++;
        files.add(file);
      }
      return {
        ...{ guid: this.guids.of('case', id), name: wordsIn(row, 'name'), description: wordsIn(row, 'memo') },
        ...{ sources: [...files].map((file) => this.guids.of('source', file)), attributes: this.valuesOf('case', id) },
      };
    });
    this.report.count('changed', parts, (n) => `${n} parts of texts belong to a case: their whole texts do now.`);
    return cases;
  }

  private readAttributes() {
    return rowsOf(this.rows, 'attribute_type').map((row) => ({
      guid: this.guids.of('attribute_type', wordsIn(row, 'name')),
      name: wordsIn(row, 'name'),
    }));
  }

  private valuesOf(kind: 'file' | 'case', id: number): Record<string, string> {
    const own = rowsOf(this.rows, 'attribute').filter(
      (row) => wordsIn(row, 'attr_type') === kind && numberIn(row, 'id') === id && wordsIn(row, 'value') !== '',
    );
    return Object.fromEntries(own.map((row) => [wordsIn(row, 'name'), wordsIn(row, 'value')]));
  }

  private readJournals(): void {
    for (const row of rowsOf(this.rows, 'journal')) {
      const subject: DraftSubject = { kind: 'project' };
      this.memos.add(['journal', numberIn(row, 'jid')!], subject, wordsIn(row, 'name'), wordsIn(row, 'jentry'), row);
    }
    const project = rowsOf(this.rows, 'project')[0] ?? {};
    this.memos.add(['project memo'], { kind: 'project' }, '', wordsIn(project, 'memo'), project);
  }
}
