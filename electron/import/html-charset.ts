/** The encoding that an HTML page says it is in. */

import type { DeclaredCharset } from './detect-encoding.ts';

/** Bytes at the start of a page in which the declaration is looked for. */
const HEAD_BYTES = 4096;

const META = /<meta\b[^>]*\bcharset\s*=\s*["']?\s*([\w:.-]+)/i;
const XML_DECLARATION = /^<\?xml\b[^>]*\bencoding\s*=\s*["']([\w:.-]+)/i;

/** Labels as the Encoding Standard has them; a page whose declaration can be read is not in UTF-16, whatever it says. */
const UTF8 = /^(?:utf-?8|unicode-1-1-utf-8|utf-?16(?:le|be)?|unicode|ucs-2)$/;
const WINDOWS_1252 = /^(?:windows-1252|x-cp1252|cp1252|iso_?-?8859-?1|latin1|l1|us-ascii|ascii|ansi_x3\.4-1968)$/;

/** Undefined where the page declares nothing. */
export function declaredCharset(bytes: Uint8Array): DeclaredCharset | undefined {
  const label = declaredLabel(bytes);
  if (label === undefined) return undefined;
  if (UTF8.test(label)) return 'utf-8';
  return WINDOWS_1252.test(label) ? 'windows-1252' : { unsupported: label };
}

/** The name of the encoding as the page has it, in lower case. */
export function declaredLabel(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES))
    .toString('latin1')
    .replaceAll(/<!--.*?-->/gs, '');
  return (META.exec(head) ?? XML_DECLARATION.exec(head))?.[1]?.toLowerCase();
}
