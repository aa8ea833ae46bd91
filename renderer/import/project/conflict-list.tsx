/** What differs in two projects, value beside value: each is decided by itself, or all at once. */

import { type KeyboardEvent, memo, useCallback, useEffect, useId, useRef, useState } from 'react';
import { Radio, RadioGroup } from 'react-aria-components';
import type { MergeChoice, MergeConflict } from '../../../shared/model/merging/merge-result.ts';
import { useSteadyItems } from '../../api/use-steady-items.ts';
import { Swatch } from '../../codebook/code-name.tsx';
import { Button } from '../../ui/button.tsx';
import { PAGE, PagedList } from '../../ui/pager.tsx';
import { plural } from '../../ui/words.ts';
import { fieldInWords, type Side, sidesOf } from './conflict-words.ts';
import { choiceOf, type Decisions, decide, decideAll } from './decisions.ts';
import './conflicts.css';

export interface ConflictListProps {
  readonly conflicts: readonly MergeConflict[];
  /** Name of the other project's file. */
  readonly theirs: string;
  readonly decisions: Decisions;
  readonly onDecide: (alter: (decisions: Decisions) => Decisions) => void;
}

export function ConflictList({ conflicts, theirs, decisions, onDecide }: ConflictListProps) {
  const [offset, setOffset] = useState(0);
  const steady = useSteadyItems(conflicts);
  const choose = useCallback(
    (id: string, choice: MergeChoice) => onDecide((before) => decide(before, id, choice)),
    [onDecide],
  );
  const heading = useId();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);
  return (
    <section className="project-part" aria-labelledby={heading}>
      <h3 id={heading}>{`${plural(conflicts.length, 'thing')} to decide`}</h3>
      <p>The two projects differ here. Left and right choose what stands, up and down go on to the next.</p>
      <div className="conflict-sides">
        <span className="ellipsis">This project</span>
        <Button onPress={() => onDecide(() => decideAll('ours'))}>Keep all</Button>
        <span className="ellipsis" title={theirs}>
          {theirs}
        </span>
        <Button onPress={() => onDecide(() => decideAll('theirs'))}>Take all</Button>
      </div>
      <div ref={list} onKeyDownCapture={moveByKey}>
        <PagedList
          of={theirs}
          offset={offset}
          total={conflicts.length}
          loading={false}
          onTurn={setOffset}
          className="conflicts"
        >
          {steady.slice(offset, offset + PAGE).map((conflict) => (
            <Conflict
              key={conflict.id}
              conflict={conflict}
              theirs={theirs}
              chosen={choiceOf(decisions, conflict)}
              onChoose={choose}
            />
          ))}
        </PagedList>
      </div>
    </section>
  );
}

/** Up and down would choose as left and right do, but go from one conflict to the next. */
function moveByKey(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (step === undefined) return;
  const groups = [...event.currentTarget.querySelectorAll('[role=radiogroup]')];
  const at = groups.findIndex((group) => group.contains(event.target as Element));
  if (at < 0) return;
  event.preventDefault();
  event.stopPropagation();
  groups[at + step]?.querySelector<HTMLElement>('input:checked')?.focus();
}

interface ConflictProps {
  readonly conflict: MergeConflict;
  readonly theirs: string;
  readonly chosen: MergeChoice;
  readonly onChoose: (id: string, choice: MergeChoice) => void;
}

/** Drawn again only when it is decided anew: there are many. */
const Conflict = memo(function Conflict({ conflict, theirs, chosen, onChoose }: ConflictProps) {
  const { id, kind, about, field } = conflict;
  const label = useId();
  const sides = sidesOf(conflict);
  return (
    <RadioGroup
      className="conflict"
      aria-labelledby={label}
      orientation="horizontal"
      value={chosen}
      onChange={(choice) => onChoose(id, choice as MergeChoice)}
    >
      <p id={label} className="conflict-about">
        <span className="conflict-kind">{kind}</span> {about}
        <span className="conflict-kind">{`, ${fieldInWords(field, theirs)}`}</span>
      </p>
      <Value choice="ours" from="This project" side={sides.ours} isColour={field === 'colour'} />
      <Value choice="theirs" from={theirs} side={sides.theirs} isColour={field === 'colour'} />
    </RadioGroup>
  );
});

interface ValueProps {
  readonly choice: MergeChoice;
  readonly from: string;
  readonly side: Side;
  readonly isColour: boolean;
}

function Value({ choice, from, side, isColour }: ValueProps) {
  const text = side.map((part) => part.text).join('');
  return (
    <Radio value={choice} className="radio conflict-value">
      <span className="visually-hidden">{`${from}: `}</span>
      {isColour && <Swatch colour={text} />}
      {text === '' ? (
        <span className="conflict-empty">nothing</span>
      ) : (
        <span className="conflict-words" dir="auto">
          {side.map(({ text, differs }, place) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a value have no other name
            differs ? <b key={place}>{text}</b> : text,
          )}
        </span>
      )}
    </Radio>
  );
}
