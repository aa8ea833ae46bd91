/** A memo to be read: its forms, and links that lead to what they name. */

// biome-ignore-all lint/suspicious/noArrayIndexKey: a memo that is read changes as a whole

import { type ReactElement, type ReactNode, useMemo } from 'react';
import { linkOfAddress } from '../../shared/model/memo-link.ts';
import type { MemoBlock, MemoRun } from '../../shared/report/memo/memo-text.ts';
import { readMemo } from '../../shared/report/memo/read-memo.ts';
import './memo-text.css';
import { useFollowLink } from './use-follow-link.ts';

export interface MemoTextProps {
  /** Markdown. */
  readonly text: string;
  /** Called where a link leads away from here. */
  readonly onLeave?: () => void;
}

type Item = Extract<MemoBlock, { kind: 'item' }>;
type RunsElement = (runs: readonly MemoRun[]) => ReactNode;

export function MemoText({ text, onLeave }: MemoTextProps) {
  const follow = useFollowLink();
  const blocks = useMemo(() => readMemo(text), [text]);
  const shown: RunsElement = (runs) =>
    runsElements(runs, (address) => void follow(address).then((left) => left && onLeave?.()));
  return <div className="memo-text">{groupsOf(blocks).map((group, place) => groupElement(group, place, shown))}</div>;
}

/** The items of a list together, each other block alone. */
function groupsOf(blocks: readonly MemoBlock[]): (MemoBlock | Item[])[] {
  const groups: (MemoBlock | Item[])[] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind !== 'item') groups.push(block);
    else if (Array.isArray(last)) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function groupElement(group: MemoBlock | Item[], key: number, shown: RunsElement): ReactElement {
  if (Array.isArray(group)) return <div key={key}>{listElements(group, 0, shown)}</div>;
  if (group.kind === 'quote') return <blockquote key={key}>{shown(group.runs)}</blockquote>;
  if (group.kind !== 'heading') return <p key={key}>{shown(group.runs)}</p>;
  const Heading = `h${group.level + 3}` as 'h4' | 'h5' | 'h6';
  return <Heading key={key}>{shown(group.runs)}</Heading>;
}

/** Lists of the items from `level` on: one for each row of a kind, with what lies deeper inside the item before it. */
function listElements(items: readonly Item[], level: number, shown: RunsElement): ReactElement[] {
  const lists: { ordered: boolean; items: { item: Item; below: Item[] }[] }[] = [];
  for (const item of items) {
    const last = lists.at(-1);
    if (item.level > level && last) last.items.at(-1)!.below.push(item);
    else if (last?.ordered === item.ordered) last.items.push({ item, below: [] });
    else lists.push({ ordered: item.ordered, items: [{ item, below: [] }] });
  }
  return lists.map(({ ordered, items }, place) => {
    const List = ordered ? 'ol' : 'ul';
    return (
      <List key={place}>
        {items.map(({ item, below }, at) => (
          <li key={at}>
            {shown(item.runs)}
            {listElements(below, level + 1, shown)}
          </li>
        ))}
      </List>
    );
  });
}

function runsElements(runs: readonly MemoRun[], follow: (address: string) => void): ReactNode {
  const pieces: ReactNode[] = [];
  for (let from = 0; from < runs.length; ) {
    const { link } = runs[from]!;
    let to = from + 1;
    while (to < runs.length && runs[to]!.link === link) to++;
    const words = runs.slice(from, to).map(runElement);
    if (link === undefined) pieces.push(...words);
    else if (linkOfAddress(link)) {
      pieces.push(
        <button key={`link ${from}`} type="button" className="memo-link" onClick={() => follow(link)}>
          {words}
        </button>,
      );
    } else {
      pieces.push(
        <a key={`link ${from}`} className="memo-link" href={link} target="_blank" rel="noreferrer noopener">
          {words}
        </a>,
      );
    }
    from = to;
  }
  return pieces;
}

function runElement({ text, bold, italic }: MemoRun, place: number): ReactNode {
  const words = italic ? <em>{text}</em> : text;
  return bold ? <strong key={place}>{words}</strong> : <span key={place}>{words}</span>;
}
