/** References: what a bibliography says of a work, and which sources are that work. */

import { type AttributeValues, attributeOf, type Source } from './source.ts';

export interface Reference {
  readonly title: string;
  /** Without `https://doi.org/`, in lower case; empty where it has none. */
  readonly doi: string;
  /** Names of files that are the work, without folder, with their ending or without. */
  readonly files: readonly string[];
  /** What it says of the work, such as `author` and `year`. */
  readonly attributes: AttributeValues;
}

/** By what a reference and a source were found to be the same work; the first that holds. */
export type MatchedBy = 'doi' | 'title' | 'file name';

export interface ReferenceMatch {
  readonly reference: Reference;
  readonly sources: readonly Source[];
  /** Null where no source is that work. */
  readonly by: MatchedBy | null;
}

const DOI = /\b10\.\d{4,9}\/[^\s"<>]+/gi;

/** The DOI that a text holds, without punctuation that follows it; empty where there is none. */
export function doiIn(text: string): string {
  return (text.match(DOI)?.[0] ?? '').replace(/[.,;:)\]}]+$/, '').toLowerCase();
}

/**
 * Finds the sources of each reference: by DOI in their attributes, else by title in their name, else by the name of their file.
 * Titles are compared by their letters and digits alone.
 */
export function matchReferences(references: readonly Reference[], sources: readonly Source[]): ReferenceMatch[] {
  const byDoi = groupBy(sources, (source) => [doiOf(source)]);
  const byTitle = groupBy(sources, (source) => [comparable(source.name), comparable(attributeOf(source, 'title'))]);
  const byFile = groupBy(sources, (source) => [comparable(withoutEnding(source.fileName))]);
  return references.map((reference) => {
    const ways: readonly (readonly [MatchedBy, readonly Source[] | undefined])[] = [
      ['doi', byDoi.get(reference.doi)],
      ['title', byTitle.get(comparable(reference.title))],
      ['file name', reference.files.map((file) => byFile.get(comparable(withoutEnding(file)))).find(Boolean)],
    ];
    const found = ways.find(([, same]) => same !== undefined);
    return { reference, sources: found?.[1] ?? [], by: found?.[0] ?? null };
  });
}

function doiOf(source: Source): string {
  return doiIn(attributeOf(source, 'doi')) || doiIn(attributeOf(source, 'reference'));
}

/** Sources without a key are in no group. */
function groupBy(sources: readonly Source[], keysOf: (source: Source) => readonly string[]): Map<string, Source[]> {
  const groups = new Map<string, Source[]>();
  for (const source of sources) {
    for (const key of new Set(keysOf(source))) if (key !== '') groups.set(key, [...(groups.get(key) ?? []), source]);
  }
  return groups;
}

function comparable(title: string): string {
  return title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function withoutEnding(fileName: string): string {
  return fileName.replace(/\.[a-z\d]{1,5}$/i, '');
}
