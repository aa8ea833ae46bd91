/** Which memos are chosen, and in what order. */

import { describe, expect, test } from 'vitest';
import type { CodeId, CoderId, SourceId } from '../../../../shared/model/ids.ts';
import { chooseMemos, type MemoChoice } from '../../../../shared/report/memo/choose-memos.ts';
import type { ListedMemo } from '../../../../shared/report/memo/listed-memo.ts';

const memo = (more: Partial<ListedMemo>) =>
  ({
    title: '',
    body: '',
    about: 'Project',
    coderName: 'Ada',
    subject: { kind: 'project' },
    code: null,
    ...more,
  }) as ListedMemo;
const of = (id: number) => id as CodeId & SourceId & CoderId;

const MEMOS = [
  memo({ title: 'Tone 🌍', body: 'Dry, with **a joke**.', about: 'Op-ed', source: of(1), createdAt: '2' }),
  memo({ body: 'Where is the l*in*e?', about: 'Lens / Realism', code: of(1), createdAt: '3' }),
  memo({ body: 'Tone of the [notes](https://a.org/themata).', coderName: 'Ben', coder: of(2), createdAt: '1' }),
];

describe('by words, kind, coder, code and source', () => {
  test.each<[MemoChoice, number[]]>([
    [{}, [0, 1, 2]],
    [{ words: 'TONE' }, [0, 2]],
    [{ words: 'tone ben' }, [2]],
    [{ words: '🌍' }, [0]],
    [{ words: 'realism  line' }, [1]],
    [{ words: 'themata' }, []],
    [{ coder: of(2) }, [2]],
    [{ code: of(1) }, [1]],
    [{ source: of(1), words: 'joke' }, [0]],
    [{ kinds: ['code'] }, []],
    [{ order: 'created' }, [1, 0, 2]],
    [{ order: 'about' }, [1, 0, 2]],
    [{ order: 'title', words: 'tone' }, [0, 2]],
  ])('%j', (choice, places) => {
    expect(chooseMemos(MEMOS, choice)).toEqual(places.map((place) => MEMOS[place]));
  });
});
