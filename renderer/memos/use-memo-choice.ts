/** Which memos the list shows, and in what order: remembered with the project, but for the words that are looked for. */

import { useState } from 'react';
import { MEMO_KINDS } from '../../shared/model/memo.ts';
import { MEMO_ORDERS, type MemoChoice } from '../../shared/report/memo/choose-memos.ts';
import { type Setting, useSetting } from '../api/settings.ts';

type Kept = Pick<MemoChoice, 'kinds' | 'order'>;

const KEPT: Setting<Kept> = {
  key: 'memos.choice',
  usual: {},
  read: (remembered) => {
    const { kinds, order } = Object(remembered) as { kinds?: unknown; order?: unknown };
    const known = Array.isArray(kinds) ? MEMO_KINDS.filter((kind) => kinds.includes(kind)) : [];
    const found = MEMO_ORDERS.find((one) => one === order);
    return { ...(known.length > 0 && { kinds: known }), ...(found && { order: found }) };
  },
};

export function useMemoChoice(): [MemoChoice, (choice: MemoChoice) => void] {
  const [kept, keep] = useSetting(KEPT);
  const [others, setOthers] = useState<Omit<MemoChoice, keyof Kept>>({});
  const [choice, setChoice] = useState<MemoChoice>({ ...kept, ...others });
  const choose = (next: MemoChoice) => {
    const { kinds, order, ...rest } = next;
    setChoice(next);
    setOthers(rest);
    if (kinds !== kept.kinds || order !== kept.order) keep({ ...(kinds && { kinds }), ...(order && { order }) });
  };
  return [choice, choose];
}

/** As queries and exports are told of it. */
export function paramsOfChoice({ kinds, ...rest }: MemoChoice) {
  return { ...rest, ...(kinds && { kinds: [...kinds] }) };
}
