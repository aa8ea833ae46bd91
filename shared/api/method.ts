/** Methods: what an entry of the contract is made of. */

import { z } from 'zod';

export type MethodKind = 'query' | 'long-query' | 'command';

export interface Method<Params extends z.ZodType = z.ZodType, Result = unknown> {
  /** A query never writes; a long one runs beside the coding, on a read-only connection; a command runs in one change. */
  readonly kind: MethodKind;
  readonly params: Params;
  /** Only a type: results are made by our own code. */
  readonly result?: Result;
}

const method =
  (kind: MethodKind) =>
  <Result>() =>
  <Shape extends z.core.$ZodLooseShape>(shape: Shape): Method<z.ZodObject<Shape, z.core.$strict>, Result> => ({
    kind,
    params: z.strictObject(shape),
  });

export const query = method('query');
export const longQuery = method('long-query');
export const command = method('command');
