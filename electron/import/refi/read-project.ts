/** Reads a REFI-QDA project (.qdpx), leniently: what other programs get wrong is mended, and what cannot be is told. */

import { fail } from '../../../shared/api/failure.ts';
import { countsInWords, countsOfDraft } from '../../../shared/exchange/draft-counts.ts';
import type { PositionUnit } from '../../../shared/exchange/position-units.ts';
import type { Guid } from '../../../shared/model/ids.ts';
import type { DraftCodeSet, DraftSubject, ExchangeReport, ProjectDraft } from '../../../shared/model/project-draft.ts';
import type { DocumentFile } from '../document-reader.ts';
import { completeDraft } from '../draft.ts';
import type { XmlElement } from '../xml.ts';
import { RefiArchive } from './archive.ts';
import { type Evidence, weighPositions } from './evidence.ts';
import { findTexts } from './find-texts.ts';
import { keepLooseFiles, keepUnknownElements } from './keep-unknown.ts';
import { withOwnParts } from './own-parts.ts';
import { readPartsBeside } from './parts-beside.ts';
import { placesOf, withSelections } from './place-selections.ts';
import { findCases, readCases } from './read-cases.ts';
import { readCodes, readUsers } from './read-codes.ts';
import { formsIn } from './read-forms.ts';
import { type FoundNote, findNotes, readNotes } from './read-notes.ts';
import { keepGraphs, keepNamedSelections, readLinks, readSets } from './read-relations.ts';
import { type Complete, type Drafting, Sources } from './read-sources.ts';
import { Variables } from './read-variables.ts';
import { Reading } from './reading.ts';

export interface ReadProject {
  readonly draft: ProjectDraft;
  readonly report: ExchangeReport;
  readonly positions: Evidence;
}

/**
 * The same bytes always give the same draft. Positions are counted in `unit` where one is given, else as the evidence has it.
 * `complete` may leave out of the texts what is not asked for.
 *
 * Fails with `unreadable-file` or `too-large` where it is no archive, holds no project, or its description is no XML.
 */
export async function readRefiProject(
  file: DocumentFile,
  unit?: PositionUnit,
  complete: Complete = completeDraft,
): Promise<ReadProject> {
  const archive = await RefiArchive.open(file);
  const { root } = archive;
  if (root.name !== 'Project') {
    fail('unreadable-file', `"${file.fileName}" is no REFI-QDA project. Check that it is the right file.`);
  }
  const reading = new Reading(file.fileName, root, archive);
  const beside = readPartsBeside(archive);
  const { draft, positions } = await readAll(reading, root, unit, { complete, formOf: formsIn(beside) });
  reading.keep(reading.project, root, [], ['creatingUserGUID', 'creationDateTime', 'basePath']);
  keepUnknownElements(reading, root);
  keepLooseFiles(reading, archive, beside);
  const words = countsInWords(countsOfDraft(draft));
  const report = reading.notes.report(words === '' ? [] : [`${words}.`]);
  return { draft: withOwnParts(draft), report, positions };
}

async function readAll(
  reading: Reading,
  root: XmlElement,
  unit: PositionUnit | undefined,
  drafting: Drafting,
): Promise<Omit<ReadProject, 'report'>> {
  readUsers(reading, root);
  const codes = readCodes(reading, root);
  const variables = new Variables(reading, root);
  const found = findCases(reading, root);
  const texts = (await findTexts(reading, root)).map(withSelections);
  const evidence = weighPositions(texts.map(placesOf), reading.program);
  const positions = { ...evidence, chosen: unit ?? evidence.chosen };
  const codeGuids = new Set(codes.map(({ guid }) => guid));
  const targets = { codes: codeGuids, cases: new Set(found.map(({ guid }) => guid)) };
  const sources = new Sources(reading, targets, positions.chosen, drafting);
  for (const text of texts) sources.add(text, variables);
  sources.addProject(root);
  const cases = readCases(reading, found, sources, variables);
  reading.refer(root, { kind: 'project' });
  const notes = findNotes(reading, root);
  const codeSets = readSets(reading, root, codeGuids);
  const links = readLinks(reading, root, {
    things: new Set([...codeGuids, ...targets.cases, ...guidsOf(sources, notes, codeSets)]),
    notes: new Set(notes.map(({ guid }) => guid)),
    selections: sources.selections,
    subjects: subjectsOf(sources, codeGuids),
  });
  keepGraphs(reading, root);
  keepNamedSelections(reading, root, sources);
  const { memos, ofCodings } = await readNotes(reading, notes);
  const codings = sources.codings.map((coding) => ({ ...coding, memo: ofCodings.get(coding.guid) ?? '' }));
  const draft: ProjectDraft = {
    origin: { program: reading.program, name: root.attributes.name ?? '', guid: reading.project },
    coders: [...reading.coders.values()],
    attributes: variables.attributes,
    codes: [...codes, ...cases.codes],
    sources: cases.sources,
    codings: [...codings, ...cases.codings],
    cases: cases.cases,
    codeSets,
    memos: [...sources.memos, ...memos],
    links,
    foreign: reading.foreign,
  };
  return { draft, positions };
}

function guidsOf(
  { sources, codings, memos }: Sources,
  notes: readonly FoundNote[],
  codeSets: readonly DraftCodeSet[],
): Guid[] {
  const things: readonly (readonly { readonly guid: Guid }[])[] = [sources, codings, memos, notes, codeSets];
  return things.flatMap((each) => each.map(({ guid }) => guid));
}

/** What a note may be linked to, to be about it. */
function subjectsOf({ sources, codings }: Sources, codes: ReadonlySet<Guid>): Map<Guid, DraftSubject> {
  return new Map<Guid, DraftSubject>([
    ...[...codes].map((guid) => [guid, { kind: 'code', guid }] as const),
    ...sources.map(({ guid }) => [guid, { kind: 'source', guid }] as const),
    ...codings.map(({ guid }) => [guid, { kind: 'coding', guid }] as const),
  ]);
}
