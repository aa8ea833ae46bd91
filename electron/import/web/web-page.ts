/** The article of a page of the web, without what stands around it. */

import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import { fail } from '../../../shared/api/failure.ts';
import type { SourceDraft } from '../../../shared/model/source-draft.ts';
import { completeDraft } from '../draft.ts';
import { htmlForm } from '../html.ts';
import { declaredLabel } from '../html-charset.ts';
import { normalise } from '../normalise.ts';
import { plainBlocks } from '../plain-text.ts';
import { citationOf } from '../work.ts';
import type { FetchedPage } from './fetch-page.ts';

const PAGES = ['text/html', 'application/xhtml+xml', ''];

/** Elements beyond which a page is not looked through. */
const MOST_ELEMENTS = 200_000;

/**
 * The article as Readability finds it (Mozilla, https://github.com/mozilla/readability); the whole page where it finds none.
 * What the page says of itself becomes attributes: `author`, `date`, `year`, `address` and `reference`.
 *
 * Fails with `unsupported-type` for what is no page and no text, and with `empty-file` where no words are left.
 */
export async function readWebPage({ name, bytes }: NamedPage, page: Omit<FetchedPage, 'bytes'>): Promise<SourceDraft> {
  const text = normalise(decode(bytes, page.charset));
  if (page.type === 'text/plain') {
    return draftOf(name, { title: null, text, blocks: plainBlocks(text) }, { address: page.address }, []);
  }
  if (!PAGES.includes(page.type)) {
    fail('unsupported-type', `The address leads to "${page.type}", which is no page. Save the file and import it.`);
  }
  const article = articleOf(text);
  const form = htmlForm(article?.content ?? text);
  const title = article?.title?.trim() || form.title;
  const author = (article?.byline ?? '').replaceAll(/\s+/g, ' ').trim();
  const date = dateIn(article?.publishedTime ?? '');
  const year = date.slice(0, 4);
  const reference = citationOf({
    ...{ title: title ?? '', authors: author ? [{ given: '', family: author }] : [], year, url: page.address },
    ...{ container: article?.siteName ?? '', genre: '', volume: '', issue: '', pages: '', doi: '', files: [] },
  });
  const told = { title: title ?? '', author, date, year, address: page.address, reference };
  const remarks = article
    ? ['What stands around the article was left out.']
    : ['No article was found in the page: all of its text was taken.'];
  return draftOf(name, { ...form, title }, told, remarks);
}

/** The bytes of a page, under the name that failures have for it. */
export interface NamedPage {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function articleOf(html: string) {
  // Completed first: of a page that leaves out `<html>` or `<head>`, which HTML allows, the other parser makes no document.
  const { document } = parseHTML(serialize(parse(html)));
  const article = new Readability(document as unknown as Document, { maxElemsToParse: MOST_ELEMENTS }).parse();
  return article?.content ? article : null;
}

function draftOf(
  fileName: string,
  form: Pick<Parameters<typeof completeDraft>[0], 'title' | 'text' | 'blocks'>,
  told: Readonly<Record<string, string>>,
  remarks: readonly string[],
): SourceDraft {
  if (form.blocks.length === 0) fail('empty-file', 'The page holds no text. Check the address.');
  const attributes = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== ''));
  return completeDraft({ fileName, format: 'web', encoding: 'declared', markers: [], ...form, attributes, remarks });
}

/** In the encoding that the server says, else the page; UTF-8 where neither says one that is known, or Windows-1252. */
function decode(bytes: Uint8Array, charset: string): string {
  for (const label of [charset, declaredLabel(bytes), 'utf-8']) {
    if (!label) continue;
    try {
      return new TextDecoder(label, { fatal: label === 'utf-8' && charset === '' }).decode(bytes);
    } catch {
      // Not the name of an encoding, or not UTF-8: the next way is tried.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

/** `2026-01-31`, where a text begins with such a day or is a date that can be told; else empty. */
function dateIn(text: string): string {
  const day = /\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  if (day) return day;
  const time = Date.parse(`${text} UTC`);
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10);
}
