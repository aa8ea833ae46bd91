/** How a text begins, in its blocks, as the reader will show it. */

import type { SourcePreview } from '../../shared/api/results.ts';
import './text-start.css';

export function TextStart({
  source,
}: {
  readonly source: Pick<SourcePreview, 'start' | 'startBlocks' | 'characters'>;
}) {
  const { start, startBlocks, characters } = source;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keyboard
    <section className="text-start" aria-label="How the text begins" tabIndex={0}>
      {startBlocks.map(({ kind, level, ...block }) => (
        <p key={block.start} className={`text-start-${kind}`} data-level={level} dir="auto">
          {start.slice(block.start, block.end)}
        </p>
      ))}
      {characters > start.length && <p className="text-start-more">…</p>}
    </section>
  );
}
