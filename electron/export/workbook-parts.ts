/** The small parts of a streamed workbook (Office Open XML, ECMA-376): what its sheets look like, and how they hang together. */

import { escapeXml } from '../../shared/report/escape-xml.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Places of the forms of cells in `STYLES`. */
export const FORMS = { heading: 1, text: 2, formulaLike: 3, whole: 4, moment: 5 } as const;

/** `quotePrefix` keeps a text a text when somebody edits its cell. */
export const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts>\
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>\
<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>\
<border><left/><right/><top/><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders>\
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
<cellXfs count="6">${form('0')}${form('0', 'fontId="1" borderId="1" applyFont="1" applyBorder="1"', true)}\
${form('49', 'applyNumberFormat="1"', true)}${form('49', 'applyNumberFormat="1" quotePrefix="1"', true)}\
${form('1', 'applyNumberFormat="1"')}${form('164', 'applyNumberFormat="1"')}</cellXfs>\
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function form(format: string, more = '', isWrapped = false): string {
  const others = ['fontId', 'fillId', 'borderId'].filter((name) => !more.includes(name)).map((name) => ` ${name}="0"`);
  const wrap = isWrapped ? ' wrapText="1"' : '';
  return `<xf numFmtId="${format}"${others.join('')} xfId="0" applyAlignment="1" ${more}><alignment vertical="top"${wrap}/></xf>`;
}

export const PACKAGE_RELATIONS = relations([`${OFFICE}/officeDocument`, 'xl/workbook.xml']);

export function workbookRelations(sheets: number): string {
  const ofSheets = numbers(sheets).map((n) => [`${OFFICE}/worksheet`, `worksheets/sheet${n}.xml`] as const);
  return relations(...ofSheets, [`${OFFICE}/styles`, 'styles.xml']);
}

export function contentTypes(sheets: number): string {
  const part = (name: string, type: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>${part('workbook', 'sheet.main')}${part('styles', 'styles')}\
${numbers(sheets)
  .map((n) => part(`worksheets/sheet${n}`, 'worksheet'))
  .join('')}</Types>`;
}

export interface WorkbookSheet {
  readonly name: string;
  /** Such as `$A$1:$F$20`; undefined where there are no filters. */
  readonly filters: string | undefined;
}

export function workbookXml(sheets: readonly WorkbookSheet[]): string {
  const listed = sheets.map(
    ({ name }, i) => `<sheet name="${escapeXml(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const named = sheets.flatMap(({ name, filters }, i) =>
    filters === undefined
      ? []
      : [
          `<definedName name="_xlnm._FilterDatabase" localSheetId="${i}" hidden="1">'${escapeXml(name)}'!${filters}</definedName>`,
        ],
  );
  const names = named.length > 0 ? `<definedNames>${named.join('')}</definedNames>` : '';
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${listed.join('')}</sheets>${names}</workbook>`;
}

export function sheetStart(widths: readonly number[], hasHeadings: boolean): string {
  const columns = widths.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`);
  const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">${hasHeadings ? frozen : ''}</sheetView>\
</sheetViews><cols>${columns.join('')}</cols><sheetData>`;
}

export function sheetEnd(filters: string | undefined): string {
  return `</sheetData>${filters === undefined ? '' : `<autoFilter ref="${filters}"/>`}</worksheet>`;
}

function relations(...targets: readonly (readonly [type: string, target: string])[]): string {
  const listed = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${listed.join('')}</Relationships>`;
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i + 1);
}
