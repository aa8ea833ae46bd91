/** Coded quotations as W3C Web Annotations: one JSON-LD document with an annotation a coding. */

import { type CodedRow, quotationOf, wordsAround } from './coded-row.ts';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Characters of the words before and after a quotation, by which it is found where offsets no longer fit. */
const AROUND = 60;

export interface CollectionOutline {
  /** GUID of the project. */
  readonly guid: string;
  readonly label: string;
  readonly total: number;
}

/**
 * A collection with one page, an annotation a line (Web Annotation Data Model, W3C Recommendation of 23 February 2017,
 * sections 3 to 5).
 */
export function* annotationCollection(
  { guid, label, total }: CollectionOutline,
  rows: Iterable<CodedRow>,
): Generator<string> {
  const id = `urn:uuid:${guid}#quotations`;
  const head = { '@context': CONTEXT, id, type: 'AnnotationCollection', label, total };
  const page = { id: `${id}-1`, type: 'AnnotationPage', startIndex: 0 };
  yield `${JSON.stringify(head).slice(0, -1)},"first":${JSON.stringify(page).slice(0, -1)},"items":[`;
  let before = '\n';
  for (const row of rows) {
    yield before + JSON.stringify(annotationOf(row));
    before = ',\n';
  }
  yield '\n]}}\n';
}

/** Positions count code points, as the model demands. The code is named as a tag, and by its GUID as a class. */
export function annotationOf(row: CodedRow) {
  const { source, text, code, coder, coding } = row;
  const [prefix, suffix] = wordsAround(row, AROUND);
  return {
    id: `urn:uuid:${coding.guid}`,
    type: 'Annotation',
    motivation: 'classifying',
    creator: { id: `urn:uuid:${coder.guid}`, type: 'Person', name: coder.name },
    created: coding.createdAt,
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: code.path, format: 'text/plain' },
      { type: 'SpecificResource', purpose: 'classifying', source: `urn:uuid:${code.guid}` },
      ...(coding.memo === ''
        ? []
        : [{ type: 'TextualBody', purpose: 'commenting', value: coding.memo, format: 'text/markdown' }]),
    ],
    target: {
      type: 'SpecificResource',
      source: { id: `urn:uuid:${source.guid}`, type: 'Text', format: 'text/plain', label: source.name },
      selector: [
        {
          type: 'TextPositionSelector',
          start: text.codePointsBefore(coding.start),
          end: text.codePointsBefore(coding.end),
        },
        { type: 'TextQuoteSelector', exact: quotationOf(row), prefix, suffix },
      ],
    },
  };
}
