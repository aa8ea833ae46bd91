/** A source: an imported text, with its attributes. */

import type { Block } from '../text/block.ts';
import type { SpokenTime } from '../text/spoken-times.ts';
import type { AttributeId, Guid, SourceId } from './ids.ts';

/** The attributes that every new project starts with, in this order; users add their own. */
export const STANDARD_ATTRIBUTES = ['category', 'perspective', 'genre', 'year', 'author', 'reference'] as const;

/** How the bytes of a source were read; `declared` where the format itself says how, as Word and PDF files do. */
export const ENCODINGS = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252', 'declared'] as const;

export type Encoding = (typeof ENCODINGS)[number];

/** The encodings that a person may choose for a text instead of the one that its bytes speak for. */
export const CHOSEN_ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
] as const satisfies readonly Encoding[];

export type ChosenEncoding = (typeof CHOSEN_ENCODINGS)[number];

/** The form in which a source came; `table` is a row of one, `project` a source of another program's project. */
export const SOURCE_FORMATS = [
  'text',
  'markdown',
  'html',
  'docx',
  'odt',
  'rtf',
  'pdf',
  'epub',
  'subtitles',
  'table',
  'web',
  'project',
] as const;

export type SourceFormat = (typeof SOURCE_FORMATS)[number];

/** Attribute name to value; an attribute that has no value is left out. */
export type AttributeValues = Readonly<Record<string, string>>;

/** One value of one attribute, by its name. */
export interface AttributeValue {
  readonly attribute: string;
  readonly value: string;
}

/** A kind of fact about sources and cases. */
export interface Attribute {
  readonly id: AttributeId;
  readonly guid: Guid;
  readonly name: string;
}

export interface Source {
  readonly id: SourceId;
  readonly guid: Guid;
  /** Unique among the sources that are not removed. */
  readonly name: string;
  /** SHA-256 of the normalised text as UTF-8, in lower-case hexadecimal. */
  readonly sha256: string;
  /** Length of the text in UTF-16 code units. */
  readonly length: number;
  readonly format: SourceFormat;
  readonly encoding: Encoding;
  /** Name of the file it came from, without its folder. */
  readonly fileName: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
  readonly attributes: AttributeValues;
  /** Number of codings on it. */
  readonly codings: number;
}

/** A source's text with its form. Texts never change. */
export interface SourceText {
  readonly source: SourceId;
  readonly sha256: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Ranges of format markers (`#`, `**`, `|` of Markdown) to be dimmed, as `[start0, end0, ...]`, ascending, disjoint. */
  readonly markers: readonly number[];
  /** Offset at which each page begins, ascending; absent where the text came without pages. */
  readonly pages?: readonly number[];
  /** When each block was spoken, in the order of the blocks; absent where the text came without time codes. */
  readonly times?: readonly SpokenTime[];
}

/** The source's value of an attribute, empty where it has none. An attribute may be named like what every object has. */
export function attributeOf({ attributes }: Pick<Source, 'attributes'>, name: string): string {
  return Object.hasOwn(attributes, name) ? attributes[name]! : '';
}
