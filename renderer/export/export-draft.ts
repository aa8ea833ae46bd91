/** What is chosen in the export dialog, and the call that writes it. */

import type { Filter } from '../../shared/model/filter.ts';
import type { useSaving } from '../reports/use-download.ts';
import { type Exported, FORMATS_OF } from './export-formats.ts';

type Save = ReturnType<typeof useSaving>;

export interface ExportDraft {
  readonly exported: Exported;
  /** Of each, so that another choice does not forget it. */
  readonly formats: { readonly [Each in Exported]: (typeof FORMATS_OF)[Each][number]['format'] };
  readonly filter: Filter;
  readonly groupBy: 'code' | 'source';
  readonly context: 'sentence' | 'paragraph';
  readonly paragraph: boolean;
}

export const FIRST_DRAFT: ExportDraft = {
  exported: 'quotations',
  formats: { quotations: 'docx', codebook: 'docx', project: 'qdpx', everything: 'zip' },
  filter: {},
  groupBy: 'code',
  context: 'paragraph',
  paragraph: false,
};

export function isDocument({ exported, formats }: ExportDraft): boolean {
  return exported === 'quotations' && (formats.quotations === 'docx' || formats.quotations === 'html');
}

export function isTable({ exported, formats }: ExportDraft): boolean {
  return exported === 'quotations' && (formats.quotations === 'xlsx' || formats.quotations === 'csv');
}

export function saveDraft(save: Save, draft: ExportDraft, onTask: (task: string) => void): ReturnType<Save> {
  const { exported, formats } = draft;
  const ending = endingOf(draft);
  switch (exported) {
    case 'quotations': {
      const { filter, groupBy, context, paragraph } = draft;
      const wanted = { format: formats.quotations, filter: filter as never, groupBy, context, paragraph };
      return save('coded quotations', ending, 'exports.codings', wanted, onTask);
    }
    case 'codebook':
      return formats.codebook === 'qdc'
        ? save('codebook', ending, 'exports.project', { format: 'qdc' }, onTask)
        : save('codebook', ending, 'exports.codebook', { format: formats.codebook }, onTask);
    case 'project':
      return save('project', ending, 'exports.project', { format: 'qdpx' }, onTask);
    case 'everything':
      return save('everything', ending, 'exports.all', {}, onTask);
  }
}

function endingOf({ exported, formats }: ExportDraft): string {
  return FORMATS_OF[exported].find(({ format }) => format === formats[exported])!.ending;
}
