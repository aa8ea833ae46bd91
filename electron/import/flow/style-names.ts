/** What the name of a paragraph style says where its definition does not: the names that word processors give, in many languages. */

const HEADING =
  /^(?:heading|(?:ü|_c3_bc_)?berschrift|titre|t[ií]?tulo|titolo|kop|rubrik|overskrift|otsikko|nag[łl][óo]wek|nadpis|c[ií]msor|ba[şs]l[ıi]k|naslov|заголовок|標題|标题|見出し|제목)[ _]*([1-9])$/i;

const QUOTATION =
  /^(?:(?:intense|intensives?|intensieve?|intensa?|intense|sterkt?|starkt?)?[ _]*(?:quote|quotations?|zitat|cita|citat[io]?|citation|citaat|sitat|cytat|цитата|引用文?|인용)|block[ _]*text|citation[ _]*intense|cita[ _]*(?:destacada|intensa))$/i;

const TITLE = /^(?:title|titel|titre|t[ií]tulo|titolo|otsikko|tytuł|název|название|標題|标题|表題|제목)$/i;

/** 1 to 9, or 0 for the name of anything else. */
export function headingLevelNamed(name: string): number {
  return Number(HEADING.exec(name.trim())?.[1] ?? 0);
}

export function isQuotationName(name: string): boolean {
  return QUOTATION.test(name.trim());
}

/** Of the document's own title, which is shown as a heading. */
export function isTitleName(name: string): boolean {
  return TITLE.test(name.trim());
}
