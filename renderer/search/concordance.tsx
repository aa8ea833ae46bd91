/** The hits one below the other, aligned on what was found; only those in sight are drawn, and their pages asked for. */

import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ConcordanceOrder } from '../../shared/analysis/search/context-order.ts';
import { useWorkbench } from '../api/workbench.tsx';
import { usePlace } from '../place.tsx';
import { Grid } from '../ui/grid.tsx';
import { type ChosenHits, countChosen, type HitRange, isChosen } from './chosen-hits.ts';
import { HitCell, pageOfHits } from './hit-cells.tsx';
import type { AskedSearch } from './search-draft.ts';

export interface ConcordanceProps {
  readonly asked: AskedSearch;
  readonly order: ConcordanceOrder;
  readonly total: number;
  readonly isShown: boolean;
  /** Among the hits that are listed. */
  readonly chosen: ChosenHits;
  readonly onToggle: (hit: HitRange) => void;
  /** Takes every hit that is listed in, or out. */
  readonly onChooseAll: (isIn: boolean) => void;
}

/** Columns, in their order. */
const COLUMNS = ['chosen', 'source', 'before', 'after'] as const;
const HEADINGS = { chosen: '', source: 'Source', before: 'Before', after: 'Hit and after' };
const CHOSEN = 36;
const SOURCE = 168;
/** Of what is left, the part before the hit. */
const BEFORE = 0.46;
/** What is kept free for the scroll bar. */
const BAR = 16;

export function Concordance(props: ConcordanceProps) {
  const { asked, order, total, isShown, chosen, onToggle, onChooseAll } = props;
  const { queries } = useWorkbench();
  const place = usePlace();
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const widths = useMemo(() => widthsIn(width), [width]);
  const hitAt = (row: number) => {
    const { params, at } = pageOfHits(asked, order, row);
    return queries.state('search.find', params).data?.hits[at];
  };
  const act = (row: number, column: number) => {
    const hit = hitAt(row);
    if (!hit) return;
    if (COLUMNS[column] === 'chosen') {
      onToggle(hit);
      return;
    }
    place.openPassage(hit.source, hit, null);
    place.selection.set({ start: hit.start, end: hit.end });
  };
  const count = countChosen(chosen, total);
  const isAll = count === total;
  return (
    <div ref={box} className="concordance">
      <Grid
        label="Concordance"
        rowCount={total}
        columnWidths={widths}
        rowHeight={28}
        headingHeight={28}
        heading={(column) =>
          COLUMNS[column] === 'chosen' ? (
            <input
              type="checkbox"
              aria-label="Choose all hits"
              checked={isAll}
              ref={(input) => {
                if (input) input.indeterminate = !isAll && count > 0;
              }}
              onChange={() => onChooseAll(!isAll)}
            />
          ) : (
            HEADINGS[COLUMNS[column]!]
          )
        }
        headingClass={(column) => `concordance-${COLUMNS[column]}`}
        cell={(row, column) => (
          <HitCell
            {...{ asked, order, row, isShown }}
            column={COLUMNS[column]!}
            isChosen={(hit) => isChosen(chosen, hit)}
          />
        )}
        cellClass={(_row, column) => `concordance-${COLUMNS[column]}`}
        onAction={act}
      />
    </div>
  );
}

function widthsIn(width: number): number[] {
  const left = Math.max(320, width - CHOSEN - SOURCE - BAR);
  const before = Math.round(left * BEFORE);
  return [CHOSEN, SOURCE, before, left - before];
}

/** In pixels; while its tab is hidden, as wide as it was before. */
function useWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      const { width } = entry!.contentRect;
      if (width > 0) setWidth(width);
    });
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, [box]);
  return width;
}
