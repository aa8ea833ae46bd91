/** Writes a project as REFI-QDA (.qdpx): valid by the standard's schema, positions in code points, each GUID as it is stored. */

import {
  DONE_SOURCES,
  FORM,
  LEXICON,
  LOOSE_FILES,
  readPlace,
  SETTLEMENTS,
  SETTLES,
  UNWRITTEN_PARTS,
} from '../../../shared/exchange/refi-places.ts';
import { formOf } from '../../../shared/exchange/source-form.ts';
import type { Guid } from '../../../shared/model/ids.ts';
import type { ForeignPart } from '../../../shared/model/project-draft.ts';
import type { StreamedProject } from '../../../shared/model/streamed-project.ts';
import { derivedGuid, guidOfCodingMemo } from '../../derived-guid.ts';
import { type Pieces, piecesOfText } from '../pieces.ts';
import type { ZippedFile } from '../zip-pieces.ts';
import { element, list, reference, words } from './element.ts';
import { type KeptElement, KeptParts } from './kept-parts.ts';
import { codeElements } from './write-codes.ts';
import { pathOfText, WrittenSources } from './write-sources.ts';
import { ON_PROJECT, placeOf, WrittenProject } from './written-project.ts';

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

const NAMESPACE = 'urn:QDA-XML:project:1.0';

/** Files that get smaller in an archive; most others are packed by themselves. */
const PLAIN = /\.(?:txt|rtf|html?|xml|csv|json|md)$/i;

const NOTHING_KEPT = new KeptParts([]);

const DIRECTIONS = { none: 'Associative', 'one-way': 'OneWay', 'both-ways': 'Bidirectional' } as const;

/** The files of the archive, the project's description first. `program` is what writes them. */
export function* refiProjectFiles(draft: StreamedProject, program: string): Generator<ZippedFile> {
  yield { path: 'project.qde', pieces: describe(draft, program) };
  const written = new Set<string>();
  for (const source of draft.sources) {
    written.add(pathOfText(source));
    yield { path: pathOfText(source), pieces: piecesOfText(source.draft.text) };
  }
  const beside: object[] = [];
  for (const part of [...draft.foreign, ...ownParts(draft)]) {
    const isKnown = readPlace(part.place) !== undefined || part.place === LOOSE_FILES;
    const files = part.files.map((file, i) => ({ ...file, at: isKnown ? file.path : placeBeside(part, i) }));
    for (const { at, bytes } of files) {
      if (written.has(at) || at === 'project.qde' || at === UNWRITTEN_PARTS) continue;
      written.add(at);
      yield { path: at, pieces: [bytes], isPacked: !PLAIN.test(at) };
    }
    if (isKnown) continue;
    beside.push({ ...part, files: files.map(({ path, at }) => ({ path, at })) });
  }
  if (beside.length === 0) return;
  yield { path: UNWRITTEN_PARTS, pieces: [JSON.stringify({ project: draft.origin.guid, parts: beside })] };
}

function placeBeside({ owner, place, content }: ForeignPart, index: number): string {
  return `themata/${derivedGuid(owner, place, content, index)}`;
}

/** What the standard has no place for. */
function ownParts({ origin, codes, coders, sources, settlements = [] }: StreamedProject): ForeignPart[] {
  const part = (owner: Guid, place: string, value: unknown) => ({
    ...{ owner, place, content: JSON.stringify(value), files: [] },
  });
  const list = (owner: Guid, place: string, items: readonly unknown[] = []) =>
    items.length === 0 ? [] : [part(owner, place, items)];
  return [
    ...codes.flatMap(({ guid, lexicon }) => list(guid, LEXICON, lexicon)),
    ...coders.flatMap(({ guid, done }) => list(guid, DONE_SOURCES, done)),
    ...coders.flatMap(({ guid, settles }) => (settles ? [part(guid, SETTLES, settles)] : [])),
    ...list(origin.guid, SETTLEMENTS, settlements),
    ...sources.map(({ guid, draft }) => part(guid, FORM, formOf(draft))),
  ];
}

