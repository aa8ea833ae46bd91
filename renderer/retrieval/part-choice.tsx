/** What a row asks for: passages coded or not coded, where a text stands, a saved query; rows in brackets stand below it. */

import { useQuery } from '../api/use-query.ts';
import { Choice, type Option } from '../ui/choice.tsx';
import { Field } from '../ui/field.tsx';
import { CodesChoice } from './codes-choice.tsx';
import { type DraftRow, NO_CODES, newRow, type Part } from './query-draft.ts';

type Kind = `${'' | 'not '}${Part['kind']}`;

const KINDS: readonly Option<Kind>[] = [
  { value: 'codes', label: 'Passages coded' },
  { value: 'not codes', label: 'Text not coded' },
  { value: 'codeSet', label: 'Passages coded with a set' },
  { value: 'not codeSet', label: 'Text not coded with a set' },
  { value: 'text', label: 'Places where a text stands' },
  { value: 'not text', label: 'Text around where a text stands' },
  { value: 'saved', label: 'Passages of a saved query' },
  { value: 'not saved', label: 'Text outside a saved query' },
  { value: 'brackets', label: 'Passages of rows in brackets' },
  { value: 'not brackets', label: 'Text outside rows in brackets' },
];

const NOTHING = 'nothing';

export interface PartChoiceProps {
  readonly row: DraftRow;
  /** Whether nothing stands above it. */
  readonly isFirst: boolean;
  readonly onChange: (changed: Partial<DraftRow>) => void;
}

export function PartChoice({ row, isFirst, onChange }: PartChoiceProps) {
  const { not, part } = row;
  const value: Kind = `${not ? 'not ' : ''}${part.kind}`;
  const change = (next: Kind) => {
    const kind = next.replace('not ', '') as Part['kind'];
    onChange({ not: next.startsWith('not '), part: kind === part.kind ? part : emptyPart(kind) });
  };
  return (
    <div className="query-part">
      <Choice label={isFirst ? 'Find' : 'What'} value={value} options={KINDS} onChange={change} />
      <PartValue part={part} onChange={(next) => onChange({ part: next })} />
    </div>
  );
}

interface PartValueProps {
  readonly part: Part;
  readonly onChange: (part: Part) => void;
}

function PartValue({ part, onChange }: PartValueProps) {
  const sets = useQuery('codeSets.list', {}).data ?? [];
  const queries = useQuery('queries.list', {}).data ?? [];
  switch (part.kind) {
    case 'codes':
      return <CodesChoice value={part} onChange={onChange} />;
    case 'codeSet':
      return (
        <NamedChoice
          label="Code set"
          named={sets}
          value={part.codeSet}
          onChange={(codeSet) => onChange({ kind: 'codeSet', codeSet })}
        />
      );
    case 'text':
      return <Field label="Text" value={part.text} onChange={(text) => onChange({ kind: 'text', text })} />;
    case 'saved':
      return (
        <NamedChoice
          label="Saved query"
          named={queries}
          value={part.query}
          onChange={(query) => onChange({ kind: 'saved', query })}
        />
      );
    case 'brackets':
      return null;
  }
}

interface NamedChoiceProps<Id> {
  readonly label: string;
  readonly named: readonly { readonly id: Id; readonly name: string }[];
  readonly value: Id | null;
  readonly onChange: (value: Id | null) => void;
}

/** One thing by its name; what was deleted meanwhile shows as not chosen. */
function NamedChoice<Id extends number>({ label, named, value, onChange }: NamedChoiceProps<Id>) {
  if (named.length === 0) return <p className="query-missing">There is no {label.toLowerCase()} yet.</p>;
  const options = named.map(({ id, name }) => ({ value: String(id), label: name }));
  const chosen = options.some((option) => option.value === String(value)) ? String(value) : NOTHING;
  const missing = chosen === NOTHING ? [{ value: NOTHING, label: 'Choose one…' }] : [];
  return (
    <Choice
      label={label}
      value={chosen}
      options={[...missing, ...options]}
      onChange={(key) => onChange(key === NOTHING ? null : (Number(key) as Id))}
    />
  );
}

function emptyPart(kind: Part['kind']): Part {
  switch (kind) {
    case 'codes':
      return NO_CODES;
    case 'codeSet':
      return { kind, codeSet: null };
    case 'text':
      return { kind, text: '' };
    case 'saved':
      return { kind, query: null };
    case 'brackets':
      return { kind, rows: [newRow(), newRow()] };
  }
}
