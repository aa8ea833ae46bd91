/** Codes what the terms of the lexicon find, after showing for each code what that would do. */

import { useState } from 'react';
import type { HitUnit } from '../../shared/analysis/search/hit-unit.ts';
import type { Filter } from '../../shared/model/filter.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { FilterPicker } from '../reports/filter/filter-picker.tsx';
import { plural } from '../ui/words.ts';
import { PlanDialog } from './plan-dialog.tsx';
import { UnitSwitcher } from './unit-switcher.tsx';

export function RunLexiconDialog({ onClose }: { readonly onClose: () => void }) {
  const { client, tasks, notices } = useWorkbench();
  const [unit, setUnit] = useState<HitUnit>('hit');
  const [filter, setFilter] = useState<Filter>({});
  const asked = { unit, filter: filter as never };
  const run = async () => {
    const { added } = await tasks.run('Coding by the lexicon', (task) =>
      client.call('lexicon.run', { ...asked, task }),
    );
    notices.say(`${plural(added, 'passage')} coded by the lexicon`, { undoable: true });
  };
  return (
    <PlanDialog
      title="Code by the lexicon"
      query={{ method: 'lexicon.preview', params: asked }}
      isReady
      onRun={run}
      onClose={onClose}
    >
      <p>Each code is applied where one of its terms is found: whole words, in any case.</p>
      <UnitSwitcher value={unit} onChange={setUnit} />
      <FilterPicker value={filter} onChange={setFilter} />
    </PlanDialog>
  );
}
