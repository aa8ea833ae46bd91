/** References from RIS, BibTeX, PubMed and EndNote exports, and CSL-JSON. */

import { basename, extname } from 'node:path';
import { type BibDB, parse, parseENW, parseNBIB, parseRIS } from 'biblatex-csl-converter';
import { z } from 'zod';
import { fail } from '../../shared/api/failure.ts';
import { oneLine } from '../../shared/model/name.ts';
import { doiIn, type Reference } from '../../shared/model/reference.ts';
import { decodeWhole } from './decode.ts';
import { fileNameOf, type InputFile, readBytes } from './input-file.ts';
import { readJson } from './json-file.ts';
import { normalise } from './normalise.ts';
import { citationOf, type Work } from './work.ts';

const PARSERS: Readonly<Record<string, (text: string) => BibDB>> = {
  '.bib': parseBibTeX,
  '.ris': (text) => parseRIS(text).entries,
  '.nbib': (text) => parseNBIB(text).entries,
  '.enw': (text) => parseENW(text).entries,
};

/**
 * The references of a file, in its order.
 *
 * Fails with `unsupported-type`, with `empty-file` where it holds none, and as the reading of the file does.
 */
export async function readReferences(file: InputFile): Promise<Reference[]> {
  const fileName = fileNameOf(file);
  const ending = extname(fileName).toLowerCase();
  const works = ending === '.json' ? await worksOfCsl(file) : await worksOfText(file, fileName, ending);
  if (works.length === 0) {
    fail('empty-file', `"${fileName}" holds no references. Check that it is the right file.`);
  }
  return works.map(referenceOf);
}

async function worksOfText(file: InputFile, fileName: string, ending: string): Promise<Work[]> {
  const read = PARSERS[ending];
  if (!read) {
    const known = [...Object.keys(PARSERS), '.json'].join(', ');
    fail('unsupported-type', `"${fileName}" is no file of references. Use ${known}.`);
  }
  const { text } = await decodeWhole(await readBytes(file), fileName);
  return Object.values(read(`${normalise(text)}\n`)).map(workOfEntry);
}

const LONGEST_VALUE = 10_000;

/** The parser never ends where the last line is a remark, or ends with a backslash, and no line feed follows. */
function parseBibTeX(text: string): BibDB {
  return parse(`${text}\n`, { processUnexpected: true, processUnknown: true, processInvalidURIs: true }).entries;
}

type Entry = BibDB[number];

function workOfEntry({ bib_type, entry_key, fields, unexpected_fields, unknown_fields }: Entry): Work {
  const all = { ...unknown_fields, ...unexpected_fields, ...fields };
  const words = (name: string) => plain(all[name]);
  return {
    // TeX writes dashes as hyphens.
    title: words('title').replaceAll('---', '—').replaceAll('--', '–'),
    authors: namesIn(all.author ?? all.editor),
    year: /\d{4}/.exec(words('date') || words('year'))?.[0] ?? '',
    genre: bib_type.replaceAll('-', ' '),
    container: words('journaltitle') || words('booktitle') || words('publisher'),
    volume: words('volume'),
    issue: words('number') || words('issue'),
    pages: words('pages'),
    doi: words('doi'),
    url: words('url'),
    files: [...filesIn(words('file')), ...filesIn(words('url')), entry_key],
  };
}

/** Rich text, names and ranges as plain words. */
function plain(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (!Array.isArray(value)) {
    return typeof value === 'object' && value !== null && 'text' in value ? String(value.text) : '';
  }
  const isRange = value.every((part) => Array.isArray(part));
  return isRange ? value.map((range) => range.map(plain).join('–')).join(', ') : value.map(plain).join('');
}

function namesIn(value: unknown): Work['authors'] {
  if (!Array.isArray(value)) return [];
  return value.map((name: Readonly<Record<string, unknown>>) => ({
    given: plain(name.given),
    family: plain(name.literal) || [plain(name.prefix), plain(name.family)].filter(Boolean).join(' '),
  }));
}

/** `description:path:type` of BibTeX, or a path or an address; several are parted by semicolons. */
function filesIn(field: string): string[] {
  return field
    .split(';')
    .flatMap((one) => one.split(/(?<!\b[a-z]):(?!\/\/)/i))
    .map((path) => basename(path.trim().replaceAll('\\', '/')))
    .filter((name) => /\.[a-z\d]{1,5}$/i.test(name));
}

/** Registers write `null` for what they do not know: what is not as it should be counts as not told. */
const short = z.union([z.string(), z.number()]).transform(String).catch('');
const cslName = z.object({ family: short, given: short, literal: short, 'non-dropping-particle': short });
const cslItem = z.object({
  id: short,
  title: short,
  type: short,
  author: z.array(cslName).catch([]),
  issued: z
    .object({ 'date-parts': z.array(z.array(short)).catch([]), literal: short, raw: short })
    .optional()
    .catch(undefined),
  'container-title': short,
  publisher: short,
  volume: short,
  issue: short,
  page: short,
  DOI: short,
  URL: short,
});
/** A list, a list as `items`, or a work alone, as addresses of DOIs answer. */
const cslItems = z.union([
  z.array(cslItem),
  z.object({ items: z.array(cslItem) }).transform(({ items }) => items),
  cslItem.transform((item) => [item]),
]);

async function worksOfCsl(file: InputFile): Promise<Work[]> {
  const items = (await readJson(file, cslItems)).filter(({ title, DOI }) => title !== '' || DOI !== '');
  return items.map((item) => {
    const { issued } = item;
    return {
      title: item.title.replaceAll(/<[^>]*>/g, ''),
      authors: item.author.map((name) => ({
        given: name.given,
        family: name.literal || [name['non-dropping-particle'], name.family].filter(Boolean).join(' '),
      })),
      year: issued?.['date-parts'][0]?.[0] || (/\d{4}/.exec(`${issued?.literal} ${issued?.raw}`)?.[0] ?? ''),
      genre: item.type.replaceAll('-', ' '),
      container: item['container-title'] || item.publisher,
      volume: item.volume,
      issue: item.issue,
      pages: item.page.replaceAll('-', '–'),
      doi: item.DOI,
      url: item.URL,
      files: [item.id],
    };
  });
}

function referenceOf(work: Work): Reference {
  const doi = doiIn(work.doi);
  const author = work.authors.map(({ given, family }) => [given, family].filter(Boolean).join(' ')).join('; ');
  const values = { author, year: work.year, genre: work.genre, reference: citationOf({ ...work, doi }), doi };
  return {
    title: work.title,
    doi,
    files: work.files.filter((name) => name !== ''),
    attributes: Object.fromEntries(
      Object.entries(values)
        .map(([name, value]) => [name, oneLine(value.toWellFormed()).slice(0, LONGEST_VALUE).toWellFormed()])
        .filter(([, value]) => value !== ''),
    ),
  };
}
