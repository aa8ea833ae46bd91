/** Deleting codes: says first what goes with them, and asks what becomes of their sub-codes. */

import { useRef, useState } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import { stateDeletion } from '../../shared/report/code-impact.ts';
import { useQuery } from '../api/use-query.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { useOwnWork } from '../coders/coder-settings.ts';
import { FormDialog } from '../ui/dialog.tsx';
import { namesOf, type SeveralCodesDialogProps } from './code-task.ts';
import { ImpactList } from './impact-list.tsx';
import '../ui/radios.css';

type SubCodes = 'delete' | 'keep';

export function DeleteCodesDialog({ chosen, codes, onClose }: SeveralCodesDialogProps) {
  const { client, notices } = useWorkbench();
  const [subCodes, setSubCodes] = useState<SubCodes>('delete');
  const ids = chosen.map(({ id }) => id);
  const own = useOwnWork();
  const { data: impact, failure } = useQuery('codes.impact', own && { codes: ids, subCodes, ...own });
  const hasSubCodes = codes.some(({ id, parent }) => parent !== null && ids.includes(parent) && !ids.includes(id));
  const names = namesOf(chosen);
  const submit = async () => {
    await client.call('codes.delete', { codes: ids, subCodes });
    notices.say(`Deleted ${names}`, { undoable: true });
  };
  // Opens once it can say what goes; from then on it stays open.
  const isOpen = useRef(false);
  if (impact || failure) isOpen.current = true;
  if (!isOpen.current) return null;
  return (
    <FormDialog
      title={`Delete ${names}?`}
      action="Delete"
      danger
      disabled={!impact}
      role="alertdialog"
      onClose={onClose}
      onSubmit={submit}
    >
      {hasSubCodes && (
        <RadioGroup className="radios" value={subCodes} onChange={(value) => setSubCodes(value as SubCodes)}>
          <Label>Sub-codes</Label>
          <Radio value="delete" className="radio">
            Delete them too
          </Radio>
          <Radio value="keep" className="radio">
            Keep them, in the place of the code above
          </Radio>
        </RadioGroup>
      )}
      <ImpactList
        sentences={
          impact
            ? [...stateDeletion(impact, ids.length), 'The texts stay as they are. It can be undone.']
            : [failure?.message ?? 'Counting what goes…']
        }
      />
    </FormDialog>
  );
}
