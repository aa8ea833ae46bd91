/** The headers of a zip archive that is written in one go (PKWARE APPNOTE 6.3, sections 4.3 and 4.4). */

/** A file of an archive; its sizes are known when it is written. */
export interface ZipEntry {
  readonly path: string;
  /** Where its header begins, in bytes. */
  readonly at: number;
  readonly made: Date;
  crc: number;
  /** In bytes, as it lies in the archive. */
  packed: number;
  size: number;
}

/** Deflate, read from version 2.0 on. */
const VERSION = 20;
const DEFLATED = 8;

/** Sizes stand after the file; its path is UTF-8. */
const FLAGS = 0x0808;

export function localHeader({ path, made }: ZipEntry): Buffer {
  const name = Buffer.from(path);
  return Buffer.concat([bytesOf([4, 0x04034b50], ...sharedFields(made), ...NO_SIZES, [2, name.length], [2, 0]), name]);
}

export function sizesAfter({ crc, packed, size }: ZipEntry): Buffer {
  return bytesOf([4, 0x08074b50], [4, crc], [4, packed], [4, size]);
}

export function centralHeader({ path, made, crc, packed, size, at }: ZipEntry): Buffer {
  const name = Buffer.from(path);
  const own = bytesOf(
    ...([[4, 0x02014b50], [2, VERSION], ...sharedFields(made)] as const),
    ...([
      [4, crc],
      [4, packed],
      [4, size],
      [2, name.length],
    ] as const),
    // No extra field, no comment, the first disk, no attributes.
    ...([
      [2, 0],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, at],
    ] as const),
  );
  return Buffer.concat([own, name]);
}

export function endOfArchive(files: number, directoryAt: number, directorySize: number): Buffer {
  const counts = [
    [2, files],
    [2, files],
  ] as const;
  return bytesOf([4, 0x06054b50], [2, 0], [2, 0], ...counts, [4, directorySize], [4, directoryAt], [2, 0]);
}

type Field = readonly [bytes: 2 | 4, value: number];

const NO_SIZES: readonly Field[] = [
  [4, 0],
  [4, 0],
  [4, 0],
];

function sharedFields(made: Date): readonly Field[] {
  const time = (made.getHours() << 11) | (made.getMinutes() << 5) | (made.getSeconds() >> 1);
  const day = ((made.getFullYear() - 1980) << 9) | ((made.getMonth() + 1) << 5) | made.getDate();
  return [
    [2, VERSION],
    [2, FLAGS],
    [2, DEFLATED],
    [2, time],
    [2, day],
  ];
}

/** The fields one after the other, the lowest byte first. */
function bytesOf(...fields: readonly Field[]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [length]) => sum + length, 0));
  let at = 0;
  for (const [length, value] of fields) at = bytes.writeUIntLE(value, at, length);
  return bytes;
}
