/** Memos of any kind, for laws that hold for all of them. */

import fc from 'fast-check';
import type { MemoBlock } from '../../../../shared/report/memo/memo-text.ts';

export const CODE_LINK = 'themata:code/11111111-1111-4111-8111-111111111111';

/** Words full of what Markdown takes for its own. */
export const signs = fc.string({
  unit: fc.constantFrom(
    ...'ab1 *_[]()#>-.\\&;\n\t<`',
    '🌍',
    '#92;',
    '](',
    '1. ',
    '\n- ',
    '\n# ',
    '\n> ',
    ' \n ',
    '\r\n',
  ),
  maxLength: 24,
});
const runs = fc.array(
  fc.record(
    {
      text: signs,
      bold: fc.boolean(),
      italic: fc.boolean(),
      link: fc.constantFrom(CODE_LINK, 'https://a.org', 'javascript:x()'),
    },
    { requiredKeys: ['text'] },
  ),
  { maxLength: 5 },
);
const block = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(1, 2, 3), runs }),
  fc.record({ kind: fc.constantFrom('paragraph' as const, 'quote' as const), runs }),
  fc.record({ kind: fc.constant('item' as const), ordered: fc.boolean(), level: fc.nat({ max: 3 }), runs }),
) as fc.Arbitrary<MemoBlock>;
export const memos = fc.array(block, { maxLength: 6 });
