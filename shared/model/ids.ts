/** Identities: a number inside one project file, and a GUID that is the same in every copy of it. */

declare const brand: unique symbol;

/** Row number in the project file, never reused there. */
export type Id<Noun extends string> = number & { readonly [brand]: Noun };

export type SourceId = Id<'source'>;
export type CodeId = Id<'code'>;
export type CodingId = Id<'coding'>;
export type CoderId = Id<'coder'>;
export type AttributeId = Id<'attribute'>;
export type CaseId = Id<'case'>;
export type CodeSetId = Id<'code set'>;
export type MemoId = Id<'memo'>;
export type LinkId = Id<'link'>;
export type SavedQueryId = Id<'saved query'>;
export type SavedReportId = Id<'saved report'>;
export type ChangeId = Id<'change'>;

/** A random UUID in lower case with hyphens, made when the thing is made. */
export type Guid = string;
