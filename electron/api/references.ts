/** References: found for the sources, and given to them as attributes. */

import type { ValidParams } from '../../shared/api/contract.ts';
import type { MatchedReference, ReferencedSource } from '../../shared/api/methods/references.ts';
import type { SourceId } from '../../shared/model/ids.ts';
import { matchReferences, type Reference } from '../../shared/model/reference.ts';
import { attributeOf, type Source } from '../../shared/model/source.ts';
import { setAttributes } from '../store/attributes.ts';
import { listSources } from '../store/sources.ts';
import type { Context, Handlers } from './context.ts';

export const referenceMethods: Handlers<'references'> = {
  'references.preview': async (context, p) => ({ references: await matchedReferences(context, p) }),
  'references.import': async (context, p) => {
    const references = await matchedReferences(context, p);
    context.change('Import references', (db) => {
      for (const { source, values } of references.flatMap(({ sources }) => sources)) setAttributes(db, source, values);
    });
    return { references };
  },
};

async function matchedReferences(
  { db, reading, signal }: Context,
  { file, overwrite }: ValidParams<'references.preview'>,
): Promise<MatchedReference[]> {
  const references = await reading.read('references', [file], signal);
  // What one reference says of a source is there already for the next one that is about it.
  const described = new Map<SourceId, Source>();
  return matchReferences(references, listSources(db)).map(({ reference, sources, by }) => ({
    title: reference.title,
    by,
    sources: sources.map((source) => {
      const known = described.get(source.id) ?? source;
      const referenced = referencedSource(known, reference, overwrite);
      described.set(source.id, { ...known, attributes: { ...known.attributes, ...referenced.values } });
      return referenced;
    }),
  }));
}

function referencedSource(source: Source, reference: Reference, overwrite: boolean): ReferencedSource {
  const told = Object.entries(reference.attributes).map(
    ([name, referenced]) => ({ name, referenced, present: attributeOf(source, name) }) as const,
  );
  const differing = told.filter(({ present, referenced }) => present !== '' && present !== referenced);
  const fresh = told.filter(({ present }) => present === '');
  return {
    source: source.id,
    name: source.name,
    values: Object.fromEntries(
      [...fresh, ...(overwrite ? differing : [])].map(({ name, referenced }) => [name, referenced]),
    ),
    others: Object.fromEntries(differing.map(({ name, ...values }) => [name, values])),
  };
}
