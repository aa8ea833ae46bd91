/** Projects of RQDA: files with codings, code categories, cases, attributes, annotations and journals. */

import { type ForeignRow, type ForeignRows, numberIn, rowsOf, wordsIn } from '../../../shared/exchange/foreign-rows.ts';
import type {
  DraftCase,
  DraftCode,
  DraftCodeSet,
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

/** What was deleted in RQDA is still in its tables, with another status. */
export function readRqda(rows: ForeignRows, name: string): ForeignProject {
  return new RqdaReader(rows, name).read();
}

class RqdaReader {
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
    this.owners = new Owners(this.guids, 'RQDA');
    this.memos = new Memos(this.guids, this.owners);
  }

  read(): ForeignProject {
    const { codes, codeSets } = this.readCodes();
    this.readSources();
    const cases = this.readCases();
    for (const row of this.standing('journal')) {
      const name = wordsIn(row, 'name');
      this.memos.add(['journal', name], { kind: 'project' }, name, wordsIn(row, 'journal'), row);
    }
    const project = rowsOf(this.rows, 'project')[0] ?? {};
    this.memos.add(['project memo'], { kind: 'project' }, '', wordsIn(project, 'memo'), project);
    const images = this.standing('imageCoding').length;
    this.report.count('dropped', images, (n) => `${n} codings of images were left out.`);
    const attributes = this.standing('attributes').map((row) => ({
      guid: this.guids.of('attribute', wordsIn(row, 'name')),
      name: wordsIn(row, 'name'),
    }));
    return {
      draft: {
        origin: { program: 'RQDA', name: this.name, guid: this.guids.of('project') },
        ...{ coders: this.owners.list(), attributes, codes, sources: this.sources, codings: this.codings },
        ...{ cases, codeSets, memos: this.memos.list, links: [], foreign: [] },
      },
      report: this.report,
    };
  }

  private standing(table: string): ForeignRow[] {
    return rowsOf(this.rows, table).filter((row) => numberIn(row, 'status') === 1);
  }

  /** Categories become codes above their codes; a code that is in several is below the first, and in a code set for each other. */
  private readCodes(): { codes: DraftCode[]; codeSets: DraftCodeSet[] } {
    const described = { include: '', exclude: '', example: '' };
    const categories = this.standing('codecat').map((row) => ({ id: numberIn(row, 'catid') ?? -1, row }));
    const byCategory = Map.groupBy(this.standing('treecode'), (row) => numberIn(row, 'catid'));
    const parents = new Map<number, number>();
    const codeSets: DraftCodeSet[] = [];
    for (const { id, row } of categories) {
      const members = (byCategory.get(id) ?? []).map((one) => numberIn(one, 'cid') ?? -1);
      const others = members.filter((code) => parents.has(code));
      for (const code of members) if (!parents.has(code)) parents.set(code, id);
      if (others.length === 0) continue;
      codeSets.push({
        ...{ guid: this.guids.of('code set', id), name: wordsIn(row, 'name'), description: wordsIn(row, 'memo') },
        codes: members.map((code) => this.guids.of('freecode', code)),
      });
    }
    this.report.count('changed', categories.length, (n) => `${n} code categories became codes above their codes.`);
    this.report.count(
      'changed',
      codeSets.length,
      (n) => `${n} categories share codes with others: they are code sets too.`,
    );
    return {
      codeSets,
      codes: [
        ...categories.map(({ id, row }) => ({
          ...{ guid: this.guids.of('codecat', id), parent: null, name: wordsIn(row, 'name'), colour: '' },
          ...{ definition: wordsIn(row, 'memo'), ...described },
        })),
        ...this.standing('freecode').map((row) => {
          const id = numberIn(row, 'id') ?? -1;
          const parent = parents.get(id);
          return {
            ...{ guid: this.guids.of('freecode', id), name: wordsIn(row, 'name') },
            parent: parent === undefined ? null : this.guids.of('codecat', parent),
            ...{ colour: colourFrom(wordsIn(row, 'color')), definition: wordsIn(row, 'memo'), ...described },
          };
        }),
      ],
    };
  }

  private readSources(): void {
    const codings = Map.groupBy(this.standing('coding'), (row) => numberIn(row, 'fid'));
    const notes = Map.groupBy(this.standing('annotation'), (row) => numberIn(row, 'fid'));
    const values = this.valuesBy('fileAttr', 'fileID');
    const categories = this.fileCategories();
    let wordless = 0;
    let lost = 0;
    for (const row of this.standing('source')) {
      const id = numberIn(row, 'id') ?? -1;
      const [coded, noted] = [codings.get(id) ?? [], notes.get(id) ?? []];
      const told = [
        ...coded.map((one) => ({ ...rangeOf(one), words: wordsIn(one, 'seltext') })),
        ...noted.map((one) => ({ start: 0, end: Math.max(0, numberIn(one, 'position') ?? 0), words: '' })),
      ];
      const read = foreignText(wordsIn(row, 'file'), wordsIn(row, 'name'), told);
      if (!read) {
        wordless++;
        continue;
      }
      const guid = this.guids.of('source', id);
      const createdAt = timeFrom(wordsIn(row, 'date'));
      const category = categories.get(id);
      const attributes = { ...values.get(id), ...(category && { 'file category': category.join('; ') }) };
      this.sources.push({ guid, name: wordsIn(row, 'name'), createdAt, attributes, draft: read.draft });
      this.memos.add(['source memo', id], { kind: 'source', guid }, '', wordsIn(row, 'memo'), row);
      const seen = new Map<string, number>();
      coded.forEach((one, i) => {
        const range = read.ranges[i];
        if (range) this.addCoding(one, guid, range, seen);
        else lost++;
      });
      noted.forEach((one, i) => {
        // It stands before a character.
        const position = numberIn(one, 'position') ?? 0;
        const at = position <= 0 ? 0 : read.ranges[coded.length + i]?.end;
        const isInside = at !== undefined && at < read.draft.text.length;
        const subject: DraftSubject = isInside
          ? { kind: 'passage', guid, start: at, end: at + 1 }
          : { kind: 'source', guid };
        this.memos.add(['annotation', id, position, i], subject, '', wordsIn(one, 'annotation'), one);
      });
    }
    this.report.count('kept', this.codings.length, (n) => `${n} codings.`);
    this.report.count('dropped', wordless, (n) => `${n} files without words were left out.`);
    this.report.count('dropped', lost, (n) => `${n} codings lie outside their file or hold no words.`);
  }

  /** Codings have no number of their own: they are known by their place, and equal ones by their order. */
  private addCoding(
    row: ForeignRow,
    source: string,
    range: { start: number; end: number },
    seen: Map<string, number>,
  ): void {
    const { start, end } = rangeOf(row);
    const place = [numberIn(row, 'cid') ?? -1, numberIn(row, 'fid') ?? -1, start, end, wordsIn(row, 'owner')];
    const key = JSON.stringify(place);
    const nth = seen.get(key) ?? 0;
    seen.set(key, nth + 1);
    this.codings.push({
      ...{ guid: this.guids.of('coding', ...place, nth), source, ...range, memo: wordsIn(row, 'memo') },
      ...{
        code: this.guids.of('freecode', numberIn(row, 'cid') ?? -1),
        coder: this.owners.guidOf(wordsIn(row, 'owner')),
      },
      createdAt: timeFrom(wordsIn(row, 'date')),
    });
  }

  private readCases(): DraftCase[] {
    const files = Map.groupBy(this.standing('caselinkage'), (row) => numberIn(row, 'caseid'));
    const values = this.valuesBy('caseAttr', 'caseID');
    return this.standing('cases').map((row) => {
      const id = numberIn(row, 'id') ?? -1;
      const held = new Set((files.get(id) ?? []).map((one) => numberIn(one, 'fid') ?? -1));
      return {
        ...{ guid: this.guids.of('case', id), name: wordsIn(row, 'name'), description: wordsIn(row, 'memo') },
        ...{ sources: [...held].map((file) => this.guids.of('source', file)), attributes: values.get(id) ?? {} },
      };
    });
  }

  private valuesBy(table: 'fileAttr' | 'caseAttr', owner: string): Map<number, Record<string, string>> {
    const rows = this.standing(table).filter((row) => wordsIn(row, 'value') !== '');
    const byOwner = Map.groupBy(rows, (row) => numberIn(row, owner) ?? -1);
    return new Map(
      [...byOwner].map(([id, own]) => [
        id,
        Object.fromEntries(own.map((row) => [wordsIn(row, 'variable'), wordsIn(row, 'value')])),
      ]),
    );
  }

  private fileCategories(): Map<number, string[]> {
    const names = new Map(this.standing('filecat').map((row) => [numberIn(row, 'catid'), wordsIn(row, 'name')]));
    const byFile = Map.groupBy(this.standing('treefile'), (row) => numberIn(row, 'fid') ?? -1);
    const named = [...byFile].map(
      ([file, rows]) => [file, rows.flatMap((row) => names.get(numberIn(row, 'catid')) ?? [])] as const,
    );
    return new Map(named.filter(([, own]) => own.length > 0));
  }
}

function rangeOf(row: ForeignRow): { start: number; end: number } {
  return { start: numberIn(row, 'selfirst') ?? -1, end: numberIn(row, 'selend') ?? -1 };
}
