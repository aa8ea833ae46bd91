/** Imports a long PDF of invented words, in two justified columns with hyphens, headers and page numbers. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from '../../shared/analysis/random.ts';
import { layOut } from '../support/documents/laid-out.ts';
import { makePdf } from '../support/documents/pdf.ts';
import { madeText } from './made-study.ts';
import { runTimed, type Timed } from './run-timed.ts';

/** More than fit on a page, of 55 lines in each column. */
const CHARACTERS_PER_PAGE = 5000;

/** Writes the PDF into `folder`, and imports it into a new project. */
export async function importLongPdf(folder: string, pages: number): Promise<Timed> {
  const [project, file] = [join(folder, 'paper.themata'), join(folder, 'paper.pdf')];
  writeFileSync(file, longPdf(pages));
  await runTimed(['new', project, '--coder', 'Ada']);
  return runTimed(['import', project, file]);
}

function longPdf(count: number): Uint8Array {
  const paragraphs = madeText(count * CHARACTERS_PER_PAGE, randomFrom(3)).split('\n\n');
  const { pages } = layOut(paragraphs, {
    ...{ columns: 2, lines: 55, justified: true, hyphenateAfter: 4 },
    ...{ header: 'A Journal of Made Words', footer: '#' },
  });
  return makePdf({ pages: pages.slice(0, count) });
}
