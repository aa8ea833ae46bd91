/** The keys of a memo's forms. */

import { isMac, isPressed, type KeyPress } from '../../actions/window-action.ts';
import { writtenKeys } from '../../actions/written-keys.ts';
import type { BlockForm } from './block-forms.ts';

export type FormKey = BlockForm | 'in' | 'out' | 'link' | 'save';

const KEYS = {
  ...{ paragraph: 'Ctrl+Alt+0', 'heading 1': 'Ctrl+Alt+1', 'heading 2': 'Ctrl+Alt+2', 'heading 3': 'Ctrl+Alt+3' },
  ...{ number: 'Ctrl+Shift+7', bullet: 'Ctrl+Shift+8', quote: 'Ctrl+Shift+9' },
  ...{ in: 'Ctrl+]', out: 'Ctrl+[', link: 'Ctrl+k', save: 'Ctrl+Enter' },
} as const satisfies Record<FormKey, string>;

/** The editor listens to these itself. */
const OWN_KEYS = { bold: 'Ctrl+b', italic: 'Ctrl+i' } as const;

/** The keys as people read them. */
export function keysOfForm(form: FormKey | keyof typeof OWN_KEYS): string {
  return writtenKeys({ ...KEYS, ...OWN_KEYS }[form], isMac());
}

/** In words, for the sheet of shortcuts: they work only in a memo that is written, so no action names them. */
export const LISTED_KEYS: readonly { readonly title: string; readonly keys: readonly string[] }[] = [
  { title: 'Bold', keys: [OWN_KEYS.bold] },
  { title: 'Italics', keys: [OWN_KEYS.italic] },
  {
    title: 'Heading, from large to small',
    keys: [KEYS['heading 1'], KEYS['heading 2'], KEYS['heading 3']],
  },
  { title: 'Text', keys: [KEYS.paragraph] },
  { title: 'List', keys: [KEYS.bullet] },
  { title: 'Numbered list', keys: [KEYS.number] },
  { title: 'Deeper and less deep in a list', keys: [KEYS.in, KEYS.out] },
  { title: 'Quotation', keys: [KEYS.quote] },
  { title: 'Link…', keys: [KEYS.link] },
  { title: 'Save', keys: [KEYS.save] },
];

/** What a press of these keys asks for; undefined where it asks for none of it. */
export function formOfKeys(press: KeyPress): FormKey | undefined {
  // Shift makes another sign of a digit on each keyboard: its place tells which it is.
  const digit = press.shiftKey && !press.altKey ? /^Digit(\d)$/.exec(press.code ?? '')?.[1] : undefined;
  const meant = digit === undefined ? press : { ...plain(press), key: digit };
  return (Object.keys(KEYS) as FormKey[]).find((form) => isPressed([KEYS[form]], meant, isMac()));
}

function plain({ key, code = '', ctrlKey, metaKey, altKey, shiftKey }: KeyPress): KeyPress {
  return { key, code, ctrlKey, metaKey, altKey, shiftKey };
}
