/** References from RIS, BibTeX, PubMed and EndNote exports, and CSL-JSON. */

import { basename, extname } from 'node:path';
import { type BibDB, parse, parseENW, parseNBIB, parseRIS } from 'biblatex-csl-converter';
import { z } from 'zod';
import { fail } from '../../shared/api/failure.ts';
import { doiIn, type Reference } from '../../shared/model/reference.ts';
import { decodeWhole } from './decode.ts';
import { fileNameOf, type InputFile, readBytes } from './input-file.ts';
import { readJson } from './json-file.ts';
import { normalise } from './normalise.ts';
import { citationOf, type Work } from './work.ts';

const PARSERS: Readonly<Record<string, (text: string) => BibDB>> = {
  '.bib': (text) => parse(text, { processUnexpected: true, processUnknown: true, processInvalidURIs: true }).entries,
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
  return Object.values(read(normalise(text))).map(workOfEntry);
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

const cslName = z.object({
  family: z.string().default(''),
  given: z.string().default(''),
  literal: z.string().default(''),
  'non-dropping-particle': z.string().default(''),
});
const short = z.union([z.string(), z.number()]).transform(String).default('');
const cslItems = z.array(
  z.object({
    id: short,
    title: z.string().default(''),
    type: z.string().default(''),
    author: z.array(cslName).default([]),
    issued: z.object({ 'date-parts': z.array(z.array(short)).default([]), literal: short, raw: short }).optional(),
    'container-title': z.string().default(''),
    publisher: z.string().default(''),
    volume: short,
    issue: short,
    page: short,
    DOI: z.string().default(''),
    URL: z.string().default(''),
  }),
);

async function worksOfCsl(file: InputFile): Promise<Work[]> {
  return (await readJson(file, cslItems)).map((item) => {
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
    attributes: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')),
  };
}