function* describe(draft: StreamedProject, program: string): Pieces {
  const project = new WrittenProject(draft);
  const { kept } = project;
  const shell = element(kept, 'Project', '', { name: draft.origin.name, origin: program }).xml;
  yield `${XML_DECLARATION}${shell.replace('<Project', `<Project xmlns="${NAMESPACE}"`).slice(0, -2)}>\n`;
  yield `${list(kept, 'Users', users(project))}\n`;
  const codes = codeElements(draft, (code) => project.notesOn(placeOf('code', code)));
  if (codes.length > 0) yield `<CodeBook>${list(kept, 'Codes', codes)}</CodeBook>\n`;
  yield `${list(kept, 'Variables', variables(project))}\n`;
  const sources = new WrittenSources(project);
  yield `${list(kept, 'Cases', cases(project, sources))}\n`;
  yield* wrapped('Sources', sources.elements(), kept.elementsIn('', 'Sources'));
  yield* wrapped('Notes', notes(project), kept.elementsIn('', 'Notes'));
  yield `${list(kept, 'Links', links(project))}\n`;
  yield `${list(kept, 'Sets', sets(project))}\n`;
  yield list(kept, 'Graphs', []);
  yield `${project
    .notesOn(ON_PROJECT)
    .map(({ xml }) => xml)
    .join('')}\n</Project>\n`;
}

/** A long list, in pieces. */
function* wrapped(name: string, own: Iterable<KeptElement>, kept: readonly KeptElement[]): Pieces {
  let isOpen = false;
  for (const elements of [own, kept]) {
    for (const { xml } of elements) {
      yield isOpen ? '' : `<${name}>\n`;
      isOpen = true;
      yield xml;
      yield '\n';
    }
  }
  if (isOpen) yield `</${name}>\n`;
}

function users({ draft, kept }: WrittenProject): KeptElement[] {
  return draft.coders.map(({ guid, name }) => element(kept, 'User', guid, { guid, name }));
}

function variables(project: WrittenProject): KeptElement[] {
  return project.attributes.map(({ guid, name }) =>
    element(project.kept, 'Variable', guid, { guid, name, typeOfVariable: project.typeOf(name) }),
  );
}

/** Transcripts have no place for values: a case without a name that holds one alone gives them, as some programs do. */
function cases(project: WrittenProject, sources: WrittenSources): KeptElement[] {
  const { draft, kept } = project;
  const own = draft.cases.map(({ guid, name, description, attributes, sources: members }) =>
    element(kept, 'Case', guid, { guid, name }, [
      ...words('Description', description),
      ...project.valuesOf(attributes),
      ...members.map((source) => reference('SourceRef', source)),
    ]),
  );
  const transcripts = draft.sources.filter(
    (source) => sources.isTranscript(source) && Object.keys(source.attributes).length > 0,
  );
  return [
    ...own,
    ...transcripts.map((source) => {
      const guid = derivedGuid(source.guid, 'values');
      const values = project.valuesOf(source.attributes);
      return element(kept, 'Case', guid, { guid }, [...values, reference('SourceRef', source.guid)]);
    }),
  ];
}

function* notes({ draft, kept }: WrittenProject): Generator<KeptElement> {
  for (const { guid, title, body, coder, createdAt, changedAt } of draft.memos) {
    const attributes = {
      guid,
      name: title || undefined,
      creatingUser: coder,
      creationDateTime: createdAt,
      modifiedDateTime: changedAt === createdAt ? undefined : changedAt,
    };
    yield element(kept, 'Note', guid, attributes, noteText(body));
  }
  for (const coding of draft.codings) {
    if (coding.memo === '') continue;
    const guid = guidOfCodingMemo(coding.guid);
    const attributes = { guid, creatingUser: coding.coder, creationDateTime: coding.createdAt };
    yield element(kept, 'Note', guid, attributes, noteText(coding.memo));
  }
}

/** There even where it is empty: a note has to have a text. */
function noteText(body: string): KeptElement[] {
  return body === '' ? [{ name: 'PlainTextContent', xml: '<PlainTextContent/>' }] : words('PlainTextContent', body);
}

function links({ draft, kept }: WrittenProject): KeptElement[] {
  return draft.links.map(({ guid, name, direction, from, to }) => {
    const ends = { originGUID: from, targetGUID: to };
    return element(kept, 'Link', guid, { guid, name: name || undefined, direction: DIRECTIONS[direction], ...ends });
  });
}

/** What else a set held goes with its last code: without one it would be no set of codes any more. */
function sets({ draft, kept }: WrittenProject): KeptElement[] {
  return draft.codeSets.map(({ guid, name, description, codes }) =>
    element(codes.length > 0 ? kept : NOTHING_KEPT, 'Set', guid, { guid, name }, [
      ...words('Description', description),
      ...codes.map((code) => reference('MemberCode', code)),
    ]),
  );
}
