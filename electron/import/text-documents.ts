/** The readers of texts as such: plain, Markdown and HTML. What reads marked-up ones is loaded for them alone. */

import { decodeWhole } from './decode.ts';
import type { DocumentReader } from './document-reader.ts';
import type { ReadText } from './draft.ts';
import { declaredCharset } from './html-charset.ts';
import { looksLikeMarkdown } from './looks-like-markdown.ts';
import { normalise } from './normalise.ts';
import { plainBlocks } from './plain-text.ts';

/** Markdown is recognised in it. */
export const readPlainText: DocumentReader = async ({ fileName, bytes }, { encoding: chosen }) => {
  const { text, encoding } = await decodeWhole(bytes, fileName, { chosen });
  const normal = normalise(text);
  if (looksLikeMarkdown(normal)) return [await markdownText(fileName, encoding, normal)];
  return [{ fileName, encoding, format: 'text', title: null, text: normal, blocks: plainBlocks(normal), markers: [] }];
};

export const readMarkdown: DocumentReader = async ({ fileName, bytes }, { encoding: chosen }) => {
  const { text, encoding } = await decodeWhole(bytes, fileName, { chosen });
  return [await markdownText(fileName, encoding, normalise(text))];
};

export const readHtml: DocumentReader = async ({ fileName, bytes }, { encoding: chosen }) => {
  const { text, encoding } = await decodeWhole(bytes, fileName, { chosen, declared: declaredCharset(bytes) });
  const { htmlForm } = await import('./html.ts');
  return [{ fileName, encoding, format: 'html', markers: [], ...htmlForm(normalise(text)) }];
};

async function markdownText(fileName: string, encoding: ReadText['encoding'], text: string): Promise<ReadText> {
  const { markdownForm } = await import('./markdown.ts');
  return { fileName, encoding, format: 'markdown', title: null, text, ...markdownForm(text) };
}
