/** The codes below a code in shades of its colour. */

import type { CodeId } from '../../shared/model/ids.ts';
import { shadesOf } from '../../shared/model/shades.ts';
import { codesBelow } from './code-tree.ts';
import { describeCode, readCode } from './codes.ts';
import type { WritableDb } from './database.ts';

export function shadeCodes(db: WritableDb, id: CodeId): void {
  const { colour } = readCode(db, id);
  const below = codesBelow(db, [id]).filter((code) => code !== id);
  const shades = shadesOf(colour, below.length);
  below.forEach((code, place) => {
    describeCode(db, code, { colour: shades[place] });
  });
}
