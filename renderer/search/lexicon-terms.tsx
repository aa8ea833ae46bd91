/** The terms of one code, a line each; until they are saved they are kept as a draft. */

import { type FormEvent, useState } from 'react';
import { Form } from 'react-aria-components';
import type { Code } from '../../shared/model/code.ts';
import { useCommand } from '../api/use-command.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { plural } from '../ui/words.ts';
import { keepTermDraft, termDrafts } from './lexicon-drafts.ts';
import { flawInTerms } from './search-draft.ts';

export interface LexiconTermsProps {
  readonly code: Code;
  readonly stored: readonly string[];
}

export function LexiconTerms({ code, stored }: LexiconTermsProps) {
  const run = useCommand();
  const [draft, setDraft] = useState(() => termDrafts.get().get(code.id) ?? null);
  const terms = draft === null ? [...stored] : linesOf(draft);
  const flaw = flawInTerms(terms);
  const write = (text: string) => {
    setDraft(text);
    keepTermDraft(code.id, isSame(linesOf(text), stored) ? null : text);
  };
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (flaw) return;
    const said = `${code.name} is looked for by ${plural(terms.length, 'term')}`;
    if ((await run('lexicon.set', { code: code.id, terms }, said)) === undefined) return;
    setDraft(null);
    keepTermDraft(code.id, null);
  };
  return (
    <Form className="collection-form" aria-label={`Terms of ${code.name}`} onSubmit={save}>
      <Field
        label={`Terms of ${code.name}`}
        value={draft ?? stored.join('\n')}
        onChange={write}
        lines={12}
        hint={flaw ?? 'One a line: power, great power, econom*, "an exact phrase", /partners?/i'}
      />
      <div className="dialog-buttons">
        <Button type="submit" isDisabled={flaw !== undefined || isSame(terms, stored)}>
          Save terms
        </Button>
      </div>
    </Form>
  );
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.join('\n') === others.join('\n');
}

/** Each line once; empty ones are left out. */
function linesOf(draft: string): string[] {
  return [...new Set(draft.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
}
