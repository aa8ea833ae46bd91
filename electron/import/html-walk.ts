/** Walks the elements of an HTML page in order and writes their text. Without recursion: pages nest deeper than the stack. */

import type { DefaultTreeAdapterTypes } from 'parse5';
import {
  type Element,
  headingLevelOf,
  isBlock,
  isDropped,
  isLayoutTable,
  isNote,
  isNoteList,
  keepsWhiteSpace,
} from './html-elements.ts';
import type { HtmlWriter, Shape } from './html-writer.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** Where a node lies: what its text becomes. */
interface Place {
  readonly shape: Shape;
  readonly lists: number;
  readonly quotations: number;
  readonly inLayoutTable: boolean;
  readonly inRow: boolean;
  readonly inNoteList: boolean;
  readonly keepsSpace: boolean;
}

const OUTERMOST: Place = {
  shape: { kind: 'paragraph', level: 0 },
  lists: 0,
  quotations: 0,
  inLayoutTable: false,
  inRow: false,
  inNoteList: false,
  keepsSpace: false,
};

/** A node still to be written, or what is to be done between nodes. */
type Step = { readonly node: Node; readonly place: Place } | 'endBlock' | 'startLine' | 'addTab';

/** `structured` are the tables that hold another table or a heading: they arrange the page and have no rows to read. */
export function writeNodes(nodes: readonly Node[], writer: HtmlWriter, structured: ReadonlySet<Element>): void {
  const steps: Step[] = [];
  pushNodes(steps, nodes, OUTERMOST);
  for (let step = steps.pop(); step; step = steps.pop()) {
    if (typeof step === 'string') writer[step]();
    else if ('value' in step.node) writer.addText(step.node.value, step.place.shape, step.place.keepsSpace);
    else if ('tagName' in step.node) pushElement(steps, step.node, step.place, writer, structured);
  }
}

function pushElement(
  steps: Step[],
  element: Element,
  place: Place,
  writer: HtmlWriter,
  structured: ReadonlySet<Element>,
): void {
  if (isDropped(element)) return;
  if (element.tagName === 'br') {
    writer.addLineFeed();
    return;
  }
  const isCell = element.tagName === 'td' || element.tagName === 'th';
  const isRow = element.tagName === 'tr' && !place.inLayoutTable && !place.inRow;
  const around: Step | undefined =
    place.inRow && isBlock(element)
      ? 'startLine'
      : isBlock(element) || (isCell && !place.inRow)
        ? 'endBlock'
        : undefined;
  if (around) {
    writer[around]();
    steps.push(around);
  }
  if (isCell && place.inRow) writer.addTab();
  const inside = isRow
    ? { ...place, inRow: true, shape: { kind: 'table-row', level: 0 } as const }
    : placeIn(element, place);
  const isTable = element.tagName === 'table';
  pushNodes(
    steps,
    element.childNodes,
    isTable ? { ...inside, inLayoutTable: isLayoutTable(element, structured) } : inside,
  );
}

function pushNodes(steps: Step[], nodes: readonly Node[], place: Place): void {
  for (let at = nodes.length - 1; at >= 0; at--) steps.push({ node: nodes[at]!, place });
}

/** The place of an element's children. Whatever is in a note is the note, whatever is in a row is the row. */
function placeIn(element: Element, place: Place): Place {
  if (place.inRow || !isBlock(element)) return place;
  const level = headingLevelOf(element);
  if (level > 0) return { ...place, shape: { kind: 'heading', level } };
  if (isNote(element) || (place.inNoteList && element.tagName === 'li')) {
    return { ...place, shape: { kind: 'footnote', level: 0 } };
  }
  const inNoteList = place.inNoteList || isNoteList(element);
  if (place.shape.kind === 'footnote') return place;
  switch (element.tagName) {
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir':
      return { ...place, inNoteList, lists: place.lists + 1 };
    case 'li':
      return { ...place, shape: { kind: 'list-item', level: Math.max(1, place.lists) } };
    case 'blockquote':
      return { ...place, quotations: place.quotations + 1, shape: { kind: 'quotation', level: place.quotations + 1 } };
    default:
      if (keepsWhiteSpace(element)) return { ...place, keepsSpace: true, shape: { kind: 'preformatted', level: 0 } };
      return inNoteList === place.inNoteList ? place : { ...place, inNoteList };
  }
}
