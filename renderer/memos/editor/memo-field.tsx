/** The field in which a memo is written: a small toolbar, the text below it. */

import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { MemoForms } from './block-forms.ts';
import { formOfKeys } from './form-keys.ts';
import { type MemoEditor, openMemoEditor } from './memo-editor.ts';
import { MemoToolbar } from './memo-toolbar.tsx';
import './memo-field.css';

export interface MemoFieldProps {
  readonly label: string;
  /** The Markdown to begin with. */
  readonly value: string;
  readonly onChange: (markdown: string) => void;
  readonly autoFocus?: boolean;
}

const NO_FORMS: MemoForms = { bold: false, italic: false, block: 'paragraph', isLink: false };

export function MemoField({ label, value, onChange, autoFocus = false }: MemoFieldProps) {
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<MemoEditor | null>(null);
  const [forms, setForms] = useState(NO_FORMS);
  const [linking, setLinking] = useState(false);
  const latest = useRef(onChange);
  useLayoutEffect(() => {
    latest.current = onChange;
  });
  const first = useRef({ value, autoFocus });
  useLayoutEffect(() => {
    const opened = openMemoEditor(root.current!, first.current.value, {
      changed: (markdown) => latest.current(markdown),
      formsChanged: (now) => setForms((before) => (isSame(before, now) ? before : now)),
    });
    setEditor(opened);
    if (first.current.autoFocus) opened.focus();
    return () => opened.destroy();
  }, []);
  const startLinking = () => {
    editor?.hold();
    setLinking(true);
  };
  return (
    <div className="memo-field">
      <span className="memo-field-label" id={id}>
        {label}
      </span>
      <div className="memo-field-frame">
        {editor && (
          <MemoToolbar
            editor={editor}
            forms={forms}
            linking={linking}
            onLink={startLinking}
            onLinked={() => setLinking(false)}
          />
        )}
        {/* biome-ignore lint/a11y/useSemanticElements: a text area holds no forms */}
        <div
          ref={root}
          className="memo-field-text memo-text"
          role="textbox"
          tabIndex={0}
          aria-multiline
          aria-labelledby={id}
          contentEditable
          suppressContentEditableWarning
          onClick={(event) => (event.target as Element).closest('a') && event.preventDefault()}
          onKeyDown={(event) => {
            const asked = editor && formOfKeys(event);
            if (!asked) return;
            event.preventDefault();
            if (asked === 'link') startLinking();
            else if (asked === 'save') root.current?.closest('form')?.requestSubmit();
            else if (asked === 'in' || asked === 'out') editor.indent(asked);
            else editor.form(asked);
          }}
        />
      </div>
    </div>
  );
}

function isSame(a: MemoForms, b: MemoForms): boolean {
  return a.bold === b.bold && a.italic === b.italic && a.block === b.block && a.isLink === b.isLink;
}
