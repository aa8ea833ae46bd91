/**
 * A whole project, or a part of one, outside any project file: what importers of other programs' projects yield, what is merged
 * into a project, and what exporters of projects write. Everything refers to everything by GUID.
 */

import type { TextRange } from '../text/range.ts';
import type { CodeDescription } from './code.ts';
import type { Guid } from './ids.ts';
import type { Verdict } from './settlement.ts';
import type { AttributeValues } from './source.ts';
import type { SourceDraft } from './source-draft.ts';

export interface ProjectDraft {
  readonly origin: DraftOrigin;
  readonly coders: readonly DraftCoder[];
  readonly attributes: readonly DraftAttribute[];
  /** Parents before their children, siblings in their order. */
  readonly codes: readonly DraftCode[];
  readonly sources: readonly DraftedSource[];
  readonly codings: readonly DraftCoding[];
  readonly cases: readonly DraftCase[];
  readonly codeSets: readonly DraftCodeSet[];
  readonly memos: readonly DraftMemo[];
  readonly links: readonly DraftLink[];
  readonly settlements?: readonly DraftSettlement[];
  /** What the project came with and Themata has no place for: it is kept, and written back on export. */
  readonly foreign: readonly ForeignPart[];
}

export interface DraftOrigin {
  /** Name of the program that wrote it; empty where it does not say. */
  readonly program: string;
  readonly name: string;
  readonly guid: Guid;
}

export interface DraftCoder {
  readonly guid: Guid;
  readonly name: string;
  /** The sources that the coder is done with. */
  readonly done?: readonly Guid[];
  /** Whether disagreements of others are settled in its name. */
  readonly settles?: boolean;
}

export interface DraftAttribute {
  readonly guid: Guid;
  readonly name: string;
}

export interface DraftCode extends CodeDescription {
  readonly guid: Guid;
  readonly parent: Guid | null;
  readonly name: string;
  /** `#rrggbb` in lower case; empty where it has none. */
  readonly colour: string;
  /** Words by which it may be found. */
  readonly lexicon?: readonly string[];
}

export interface DraftedSource {
  readonly guid: Guid;
  readonly name: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
  /** Its own attributes: those of the draft are what the document says of itself. */
  readonly attributes: AttributeValues;
  readonly draft: SourceDraft;
}

export interface DraftCoding extends TextRange {
  readonly guid: Guid;
  readonly source: Guid;
  readonly code: Guid;
  readonly coder: Guid;
  readonly memo: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
}

export interface DraftCase {
  readonly guid: Guid;
  readonly name: string;
  readonly description: string;
  readonly sources: readonly Guid[];
  readonly attributes: AttributeValues;
}

export interface DraftCodeSet {
  readonly guid: Guid;
  readonly name: string;
  readonly description: string;
  readonly codes: readonly Guid[];
}

export type DraftSubject =
  | { readonly kind: 'project' }
  | { readonly kind: 'source' | 'code' | 'coding'; readonly guid: Guid }
  | ({ readonly kind: 'passage'; readonly guid: Guid } & TextRange);

export interface DraftMemo {
  readonly guid: Guid;
  readonly subject: DraftSubject;
  readonly title: string;
  /** Markdown, as `Memo.body`. */
  readonly body: string;
  readonly coder: Guid;
  readonly createdAt: string;
  readonly changedAt: string;
}

/** A line drawn between two things of the project. */
export interface DraftLink {
  readonly guid: Guid;
  readonly name: string;
  readonly direction: 'none' | 'one-way' | 'both-ways';
  readonly from: Guid;
  readonly to: Guid;
}

/** What was decided where coders disagree. */
export interface DraftSettlement extends TextRange {
  readonly guid: Guid;
  readonly source: Guid;
  readonly code: Guid;
  readonly verdict: Verdict;
  readonly memo: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
}

export interface ForeignPart {
  /** The thing that it belongs to; the project's own where it belongs to the whole. */
  readonly owner: Guid;
  /** Where it stood, as its importer names the place. */
  readonly place: string;
  /** As it was written, such as an XML element. */
  readonly content: string;
  /** Files that it speaks of, by their path in what was imported. */
  readonly files: readonly ForeignFile[];
}

export interface ForeignFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What became of what a project came with; a sentence each, in plain words. */
export interface ExchangeReport {
  readonly kept: readonly string[];
  readonly changed: readonly string[];
  readonly dropped: readonly string[];
}
