/** The dialog that writes the methodology report: which codes head the groups of the study, and in which format. */

import { useState } from 'react';
import type { Params } from '../../../shared/api/contract.ts';
import { type Code, comparableName } from '../../../shared/model/code.ts';
import type { ComparisonGroup, Filter } from '../../../shared/model/filter.ts';
import type { CodeId } from '../../../shared/model/ids.ts';
import { GROUPS, type Group } from '../../../shared/report/methodology/study.ts';
import { useQuery } from '../../api/use-query.ts';
import { Choice, Switcher } from '../../ui/choice.tsx';
import { FormDialog } from '../../ui/dialog.tsx';
import { GroupPicker } from '../group-picker.tsx';
import { useDownload } from '../use-download.ts';
import './documents.css';

export interface MethodologyDialogProps {
  readonly filter: Filter;
  readonly onClose: () => void;
}

const FORMATS = [
  { value: 'html', label: 'HTML' },
  { value: 'docx', label: 'Word (DOCX)' },
  { value: 'md', label: 'Markdown' },
] as const;

type Format = (typeof FORMATS)[number]['value'];

const LABELS: Readonly<Record<Group, string>> = {
  lens: 'Lenses',
  theme: 'Themes',
  case: 'Cases',
  relation: 'Relations',
  mode: 'Modes',
  driver: 'Drivers',
};

export function MethodologyDialog({ filter, onClose }: MethodologyDialogProps) {
  const codes = useQuery('codes.list', {}).data ?? [];
  const download = useDownload();
  const [format, setFormat] = useState<Format>('html');
  const [chosen, setChosen] = useState<Readonly<Partial<Record<Group, CodeId>>>>({});
  const [a, setA] = useState<ComparisonGroup>();
  const [b, setB] = useState<ComparisonGroup>();
  const write = () =>
    download('methodology report', format, 'exports.methodology', {
      ...(chosen as Params<'documents.methodology'>),
      ...(a && { a: a as never }),
      ...(b && { b: b as never }),
      format,
      filter: filter as never,
    });
  return (
    <FormDialog title="Methodology report" action="Save" onSubmit={write} onClose={onClose}>
      <p>
        One document that follows the study: corpus, codebook, themes and lenses, the central claim, the cases,
        agreement, limits, quotations, and how every figure was counted. The filter of the reports holds.
      </p>
      <Switcher label="Format" value={format} options={FORMATS} onChange={setFormat} />
      <div className="document-groups">
        {GROUPS.map((group) => (
          <Choice
            key={group}
            label={LABELS[group]}
            value={String(chosen[group] ?? '')}
            options={optionsOf(group, codes)}
            onChange={(value) =>
              setChosen(({ [group]: _before, ...others }) =>
                value === '' ? others : { ...others, [group]: Number(value) as CodeId },
              )
            }
          />
        ))}
        <GroupPicker
          label="Compare"
          value={a}
          onChange={setA}
          none={{ words: 'the first case', onChoose: () => setA(undefined) }}
        />
        <GroupPicker
          label="With"
          value={b}
          onChange={setB}
          none={{ words: 'the second case', onChoose: () => setB(undefined) }}
        />
      </div>
    </FormDialog>
  );
}

/** The code that bears the group's name first, without choosing; then every code that has others below it. */
function optionsOf(group: Group, codes: readonly Code[]): { value: string; label: string }[] {
  const usual = codes.find(({ parent, name }) => parent === null && comparableName(name) === group);
  const heads = codes.filter(({ id }) => id !== usual?.id && codes.some(({ parent }) => parent === id));
  return [
    { value: '', label: usual ? usual.path : '(none)' },
    ...heads.map(({ id, path }) => ({ value: String(id), label: path })),
  ];
}
