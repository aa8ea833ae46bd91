/** What a coding is linked to, with a word on what the link means; each leads there. */

import { useState } from 'react';
import type { CaseId, CodingId } from '../../shared/model/ids.ts';
import type { Link, LinkedThing } from '../../shared/model/link.ts';
import type { ListedMemo } from '../../shared/report/memo/listed-memo.ts';
import { useQuery } from '../api/use-query.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { CasesDialog } from '../cases/cases-dialog.tsx';
import { useShownCoders } from '../coders/coder-settings.ts';
import { MemoDialog } from '../memos/memo-dialog.tsx';
import { usePlace } from '../place.tsx';

type Opened = { readonly kind: 'case'; readonly id: CaseId } | { readonly kind: 'memo'; readonly memo: ListedMemo };

export function CodingLinks({ coding }: { readonly coding: CodingId }) {
  const { client, notices } = useWorkbench();
  const place = usePlace();
  const { isBlind } = useShownCoders();
  const links = useQuery('links.list', { of: { kind: 'coding', id: coding } }).data ?? [];
  const [opened, setOpened] = useState<Opened | null>(null);
  const openMemo = (id: number) =>
    client.call('memos.list', {}).then((memos) => {
      const memo = memos.find((one) => one.id === id);
      if (memo) setOpened({ kind: 'memo', memo });
    }, notices.complain);
  const follow = (thing: LinkedThing) => {
    if (thing.kind === 'coding') place.openPassage(thing.source, thing, thing.id);
    if (thing.kind === 'source') place.openSource(thing.id);
    if (thing.kind === 'code') place.code.set(thing.id);
    if (thing.kind === 'case') setOpened({ kind: 'case', id: thing.id });
    if (thing.kind === 'memo') openMemo(thing.id);
  };
  const close = () => setOpened(null);
  return (
    <>
      {links.map((link) => {
        const { thing, words } = otherEnd(link, coding);
        // It may be the work of another coder.
        if (isBlind && (thing.kind === 'coding' || thing.kind === 'memo')) return null;
        return (
          <p key={link.id} className="coding-here-more coding-here-linked">
            {words}{' '}
            <button
              type="button"
              className="coding-here-link ellipsis"
              title={thing.label}
              onClick={() => follow(thing)}
            >
              {thing.label}
            </button>{' '}
            {link.name && (
              <span className="ellipsis" title={link.name}>
                · {link.name}
              </span>
            )}
          </p>
        );
      })}
      {opened?.kind === 'case' && <CasesDialog chosen={opened.id} onClose={close} />}
      {opened?.kind === 'memo' && (
        <MemoDialog
          subject={opened.memo.subject}
          about={opened.memo.subject.kind === 'project' ? 'the project' : opened.memo.about}
          memo={opened.memo}
          onClose={close}
        />
      )}
    </>
  );
}

/** A link without a direction reads the same from both of its ends. */
function otherEnd({ from, to, direction }: Link, coding: CodingId): { thing: LinkedThing; words: string } {
  if (from.kind === 'coding' && from.id === coding) return { thing: to, words: 'linked to' };
  return { thing: from, words: direction === 'one-way' ? 'linked from' : 'linked to' };
}
