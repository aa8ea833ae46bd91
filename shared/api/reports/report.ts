/** What an entry of the report catalogue is made of. */

import { z } from 'zod';
import type { Figure, Look } from '../../report/figures/figure.ts';
import type { Table } from '../../report/table.ts';
import type { MethodName, Result } from '../contract.ts';

export interface Report<Name extends MethodName = MethodName, View = unknown> {
  /** The method that counts it; its parameters are what is counted, and in what way. */
  readonly method: Name;
  /** Its name in the terminal. */
  readonly name: string;
  readonly title: string;
  /** How it is shown: what alters no figure. Everything has a default. */
  readonly view: z.ZodType<View>;
  /** The main table first. */
  readonly tables: (result: Result<Name>, view: View) => readonly Table[];
  readonly figures: (result: Result<Name>, view: View, look: Look) => readonly Figure[];
}

/** Shown in one way only. */
export const ONE_VIEW = z.strictObject({});

/** An entry whose types are told by its method and its view. */
export function report<const Name extends MethodName, View>(entry: Report<Name, View>): Report<Name, View> {
  return entry;
}
