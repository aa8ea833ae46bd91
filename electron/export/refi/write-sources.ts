/** The sources of a REFI-QDA file, those with a text in the elements that they came in. */

import type { Guid } from '../../../shared/model/ids.ts';
import type { DraftedSource } from '../../../shared/model/project-draft.ts';
import type { TextRange } from '../../../shared/text/range.ts';
import { element } from './element.ts';
import type { KeptElement } from './kept-parts.ts';
import { type PassageInput, textSelections, transcriptSelections } from './write-selections.ts';
import { placeOf, type WrittenProject } from './written-project.ts';

/** Elements that hold a text within a source of another kind. */
const HOLDERS: ReadonlyMap<string, string> = new Map([
  ['PDFSource', 'Representation'],
  ['PictureSource', 'TextDescription'],
]);
const RECORDINGS: ReadonlySet<string> = new Set(['AudioSource', 'VideoSource']);

export class WrittenSources {
  readonly #project: WrittenProject;
  /** Passages with memos on them, by source. */
  readonly #noted: ReadonlyMap<Guid, readonly TextRange[]>;

  constructor(project: WrittenProject) {
    this.#project = project;
    const noted = project.draft.memos.flatMap(({ subject }) => (subject.kind === 'passage' ? [subject] : []));
    this.#noted = Map.groupBy(noted, ({ guid }) => guid);
  }

  /** One after the other: a text's selections are many. */
  *elements(): Generator<KeptElement> {
    for (const source of this.#project.draft.sources) {
      if (!this.isTranscript(source)) yield this.#source(source);
    }
    for (const owner of this.#project.kept.owners) {
      const kind = this.#project.kept.valueOf(owner, 'Source', 'element');
      if (kind && RECORDINGS.has(kind)) yield this.#recording(kind, owner);
    }
  }

  /** Whether it is written within the recording that it was made from. */
  isTranscript({ guid }: DraftedSource): boolean {
    const { kept } = this.#project;
    const recording = kept.valueOf(guid, 'Source', 'medium');
    return recording !== undefined && RECORDINGS.has(kept.valueOf(recording, 'Source', 'element') ?? '');
  }

  #source(source: DraftedSource): KeptElement {
    const { kept } = this.#project;
    const { guid, name, createdAt: creationDateTime, attributes } = source;
    const selections = textSelections(this.#project, this.#passagesOf(source));
    const whole = [...this.#project.notesOn(placeOf('source', guid)), ...this.#project.valuesOf(attributes)];
    const kind = kept.valueOf(guid, 'Source', 'element') ?? '';
    const holder = HOLDERS.get(kind);
    const inner = kept.valueOf(guid, 'Source', 'text');
    const plainTextPath = addressOf(source);
    if (holder === undefined || inner === undefined) {
      const own = { guid, name, plainTextPath, creationDateTime };
      return element(kept, 'TextSource', guid, own, [...selections, ...whole]);
    }
    const text = element(kept, holder, inner, { guid: inner, name, plainTextPath, creationDateTime }, selections);
    return element(kept, kind, guid, { guid, name, creationDateTime }, [text, ...whole]);
  }

  #passagesOf(source: DraftedSource): PassageInput {
    const { codings } = this.#project.draft;
    return { source, codings: codings.of(source.guid), noted: this.#noted.get(source.guid) ?? [] };
  }

  #recording(kind: string, guid: Guid): KeptElement {
    const { kept, draft } = this.#project;
    const own = draft.sources.filter((source) => kept.valueOf(source.guid, 'Source', 'medium') === guid);
    const transcripts = own.map((source) => {
      const attributes = {
        guid: source.guid,
        name: source.name,
        plainTextPath: addressOf(source),
        creationDateTime: source.createdAt,
      };
      return element(kept, 'Transcript', source.guid, attributes, [
        ...transcriptSelections(this.#project, this.#passagesOf(source)),
        ...this.#project.notesOn(placeOf('source', source.guid)),
      ]);
    });
    return element(kept, kind, guid, { guid }, transcripts);
  }
}

/** Where in the archive the text of a source is. */
export function pathOfText({ guid }: DraftedSource): string {
  return `sources/${guid}.txt`;
}

function addressOf({ guid }: DraftedSource): string {
  return `internal://${guid}.txt`;
}
