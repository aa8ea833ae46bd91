/** The archive of a REFI-QDA project: its one description, and the files that it names in many ways. */

import { fail } from '../../../shared/api/failure.ts';
import { decodeWhole } from '../decode.ts';
import type { DocumentFile } from '../document-reader.ts';
import { normalise } from '../normalise.ts';
import { readXml, type XmlElement } from '../xml.ts';
import { openZip, type ZipArchive } from '../zip.ts';

/** What operating systems leave in archives. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$)/;

export class RefiArchive {
  readonly root: XmlElement;
  readonly #zip: ZipArchive;
  readonly #paths: ReadonlyMap<string, string>;
  readonly #folder: string;
  readonly #used = new Set<string>();
  /** Plain texts, which are many and all needed. */
  readonly #texts: ReadonlyMap<string, Uint8Array>;

  private constructor(zip: ZipArchive, description: string, root: XmlElement) {
    this.#zip = zip;
    this.#paths = new Map(filesOf(zip).map((path) => [path.toLowerCase(), path]));
    this.#folder = description.slice(0, description.lastIndexOf('/') + 1).toLowerCase();
    this.#used.add(description);
    this.#texts = zip.readAll(filesOf(zip).filter((path) => /\.txt$/i.test(path)));
    this.root = root;
  }

  /** Fails with `unreadable-file` where the bytes are no archive or hold no description, or several of which none is `project.qde`. */
  static async open({ bytes, fileName }: DocumentFile): Promise<RefiArchive> {
    const zip = openZip(bytes, fileName);
    const found = filesOf(zip).filter((path) => /\.qde$/i.test(path));
    const description = found.length === 1 ? found[0] : found.find((path) => /(?:^|\/)project\.qde$/i.test(path));
    if (description === undefined) {
      const what = found.length === 0 ? 'holds no project (a file that ends in .qde)' : 'holds several projects';
      fail('unreadable-file', `"${fileName}" ${what}. Check that it is a REFI-QDA project.`);
    }
    const root = await readDescription({ bytes: zip.read(description)!, fileName });
    return new RefiArchive(zip, description, root);
  }

  /**
   * The path in the archive of a file that the description names, with or without `internal://` or `relative://`, in whatever
   * folder and case. Undefined where it is not in the archive; what an absolute address names is never looked for.
   */
  pathOf(address: string): string | undefined {
    const named = /^(?:(internal|relative):\/{2,3})?(.*)$/is.exec(address.trim().replaceAll('\\', '/'))!;
    const name = named[2]!.replace(/^\.\//, '').toLowerCase();
    if (name === '' || /^[a-z][a-z\d+.-]*:/.test(name) || (named[1] === undefined && name.startsWith('/')))
      return undefined;
    for (const form of new Set([name.replace(/^\/+/, ''), unescaped(name).replace(/^\/+/, '')])) {
      for (const folder of [`${this.#folder}sources/`, this.#folder, 'sources/', '']) {
        const path = this.#paths.get(folder + form);
        if (path !== undefined) return path;
      }
    }
    return undefined;
  }

  bytesOf(path: string): Uint8Array {
    this.#used.add(path);
    return this.#texts.get(path) ?? this.#zip.read(path)!;
  }

  /** The files that nothing asked for so far. */
  unused(): string[] {
    return filesOf(this.#zip).filter((path) => !this.#used.has(path));
  }
}

/** The root of a description, in any encoding. */
export async function readDescription({ bytes, fileName }: DocumentFile): Promise<XmlElement> {
  const { text } = await decodeWhole(bytes, fileName);
  return readXml(normalise(text), fileName);
}

function filesOf(zip: ZipArchive): string[] {
  return zip.entries.map(({ path }) => path).filter((path) => !LITTER.test(path));
}

function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
