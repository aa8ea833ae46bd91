/** The draft of a corrected text: read as the text that it corrects was read. */

import { fail } from '../../shared/api/failure.ts';
import type { Source } from '../../shared/model/source.ts';
import type { SourceDraft } from '../../shared/model/source-draft.ts';
import type { TextEdit } from '../../shared/text/edit.ts';
import { pagesAfter } from '../../shared/text/page-numbers.ts';
import { type SpokenTime, timesAfter } from '../../shared/text/spoken-times.ts';
import { correctedMarkdownForm, type TextWithForm } from './corrected-markdown.ts';
import { completeDraft } from './draft.ts';
import { editedBlocks } from './edited-blocks.ts';
import type { Form } from './form.ts';
import { plainBlocks } from './plain-text.ts';

interface TextToCorrect extends TextWithForm {
  readonly pages?: readonly number[] | undefined;
  readonly times?: readonly SpokenTime[] | undefined;
}

/** `text` is what the edits make of the text before. Fails with `empty-file` where no words are left. */
export function correctedDraft(
  source: Pick<Source, 'fileName' | 'format' | 'encoding'>,
  { pages, times, ...before }: TextToCorrect,
  edits: readonly TextEdit[],
  text: string,
): SourceDraft {
  const form = formOf(source.format, before, edits, text);
  if (form.blocks.length === 0) fail('empty-file', 'The correction leaves no words. Remove the source instead.');
  const { fileName, format, encoding } = source;
  const moved = {
    ...(pages && { pages: pagesAfter(pages, edits) }),
    ...(times && { times: timesAfter(before.blocks, times, edits, form.blocks) }),
  };
  return completeDraft({ fileName, format, encoding, title: null, text, ...form, ...moved });
}

function formOf(format: Source['format'], before: TextWithForm, edits: readonly TextEdit[], text: string): Form {
  switch (format) {
    case 'text':
      return { blocks: plainBlocks(text), markers: [] };
    case 'markdown':
      return correctedMarkdownForm(before, edits, text);
    default:
      return { blocks: editedBlocks(before.blocks, edits, text), markers: [] };
  }
}
