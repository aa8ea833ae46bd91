/** Asks before a page with something unsaved is left: a page that wants to be asked for would else never close. */

import type { BrowserWindow, Dialog } from 'electron';

const LEAVE = 0;
const STAY = 1;

export interface Leaving {
  /** Loads the page anew without asking: what it stands for is gone already. */
  reload(): void;
}

export function askBeforeLeaving(window: BrowserWindow, dialog: Dialog): Leaving {
  const { webContents } = window;
  let isMeant = false;
  webContents.on('will-prevent-unload', (event) => {
    // To prevent what prevents is to leave.
    if (isMeant || answer(window, dialog) === LEAVE) event.preventDefault();
  });
  webContents.on('did-navigate', () => {
    isMeant = false;
  });
  return {
    reload() {
      isMeant = true;
      webContents.reload();
    },
  };
}

/** Only an answer at once counts: the page is left or not when the listener returns. */
function answer(window: BrowserWindow, dialog: Dialog): number {
  return dialog.showMessageBoxSync(window, {
    type: 'question',
    title: 'Themata',
    message: 'Something that you wrote is not saved yet.',
    detail: 'It is lost when you leave.',
    buttons: ['Leave', 'Stay'],
    defaultId: STAY,
    cancelId: STAY,
  });
}
