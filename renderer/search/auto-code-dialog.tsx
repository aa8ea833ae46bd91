/** Codes the chosen hits, or the sentences or paragraphs around them, after showing what that would do. */

import { useState } from 'react';
import type { HitUnit } from '../../shared/analysis/search/hit-unit.ts';
import type { Code } from '../../shared/model/code.ts';
import type { Filter } from '../../shared/model/filter.ts';
import { useQuery } from '../api/use-query.ts';
import { useWorkbench } from '../api/workbench.tsx';
import type { NewCode } from '../coding/palette-options.ts';
import { plural } from '../ui/words.ts';
import { type ChosenHits, hitsParam } from './chosen-hits.ts';
import { CodeOrNew } from './code-or-new.tsx';
import { PlanDialog } from './plan-dialog.tsx';
import type { AskedSearch } from './search-draft.ts';
import { UnitSwitcher } from './unit-switcher.tsx';

/** The code that is applied: one that there is, or one that is made with it. */
export type Target = { readonly code: Code } | { readonly newCode: NewCode };

export interface AutoCodeDialogProps {
  readonly asked: AskedSearch;
  readonly chosen: ChosenHits;
  readonly onClose: () => void;
}

export function AutoCodeDialog({ asked, chosen, onClose }: AutoCodeDialogProps) {
  const { client, tasks, notices } = useWorkbench();
  const codes = useQuery('codes.list', {}).data ?? [];
  const [target, setTarget] = useState<Target | null>(null);
  const [unit, setUnit] = useState<HitUnit>('hit');
  const hits = hitsParam(chosen);
  const filter = asked.filter as Filter as never;
  const found = { ...asked, filter, unit, ...(hits && { hits }) };
  const name = target ? ('code' in target ? target.code.name : target.newCode.name) : '';
  const run = async () => {
    const applied = target && 'code' in target ? { code: target.code.id } : { newCode: newCodeParam(target!.newCode) };
    const { added } = await tasks.run(`Coding with ${name}`, (task) =>
      client.call('search.autoCode', { ...found, ...applied, task }),
    );
    notices.say(`${name} applied to ${plural(added, 'passage')}`, { undoable: true });
  };
  return (
    <PlanDialog
      title="Code what was found"
      query={{
        method: 'search.preview',
        params: { ...found, ...(target && 'code' in target && { code: target.code.id }) },
      }}
      name={name}
      isReady={target !== null}
      onRun={run}
      onClose={onClose}
    >
      <CodeOrNew codes={codes} value={target} onChange={setTarget} />
      <UnitSwitcher value={unit} onChange={setUnit} />
    </PlanDialog>
  );
}

function newCodeParam({ name, parent, above }: NewCode) {
  return { name, parent: parent?.id ?? null, above: [...above] };
}
