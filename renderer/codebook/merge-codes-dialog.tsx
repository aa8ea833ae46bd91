/** Codes that go into another: says first what that changes. */

import { useState } from 'react';
import { codebookOf, withDescendants } from '../../shared/model/codebook.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import { stateMerge } from '../../shared/report/code-impact.ts';
import { useQuery } from '../api/use-query.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { useOwnWork } from '../coders/coder-settings.ts';
import { FormDialog } from '../ui/dialog.tsx';
import { plural } from '../ui/words.ts';
import { CodeChoice } from './code-choice.tsx';
import { namesOf, type SeveralCodesDialogProps } from './code-task.ts';
import { ImpactList } from './impact-list.tsx';

export function MergeCodesDialog({ chosen, codes, onClose }: SeveralCodesDialogProps) {
  const { client, notices } = useWorkbench();
  const [into, setInto] = useState<CodeId | null>(null);
  const from = chosen.map(({ id }) => id);
  const codebook = codebookOf(codes);
  const family = new Set(from.flatMap((id) => withDescendants(codebook, id)));
  const target = codes.find(({ id }) => id === into);
  const own = useOwnWork();
  const { data: impact, failure } = useQuery(
    'codes.impact',
    own && into !== null ? { codes: from, into, ...own } : null,
  );
  const names = namesOf(chosen);
  const submit = async () => {
    if (!target) return;
    const { moved, joined } = await client.call('codes.merge', { from, into: target.id });
    const both = joined > 0 ? `; ${joined} lay on the same words and were joined` : '';
    const told = impact?.ofOthers ? '' : `: ${plural(moved, 'coding')} moved${both}`;
    notices.say(`Merged ${names} into ${target.name}${told}`, { undoable: true });
  };
  const gone = chosen.length === 1 ? `${names} is gone then` : 'the codes merged are gone then';
  const told = target && impact && stateMerge(impact, chosen.length, target.name);
  const sentences = told
    ? [...told, 'It is one step, and can be undone.']
    : [target ? (failure?.message ?? 'Counting what that changes…') : `Choose the code that stays; ${gone}.`];
  return (
    <FormDialog title={`Merge ${names}`} action="Merge" disabled={!impact} onClose={onClose} onSubmit={submit}>
      <CodeChoice
        label="Merge into"
        codes={codes.filter(({ id }) => !family.has(id))}
        value={into}
        onChange={setInto}
      />
      <ImpactList sentences={sentences} />
    </FormDialog>
  );
}
