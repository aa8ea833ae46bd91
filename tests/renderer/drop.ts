/** Drops files on the window, as a person does from their file manager. */

import type { Page } from 'playwright-core';

export interface DroppedFile {
  readonly name: string;
  /** As bytes, since a file may be anything. */
  readonly bytes: readonly number[];
}

export const bytesOf = (text: string) => [...new TextEncoder().encode(text)];

/** Lets the files go over the window, whose import dialog then asks about them. */
export async function drop(page: Page, files: readonly DroppedFile[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle((given) => {
    const transfer = new DataTransfer();
    for (const { name, bytes } of given) transfer.items.add(new File([new Uint8Array(bytes)], name));
    return transfer;
  }, files);
  await page.dispatchEvent('body', 'dragover', { dataTransfer });
  await page.dispatchEvent('body', 'drop', { dataTransfer });
}

/** Also imports them, with nothing altered. */
export async function dropAndImport(page: Page, files: readonly DroppedFile[]): Promise<void> {
  await drop(page, files);
  await importShown(page);
}

/** Imports what the dialog shows. */
export async function importShown(page: Page): Promise<void> {
  await page
    .getByRole('dialog', { name: /^Import / })
    .getByRole('button', { name: 'Import', exact: true })
    .click();
}
