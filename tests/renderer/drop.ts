/** Drops files on the window, as a person does from their file manager. */

import type { Page } from 'playwright-core';

export interface DroppedFile {
  readonly name: string;
  /** As bytes, since a file may be anything. */
  readonly bytes: readonly number[];
}

export const bytesOf = (text: string) => [...new TextEncoder().encode(text)];

export async function drop(page: Page, files: readonly DroppedFile[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, bytes } of given) transfer.items.add(new File([new Uint8Array(bytes)], name));
    return transfer;
  }, files);
  await page.dispatchEvent('body', 'dragover', { dataTransfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer });
}
