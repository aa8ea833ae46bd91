/** A short text with every kind of block and several scripts, coded so that stripes and fills meet. */

import { codingsOn, looksOf, type Part, sourceOf } from './texts.ts';

const PARTS: readonly Part[] = [
  ['heading', '# Two coalitions on one moon', 1],
  [
    'paragraph',
    'Both coalitions began as exploration programmes, yet each now describes the other as the reason for its own haste. Members trade access for alignment, and access is what they cannot buy elsewhere. 👩🏽‍🚀 Crews from partner states fly sooner when their governments have signed first.',
  ],
  ['heading', '## What the rules are for', 2],
  [
    'paragraph',
    'Shared rules lower the cost of working together: a port that fits, a frequency that is free, a zone that nobody enters unannounced. To outsiders the same rules read as a fence. A **safety zone** protects a lander and, by the way, a claim.',
  ],
  ['quotation', '> We do not own the crater, said the delegate; we merely arrived in it with care.', 1],
  ['list-item', '- Ports and power supplies that fit each other', 1],
  [
    'list-item',
    '- Data that is published within a year, so that nobody needs to ask for it and everybody learns of it together',
    1,
  ],
  ['list-item', '- Rescue, owed to everybody', 2],
  ['table-row', '| State | Signed | Flown |'],
  ['rule', '| --- | ---: | --- |'],
  ['table-row', '| Aurelia | 2021 | 3 |'],
  ['table-row', '| Borealis and the Islands | 2024 | 0 |'],
  ['paragraph', 'التعاون في الفضاء يحتاج إلى قواعد واضحة يقبلها الجميع قبل الإقلاع.'],
  ['paragraph', '各国在月球上合作之前，先要商定共同的规则。规则不清，信任难立。'],
  ['paragraph', 'Café, naı̈ve and résumé keep their marks; the crew 👨‍👩‍👧‍👦 keeps its members; flags 🇵🇰🇨🇳 stay whole.'],
  ['preformatted', 'launch   2026-03-01\nlanding  2026-03-05'],
  ['rule', '---'],
  ['footnote', '[^1]: The names of all states in this text are invented.'],
];

export const chapter = sourceOf(PARTS);

export const chapterCodings = codingsOn(chapter.text, [
  [1, 'each now describes the other as the reason for its own haste'],
  [5, 'Members trade access for alignment, and access is what they cannot buy elsewhere.'],
  [6, 'access is what they cannot buy elsewhere'],
  [4, 'Crews from partner states fly sooner when their governments have signed first.'],
  [
    2,
    'Shared rules lower the cost of working together: a port that fits, a frequency that is free, a zone that nobody enters unannounced. To outsiders the same rules read as a fence. A **safety zone** protects a lander and, by the way, a claim.',
  ],
  [3, 'To outsiders the same rules read as a fence.'],
  [1, 'A **safety zone** protects a lander and, by the way, a claim.\n\n> We do not own the crater'],
  [2, 'Data that is published within a year'],
  [4, 'Aurelia | 2021'],
  [2, 'قواعد واضحة'],
  [3, '共同的规则'],
  [5, '👨‍👩‍👧‍👦'],
]);

export const chapterLooks = looksOf(6);
