/** The section on the codebook: every code with its definition and its rules. */

import type { Code } from '../../model/code.ts';
import { counted } from '../../text/counted.ts';
import { type Block, heading, paragraph, tableBlock } from '../document.ts';
import type { Table } from '../table.ts';
import type { MethodologyStudy } from './study.ts';

export function codebookSection({ codes }: MethodologyStudy): Block[] {
  const undefinedCodes = codes.filter(({ definition }) => definition.trim() === '');
  return [
    heading(1, 'Codebook'),
    ...(undefinedCodes.length > 0
      ? [paragraph(`${counted(undefinedCodes.length, 'code')} without a definition: ${paths(undefinedCodes)}.`)]
      : []),
    ...codes
      .filter(({ parent }) => parent === null)
      .flatMap((root) => [
        heading(2, root.name),
        tableBlock(
          codeTable(
            root,
            codes.filter(({ path }) => path === root.path || path.startsWith(`${root.path} / `)),
          ),
        ),
      ]),
  ];
}

function codeTable(root: Code, codes: readonly Code[]): Table {
  return {
    title: `Codes of ${root.name}`,
    statement: 'Each code with its definition, when to use it and when not.',
    columns: ['code', 'definition', 'use', 'do not use', 'example'].map((heading) => ({
      key: heading,
      heading,
      kind: 'text',
    })),
    rows: codes.map(({ path, definition, include, exclude, example }) => [path, definition, include, exclude, example]),
    notes: [],
  };
}

function paths(codes: readonly Code[]): string {
  return codes.map(({ path }) => path).join(', ');
}
