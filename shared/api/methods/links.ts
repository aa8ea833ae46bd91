/** Links between things of the project. */

import { z } from 'zod';
import type { LinkId } from '../../model/ids.ts';
import { LINK_DIRECTIONS, type Link } from '../../model/link.ts';
import { command, query } from '../method.ts';
import { code, coding, link, memo, source, studyCase } from '../parameters.ts';

const title = z.string().trim().max(500);

const linkEnd = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('source'), id: source }),
  z.strictObject({ kind: z.literal('code'), id: code }),
  z.strictObject({ kind: z.literal('coding'), id: coding }),
  z.strictObject({ kind: z.literal('memo'), id: memo }),
  z.strictObject({ kind: z.literal('case'), id: studyCase }),
]);

export const linkMethods = {
  /** All links, or those of one thing. */
  'links.list': query<Link[]>()({ of: linkEnd.optional() }),
  'links.create': command<LinkId>()({
    from: linkEnd,
    to: linkEnd,
    name: title.default(''),
    direction: z.enum(LINK_DIRECTIONS).default('none'),
  }),
  'links.rename': command<null>()({ link, name: title }),
  'links.delete': command<null>()({ link }),
} as const;
