/** A project as the parts of its REFI-QDA file look things up in it. */

import { isXsdValue } from '../../../shared/exchange/xsd-values.ts';
import type { Guid } from '../../../shared/model/ids.ts';
import type { DraftAttribute, DraftMemo } from '../../../shared/model/project-draft.ts';
import type { AttributeValues } from '../../../shared/model/source.ts';
import type { StreamedProject } from '../../../shared/model/streamed-project.ts';
import { derivedGuid } from '../../derived-guid.ts';
import { reference, words } from './element.ts';
import { type KeptElement, KeptParts } from './kept-parts.ts';

/** The types of variables, with the elements that hold their values, and what these may be. */
const VARIABLE_TYPES = {
  Text: ['TextValue', 'text'],
  Boolean: ['BooleanValue', 'boolean'],
  Integer: ['IntegerValue', 'integer'],
  Float: ['FloatValue', 'decimal'],
  Date: ['DateValue', 'date'],
  DateTime: ['DateTimeValue', 'dateTime'],
} as const;

type VariableType = keyof typeof VARIABLE_TYPES;

export class WrittenProject {
  readonly draft: StreamedProject;
  readonly kept: KeptParts;
  /** All that have a value, too. */
  readonly attributes: readonly DraftAttribute[];
  readonly #types = new Map<string, VariableType>();
  readonly #memos = new Map<string, Guid[]>();
  readonly #variables: ReadonlyMap<string, Guid>;

  constructor(draft: StreamedProject) {
    this.draft = draft;
    this.kept = new KeptParts(draft.foreign);
    const valued = [...draft.sources, ...draft.cases].flatMap(({ attributes }) => Object.entries(attributes));
    const names = new Set(draft.attributes.map(({ name }) => name));
    const others = [...new Set(valued.map(([name]) => name))].filter((name) => !names.has(name));
    const made = others.map((name) => ({ guid: derivedGuid(draft.origin.guid, 'variable', name), name }));
    this.attributes = [...draft.attributes, ...made];
    this.#variables = new Map(this.attributes.map(({ name, guid }) => [name, guid]));
    this.#setTypes(valued);
    for (const memo of draft.memos) {
      const key = keyOfSubject(memo);
      this.#memos.set(key, [...(this.#memos.get(key) ?? []), memo.guid]);
    }
  }

  /** A type that came with a variable holds as long as all its values are of it. */
  #setTypes(valued: readonly (readonly [string, string])[]): void {
    for (const { guid, name } of this.attributes) {
      const type = this.kept.valueOf(guid, 'Variable', 'typeOfVariable');
      this.#types.set(name, type !== undefined && type in VARIABLE_TYPES ? (type as VariableType) : 'Text');
    }
    for (const [name, value] of valued) {
      if (!isXsdValue(value, VARIABLE_TYPES[this.typeOf(name)][1])) this.#types.set(name, 'Text');
    }
  }

  typeOf(attribute: string): VariableType {
    return this.#types.get(attribute)!;
  }

  valuesOf(attributes: AttributeValues): KeptElement[] {
    return Object.entries(attributes).map(([name, value]) => {
      const variable = reference('VariableRef', this.#variables.get(name)!).xml;
      const [holder] = VARIABLE_TYPES[this.typeOf(name)];
      return {
        name: 'VariableValue',
        xml: `<VariableValue>${variable}${words(holder, value)[0]?.xml ?? ''}</VariableValue>`,
      };
    });
  }

  /** References to the memos on something: on `ON_PROJECT`, by `placeOf` or by `placeOfPassage`. */
  notesOn(subject: string): KeptElement[] {
    return (this.#memos.get(subject) ?? []).map((memo) => reference('NoteRef', memo));
  }
}

export const ON_PROJECT = 'project';

/** Things of two kinds may bear one GUID. */
export function placeOf(kind: 'source' | 'code' | 'coding', guid: Guid): string {
  return `${kind} ${guid}`;
}

export function placeOfPassage(source: Guid, start: number, end: number): string {
  return `${source} ${start} ${end}`;
}

function keyOfSubject({ subject }: DraftMemo): string {
  if (subject.kind === 'project') return ON_PROJECT;
  return subject.kind === 'passage'
    ? placeOfPassage(subject.guid, subject.start, subject.end)
    : placeOf(subject.kind, subject.guid);
}
