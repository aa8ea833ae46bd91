/** The scenes of what comes in from outside: documents looked at before they are imported, and a survey. */

import { docxOfPieces } from '../../support/documents/docx-pieces.ts';
import { bytesOf, drop } from '../drop.ts';
import type { Scenes } from './scene.ts';

const INTERVIEW = docxOfPieces(
  [
    { kind: 'heading', level: 1, runs: [{ kind: 'words', words: 'The harbour' }] },
    { kind: 'paragraph', runs: [{ kind: 'commented', words: 'We waited for the boat.', comment: 'Who waited?' }] },
    { kind: 'quotation', runs: [{ kind: 'words', words: 'It comes on Sundays, they said.' }] },
    { kind: 'bullet', level: 1, runs: [{ kind: 'words', words: 'mail' }] },
    { kind: 'bullet', level: 1, runs: [{ kind: 'words', words: 'flour' }] },
    { kind: 'table', rows: [[['Sunday'], ['none']]] },
    { kind: 'paragraph', runs: Array.from({ length: 40 }, () => ({ kind: 'words', words: 'Then it was winter. ' })) },
  ],
  { properties: '<dc:creator>Ada Vale</dc:creator><dcterms:created>2031-05-04T10:00:00Z</dcterms:created>' },
);

const SURVEY = `person,age,work,What did you wait for?,note
Ada,34,captain,"I waited for the boat, and for the mail that it would bring, since nobody had written to me all summer.",x
Ben,51,cook,"For nothing, to be honest; I only liked to look at the water.",
`;

export const IMPORT_SCENES: Scenes = {
  'dialog, import documents': {
    show: async ({ page }) => {
      await drop(page, [
        { name: 'harbour.docx', bytes: [...INTERVIEW] },
        { name: 'a recording of a very long interview, second part, final version.txt', bytes: [0, 1, 2, 0, 255] },
        { name: 'note.txt', bytes: bytesOf('We waited.') },
      ]);
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('option', { name: 'recording' }).click();
      await dialog.getByRole('alert').waitFor();
      await dialog.getByRole('option', { name: 'harbour' }).click();
      await dialog.getByText('We waited for the boat.').waitFor();
    },
  },
  'dialog, survey': {
    goesOn: true,
    show: async ({ page }) => {
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await drop(page, [{ name: 'answers.csv', bytes: bytesOf(SURVEY) }]);
      await page.getByRole('dialog').getByRole('radio', { name: 'A survey' }).waitFor();
      await page.keyboard.press('Enter');
      await page.getByText('I waited for the boat').waitFor();
    },
  },
};
