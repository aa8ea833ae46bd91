/** Search for terms, and coding what they find. */

import { fail } from '../../shared/api/failure.ts';
import { readCode } from '../store/codes.ts';
import type { Handlers } from './context.ts';
import { carryOut } from './search/auto-code.ts';
import { concordance } from './search/concordance.ts';
import { findHits } from './search/find-hits.ts';
import { planAutoCoding } from './search/plan.ts';
import { previewOf } from './search/preview.ts';

export const searchMethods: Handlers<'search'> = {
  'search.find': (context, p) => concordance(context, p),
  'search.inSource': (context, { source, terms, task: _, ...options }) => {
    const ranges: number[] = [];
    findHits(context, [terms], { ...options, filter: { sources: [source] } }, ({ hits }) => {
      for (const { start, end } of hits[0]!) ranges.push(start, end);
    });
    return { source, ranges };
  },
  'search.preview': (context, { offset, limit, task: _, terms, code = null, ...asked }) => {
    const plan = planAutoCoding(context, { ...asked, codes: [{ code, terms }] });
    return previewOf(context.db, plan, { unit: asked.unit, offset, limit });
  },
  'search.autoCode': async (context, { terms, code = null, newCode, ...asked }) => {
    if ((code === null) === (newCode === undefined)) fail('invalid-input', 'Name one code to apply.');
    const plan = await context.ask('search.plan', { ...asked, codes: [{ code, terms }] });
    const name = newCode?.name ?? readCode(context.db, code!).name;
    return carryOut(context, plan, `Auto-code ${name}: ${terms.join(', ')}`, newCode);
  },
  'search.plan': (context, { task: _, ...asked }) => planAutoCoding(context, asked),
};
