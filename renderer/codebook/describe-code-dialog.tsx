/** What a code means, to be written down. */

import { useState } from 'react';
import type { CodeDescription } from '../../shared/model/code.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { FormDialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import type { OneCodeDialogProps } from './code-task.ts';

const PARTS: readonly { readonly key: keyof CodeDescription; readonly label: string; readonly lines: number }[] = [
  { key: 'definition', label: 'Definition', lines: 4 },
  { key: 'include', label: 'Use it for', lines: 3 },
  { key: 'exclude', label: 'Do not use it for, and what to use instead', lines: 3 },
  { key: 'example', label: 'Example', lines: 2 },
];

export function DescribeCodeDialog({ code, onClose }: OneCodeDialogProps) {
  const { client, notices } = useWorkbench();
  const { definition, include, exclude, example } = code;
  const [words, setWords] = useState<CodeDescription>({ definition, include, exclude, example });
  const submit = async () => {
    await client.call('codes.describe', { code: code.id, ...words });
    notices.say(`Described ${code.name}`, { undoable: true });
  };
  return (
    <FormDialog title={code.name} action="Save" wide onClose={onClose} onSubmit={submit}>
      {PARTS.map(({ key, label, lines }, index) => (
        <Field
          key={key}
          label={label}
          lines={lines}
          autoFocus={index === 0}
          value={words[key]}
          onChange={(value) => setWords({ ...words, [key]: value })}
        />
      ))}
    </FormDialog>
  );
}
