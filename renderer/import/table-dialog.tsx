/** Asks what a table holds that may be several things. */

import { useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { FormDialog } from '../ui/dialog.tsx';
import '../ui/field.css';
import '../ui/radios.css';

export type TableContent = 'survey' | 'codings' | 'codebook';

const CONTENTS: readonly { readonly value: TableContent; readonly label: string; readonly hint: string }[] = [
  { value: 'survey', label: 'A survey', hint: 'each row becomes a source or a case' },
  { value: 'codings', label: 'Codings', hint: 'with the columns source, code, start and end' },
  { value: 'codebook', label: 'A codebook', hint: 'with a code in each row' },
];

export interface TableDialogProps {
  readonly file: File;
  readonly onChoose: (content: TableContent) => void;
  readonly onClose: () => void;
}

export function TableDialog({ file, onChoose, onClose }: TableDialogProps) {
  const [content, setContent] = useState<TableContent>('survey');
  return (
    <FormDialog
      title={`Import ${file.name}`}
      action="Go on"
      keepsOpen
      onSubmit={async () => onChoose(content)}
      onClose={onClose}
    >
      <RadioGroup className="radios" value={content} onChange={(value) => setContent(value as TableContent)}>
        <Label>What does the table hold?</Label>
        {CONTENTS.map(({ value, label, hint }) => (
          <Radio key={value} value={value} className="radio" autoFocus={value === content}>
            <span>{label}</span>
            <span className="field-hint">{hint}</span>
          </Radio>
        ))}
      </RadioGroup>
    </FormDialog>
  );
}
