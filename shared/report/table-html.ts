/** Tables as HTML: the statement, the rows, what each figure is, and the notes. */

import { escapeXml } from './escape-xml.ts';
import { formulaLines } from './formulas.ts';
import { formatCell } from './number-format.ts';
import type { Cell, Column, Table } from './table.ts';

/** A wide table scrolls by itself; a first column of texts heads its rows. Undefined figures and zeros stand back. */
export function tableHtml(table: Table): string {
  const { title, statement, columns, rows } = table;
  const caption = escapeXml(title);
  const head = columns.map(({ heading, kind }) => {
    return `<th scope="col"${kind === 'text' ? '' : ' class="figure"'} dir="auto">${escapeXml(heading)}</th>`;
  });
  const body = rows.map((row) => `<tr>${row.map((cell, i) => cellHtml(cell, columns[i]!, i)).join('')}</tr>`);
  return `<section class="table">
<div class="wide" role="region" aria-label="${caption}" tabindex="0">
<table>
<caption dir="auto">${caption}</caption>
<thead>
<tr>${head.join('')}</tr>
</thead>
<tbody>
${body.join('\n')}
</tbody>
</table>
</div>
<p class="statement" dir="auto">${escapeXml(statement)}</p>
${explanations(table)}</section>`;
}

function cellHtml(cell: Cell, { kind }: Column, place: number): string {
  const text = escapeXml(formatCell(cell, kind));
  if (kind === 'text' && cell !== null)
    return place === 0 ? `<th scope="row" dir="auto">${text}</th>` : `<td dir="auto">${text}</td>`;
  return `<td class="figure${cell === null || cell === 0 ? ' zero' : ''}">${text}</td>`;
}

/** The formulas of the columns, then the notes. */
function explanations({ columns, notes }: Table): string {
  const lines = [...formulaLines(columns), ...notes].map((line) => `<li dir="auto">${escapeXml(line)}</li>`);
  return lines.length === 0 ? '' : `<ul class="notes">\n${lines.join('\n')}\n</ul>\n`;
}
