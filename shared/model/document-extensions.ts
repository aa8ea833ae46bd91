/** Which files can be imported as sources: by the ending of their names. */

/** In lower case, the most usual first. */
export const DOCUMENT_EXTENSIONS = [
  '.txt',
  '.md',
  '.markdown',
  '.html',
  '.htm',
  '.docx',
  '.docm',
  '.dotx',
  '.doc',
  '.odt',
  '.ott',
  '.fodt',
  '.rtf',
  '.epub',
  '.pdf',
  '.srt',
  '.vtt',
] as const;

export type DocumentExtension = (typeof DOCUMENT_EXTENSIONS)[number];

/** The ending of a file's name where it can be imported. A name that is an ending alone has none. */
export function documentExtensionOf(fileName: string): DocumentExtension | undefined {
  const ending = /[^/\\](\.[^./\\]*)$/.exec(fileName)?.[1]?.toLowerCase();
  return DOCUMENT_EXTENSIONS.find((extension) => extension === ending);
}
