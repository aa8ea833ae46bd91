/** The illustrative quotations of themes and lenses, with the places where they stand. */

import type { CodingColumns } from '../../../shared/analysis/coding-columns.ts';
import { chooseIllustrations } from '../../../shared/analysis/illustrations.ts';
import type { Code } from '../../../shared/model/code.ts';
import { codebookOf, withDescendants } from '../../../shared/model/codebook.ts';
import { attributeOf, type Source } from '../../../shared/model/source.ts';
import type { IllustratedCode, Illustration } from '../../../shared/report/methodology/study.ts';
import { snapToGraphemes } from '../../../shared/text/graphemes.ts';
import { pageNumbersOf } from '../../../shared/text/page-numbers.ts';
import { countOf, firstEndingAfter } from '../../../shared/text/range-list.ts';
import { unitsOfSources } from '../../store/coding-rows.ts';
import type { ReadableDb } from '../../store/database.ts';
import { readSourceBody, readSourcePages } from '../../store/texts.ts';

const MOST = 2;
/** Characters of a quotation; what is longer is cut at the end of a word. */
const LONGEST = 600;

/** Those of `heads` that have a coding, each with its passages. */
export function illustrate(
  db: ReadableDb,
  codings: CodingColumns,
  codes: readonly Code[],
  heads: readonly Code[],
  sources: readonly Source[],
): IllustratedCode[] {
  const codebook = codebookOf(codes);
  const sets = heads.map(({ id }) => new Set<number>(withDescendants(codebook, id)));
  const paragraphsOf = unitsOfSources(db);
  const sourceOf = new Map<number, Source>(sources.map((source) => [source.id, source]));
  const passageAt = (place: number, touching: readonly number[]): Illustration => {
    const source = sourceOf.get(codings.source[place]!)!;
    const paragraphs = paragraphsOf(source.id, 'paragraphs');
    const text = readSourceBody(db, source.id).slice(codings.start[place], codings.end[place]);
    const shown = cutAtWord(text);
    const isNamed = new Set(touching);
    const pages = readSourcePages(db, source.id);
    return {
      text: shown,
      cut: shown.length < text.length,
      sourceName: source.name,
      reference: attributeOf(source, 'reference'),
      paragraph: Math.min(firstEndingAfter(paragraphs, codings.start[place]!) + 1, countOf(paragraphs)),
      paragraphs: countOf(paragraphs),
      ...(pages && { pages: pageNumbersOf(pages, { start: codings.start[place]!, end: codings.end[place]! }) }),
      codes: codes.filter(({ id }) => isNamed.has(id)).map(({ path }) => path),
    };
  };
  return chooseIllustrations(codings, sets, MOST).flatMap((chosen, i) => {
    const { path, colour } = heads[i]!;
    const passages = chosen.map(({ place, touching }) => passageAt(place, touching));
    return passages.length === 0 ? [] : [{ code: path, colour, passages }];
  });
}

function cutAtWord(text: string): string {
  if (text.length <= LONGEST) return text;
  const whole = text.slice(0, snapToGraphemes(text, { start: 0, end: LONGEST }).end);
  const space = whole.search(/\s+\S*$/u);
  return space > LONGEST / 2 ? whole.slice(0, space) : whole;
}
