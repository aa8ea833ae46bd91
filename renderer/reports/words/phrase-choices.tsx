/** What reports on words list: how long phrases are, which stop words they leave out, and from which count on. */

import { useState } from 'react';
import type { Params } from '../../../shared/api/contract.ts';
import { Choice } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { NumberChoice } from '../number-choice.tsx';

type PhraseParams = Pick<Partial<Params<'reports.words'>>, 'length' | 'stopWords' | 'minimum'>;

export interface PhraseChoicesProps {
  readonly params: PhraseParams;
  readonly onParams: (changed: PhraseParams) => void;
}

const LENGTHS = ['1', '2', '3', '4', '5'].map((value) => ({
  value,
  label: value === '1' ? 'single words' : `phrases of ${value} words`,
}));

const LISTS = [
  { value: 'english', label: 'English', hint: 'function words such as the, of, because' },
  { value: 'none', label: 'none' },
] as const;

export function PhraseChoices({ params, onParams }: PhraseChoicesProps) {
  const { length = 1, stopWords = {}, minimum = 2 } = params;
  const { language = 'english', own = [] } = stopWords;
  return (
    <>
      <Choice
        label="List"
        value={String(length)}
        options={LENGTHS}
        onChange={(value) => onParams({ length: Number(value) })}
      />
      <Choice
        label="Stop words"
        value={language}
        options={LISTS}
        onChange={(value) => onParams({ stopWords: { ...stopWords, language: value } })}
      />
      <OwnStopWords own={own} onChange={(words) => onParams({ stopWords: { ...stopWords, own: words } })} />
      <NumberChoice
        label="Occurrences, at least"
        value={minimum}
        least={1}
        most={1_000_000}
        onChange={(value) => onParams({ minimum: value })}
      />
    </>
  );
}

interface OwnStopWordsProps {
  readonly own: readonly string[];
  readonly onChange: (own: string[]) => void;
}

/** What is typed stays as it is; the words in it count. */
function OwnStopWords({ own, onChange }: OwnStopWordsProps) {
  const [text, setText] = useState(own.join(' '));
  return (
    <Field
      label="Own stop words"
      value={text}
      lines={2}
      onChange={(typed) => {
        setText(typed);
        const words = typed.split(/[\s,;]+/).filter(Boolean);
        if (words.join(' ') !== own.join(' ')) onChange(words);
      }}
    />
  );
}
