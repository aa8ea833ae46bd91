/** Makes EPUB books. */

import { strToU8, zipSync } from 'fflate';

export interface EpubPage {
  /** XHTML inside the body; undefined for a page that the book names and does not hold. */
  readonly body: string | undefined;
  /** As the table of contents has it; a page without one is not in it. */
  readonly title?: string;
  readonly path?: string;
}

export interface EpubContent {
  readonly pages: readonly EpubPage[];
  /** XML inside the metadata. */
  readonly metadata?: string;
  /** The older form (NCX) or the newer one of the table of contents; both where it is left out. */
  readonly contents?: 'ncx' | 'nav' | 'none' | undefined;
  /** XML inside the guide. */
  readonly guide?: string;
  /** Further files of the archive, or others in the place of those that are made. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

export function epubOf({ pages, metadata = '', contents, guide = '', files = {} }: EpubContent): Uint8Array {
  const placed = pages.map((page, at) => ({ path: `text/page ${at}.xhtml`, ...page }));
  const titled = placed.filter(({ title }) => title !== undefined);
  const texts: Record<string, string | Uint8Array> = {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
    'OPS/book.opf': packageOf(placed, metadata, guide, contents),
    ...Object.fromEntries(
      placed.flatMap(({ path, body }) => (body === undefined ? [] : [[`OPS/${path}`, pageOf(body)]])),
    ),
    ...(contents !== 'ncx' && contents !== 'none' && { 'OPS/nav.xhtml': pageOf(navigationOf(titled)) }),
    ...(contents !== 'nav' && contents !== 'none' && { 'OPS/toc.ncx': ncxOf(titled) }),
    ...files,
  };
  const archive = Object.entries(texts).map(([path, file]) => [path, typeof file === 'string' ? strToU8(file) : file]);
  return zipSync(Object.fromEntries(archive), { mtime: '2020-01-01' });
}

type Placed = EpubPage & { readonly path: string };

function packageOf(
  pages: readonly Placed[],
  metadata: string,
  guide: string,
  contents: EpubContent['contents'],
): string {
  const item = (id: string, path: string, type: string, more = '') =>
    `<item id="${id}" href="${encodeURI(path)}" media-type="${type}" ${more}/>`;
  const items = pages.map(({ path }, at) => item(`p${at}`, path, 'application/xhtml+xml'));
  if (contents !== 'ncx') items.push(item('nav', 'nav.xhtml', 'application/xhtml+xml', 'properties="nav"'));
  if (contents !== 'nav') items.push(item('ncx', 'toc.ncx', 'application/x-dtbncx+xml'));
  const spine = ['nav', ...pages.map((_, at) => `p${at}`)].map((id) => `<itemref idref="${id}"/>`);
  return `<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf">${metadata}</metadata>
    <manifest>${items.reverse().join('')}</manifest><spine toc="ncx">${spine.join('')}</spine><guide>${guide}</guide></package>`;
}

function pageOf(body: string): string {
  return `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head><body>${body}</body></html>`;
}

function navigationOf(pages: readonly Placed[]): string {
  const entries = pages.map(({ path, title }) => `<li><a href="${encodeURI(path)}#start">${title}</a></li>`);
  const landmarks = `<nav epub:type="landmarks"><ol><li><a href="${encodeURI(pages[0]?.path ?? '')}">Start of it</a></li></ol></nav>`;
  return `${landmarks}<nav epub:type="toc"><h1>Contents</h1><ol>${entries.join('')}</ol></nav>`;
}

function ncxOf(pages: readonly Placed[]): string {
  const points = pages.map(
    ({ path, title }) =>
      `<navPoint><navLabel><text>${title}</text></navLabel><content src="${encodeURI(path)}"/></navPoint>`,
  );
  return `<ncx><docTitle><text/></docTitle><navMap>${points.join('')}</navMap></ncx>`;
}
