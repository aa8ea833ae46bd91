/** Walks a part of a Word document (its body, notes or comments) and puts what a reader of it sees into a flow. */

import type { Flow, Paragraph } from '../flow/flow.ts';
import type { LeftOut, LeftOutKind } from '../flow/left-out.ts';
import type { NoteMarks } from '../flow/note-marks.ts';
import { withoutEndSpaces, type XmlHandler, type XmlTag } from '../xml.ts';
import { isWord, PICTURES, PROPERTIES, SKIPPED, STORIES } from './docx-elements.ts';
import { DocxFields } from './docx-fields.ts';
import type { DocxNumbering } from './docx-numbering.ts';
import { DocxParagraph } from './docx-paragraph.ts';
import { type DocxStyles, isOn } from './docx-styles.ts';
import { symbolOf } from './docx-symbols.ts';

/** What a document's parts have in common. */
export interface DocxContext {
  readonly styles: DocxStyles;
  readonly numbering: DocxNumbering;
  readonly flow: Flow;
  readonly notes: NoteMarks;
  readonly leftOut: LeftOut;
}

/** Called with what a note or comment holds. */
export type StoryHandler = (tag: XmlTag, paragraphs: Paragraph[]) => void;

type Action = (walk: DocxWalk, tag: XmlTag) => void;

export class DocxWalk implements XmlHandler {
  static readonly #ON_OPEN: ReadonlyMap<string, Action> = new Map<string, Action>([
    ['p', (walk) => walk.#openParagraph()],
    ['r', (walk) => walk.#openRun()],
    ['t', (walk) => walk.#openText()],
    ...['tab', 'ptab'].map((name): [string, Action] => [name, (walk) => walk.#add('\t')]),
    ...['br', 'cr'].map((name): [string, Action] => [name, (walk) => walk.#add('\n')]),
    ['noBreakHyphen', (walk) => walk.#add('\u2011')],
    ['sym', (walk, tag) => walk.#addSymbol(tag)],
    ['fldChar', (walk, tag) => walk.#add(walk.#fields.move(tag))],
    ['checkBox', (walk) => walk.#fields.openBox()],
    ['default', (walk, tag) => walk.#fields.checkBox(isOn(tag)!)],
    ['checked', (walk, tag) => walk.#fields.checkBox(isOn(tag)!)],
    ['footnoteReference', (walk, tag) => walk.#addNoteMark(tag)],
    ['endnoteReference', (walk, tag) => walk.#addNoteMark(tag)],
    ['commentReference', (walk, { attributes }) => walk.#context.flow.anchor(attributes.id ?? '', 'point')],
    ['ins', (walk) => walk.#context.leftOut.add('insertions')],
    ['moveTo', (walk) => walk.#context.leftOut.add('insertions')],
    ['tbl', (walk) => walk.#openTable()],
    ['tr', (walk) => walk.#openRow()],
    ['tc', (walk) => walk.#openCell()],
  ]);
  static readonly #ON_CLOSE: ReadonlyMap<string, Action> = new Map<string, Action>([
    ['p', (walk) => walk.#closeParagraph()],
    ['r', (walk) => walk.#runs.pop()],
    ['t', (walk, tag) => walk.#closeText(tag)],
    ['tbl', (walk) => walk.#context.flow.closeTable()],
    ['tr', (walk) => walk.#rows.pop()],
    ['tc', (walk) => walk.#context.flow.closeCell()],
  ]);

  readonly #context: DocxContext;
  readonly #onStory: StoryHandler;
  /** Number of open elements from the one that is skipped. */
  #skipped = 0;
  readonly #properties: XmlTag[] = [];
  readonly #paragraphs: DocxParagraph[] = [];
  readonly #runs: { isHidden: boolean | undefined }[] = [];
  readonly #rows: { isDeleted: boolean; isCellDeleted: boolean }[] = [];
  readonly #choices: { isMade: boolean }[] = [];
  readonly #fields = new DocxFields();
  /** A paragraph that the next one joins, and how many were open around it. */
  #joined: { readonly paragraph: DocxParagraph; readonly depth: number } | undefined;
  /** Words of the text element that is open. */
  #words: string | undefined;

  constructor(context: DocxContext, onStory: StoryHandler) {
    this.#context = context;
    this.#onStory = onStory;
  }

  open(tag: XmlTag): void {
    // Also where it is skipped: what is left of a comment's words keeps the comment.
    if (tag.name.startsWith('commentRange')) this.#anchorRange(tag);
    if (this.#skipped > 0) this.#skipped++;
    else if (!isWord(tag)) this.#openOther(tag);
    else if (this.#properties.length > 0) this.#openProperty(tag);
    else if (SKIPPED.has(tag.name)) this.#skip(SKIPPED.get(tag.name));
    else if (PROPERTIES.has(tag.name)) this.#properties.push(tag);
    else this.#openWord(tag);
  }

  close(tag: XmlTag): void {
    if (this.#skipped > 0) this.#skipped--;
    else if (tag === this.#properties.at(-1)) this.#properties.pop();
    else if (!isWord(tag)) this.#closeOther(tag);
    else if (this.#properties.length === 0) this.#closeWord(tag);
  }

  text(words: string): void {
    if (this.#words !== undefined && this.#skipped === 0) this.#words += words;
  }

  #openWord(tag: XmlTag): void {
    const action = DocxWalk.#ON_OPEN.get(tag.name);
    if (action) action(this, tag);
    else if (STORIES.has(tag.name)) this.#context.flow.openStory();
  }

  #closeWord(tag: XmlTag): void {
    const action = DocxWalk.#ON_CLOSE.get(tag.name);
    if (action) action(this, tag);
    else if (STORIES.has(tag.name)) this.#onStory(tag, this.#context.flow.closeStory());
    if (STORIES.has(tag.name) || tag.name === 'body') this.#endStory();
  }

  /** Formulas, drawings, and the choice between two forms of the same. */
  #openOther(tag: XmlTag): void {
    const choice = this.#choices.at(-1);
    if (tag.name === 'r') this.#openRun();
    else if (tag.name === 't') this.#openText();
    else if (tag.name === 'oMath') this.#context.leftOut.add('formulas');
    else if (PICTURES.has(tag.name)) this.#context.leftOut.add('images');
    else if (tag.name === 'AlternateContent') this.#choices.push({ isMade: false });
    else if (choice && (tag.name === 'Choice' || tag.name === 'Fallback')) {
      if (choice.isMade) this.#skip();
      choice.isMade = true;
    }
  }

  #closeOther(tag: XmlTag): void {
    if (tag.name === 'r') this.#runs.pop();
    else if (tag.name === 't') this.#closeText(tag);
    else if (tag.name === 'AlternateContent') this.#choices.pop();
  }

  #openProperty(tag: XmlTag): void {
    const around = this.#properties.at(-1)!;
    const paragraph = this.#paragraphs.at(-1);
    const run = this.#runs.at(-1);
    const row = this.#rows.at(-1);
    if (PROPERTIES.has(tag.name)) this.#properties.push(tag);
    else if (tag.name === 'del' || tag.name === 'moveFrom') {
      if (around.name === 'trPr' && row) row.isDeleted = true;
      else if (this.#properties.length > 1 && paragraph) paragraph.joinsNext = true;
    } else if (tag.name === 'cellDel' && row) row.isCellDeleted = true;
    else if (SKIPPED.has(tag.name)) this.#skip();
    else if (around.name === 'pPr') paragraph?.readProperty(tag);
    else if (around.name === 'rPr' && this.#properties.length === 1 && run) {
      if (tag.name === 'vanish') run.isHidden = isOn(tag);
      if (tag.name === 'rStyle') run.isHidden ??= this.#context.styles.get(tag.attributes.val ?? '').isHidden;
    }
  }

  #skip(kind?: LeftOutKind): void {
    this.#skipped = 1;
    if (kind) this.#context.leftOut.add(kind);
  }

  #openParagraph(): void {
    if (this.#rows.at(-1)?.isCellDeleted) {
      this.#skip('deletions');
      return;
    }
    const { flow, styles } = this.#context;
    const joined = this.#joined?.depth === this.#paragraphs.length ? this.#joined.paragraph.written : undefined;
    const goesOn = joined !== undefined && flow.reopenParagraph(joined);
    if (goesOn) this.#joined = undefined;
    else this.#settleJoined();
    this.#paragraphs.push(new DocxParagraph(goesOn ? joined : flow.openParagraph(), styles));
  }

  #closeParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (!paragraph) return;
    if (paragraph.joinsNext) this.#joined = { paragraph, depth: this.#paragraphs.length };
    else paragraph.settle(this.#context.numbering);
    this.#context.flow.closeParagraph();
  }

  /** Nothing followed that the paragraph could join. */
  #settleJoined(): void {
    this.#joined?.paragraph.settle(this.#context.numbering);
    this.#joined = undefined;
  }

  #openTable(): void {
    this.#settleJoined();
    this.#context.flow.openTable();
  }

  #openRow(): void {
    this.#rows.push({ isDeleted: false, isCellDeleted: false });
    this.#context.flow.openRow();
  }

  #openCell(): void {
    const row = this.#rows.at(-1);
    if (row?.isDeleted) {
      this.#skip('deletions');
      return;
    }
    if (row) row.isCellDeleted = false;
    this.#context.flow.openCell();
  }

  #endStory(): void {
    this.#settleJoined();
    if (this.#fields.end()) this.#context.leftOut.add('openFields');
  }

  #openRun(): void {
    this.#runs.push({ isHidden: undefined });
  }

  #openText(): void {
    this.#words = '';
  }

  #closeText({ attributes }: XmlTag): void {
    const words = (this.#words ?? '').replaceAll(/[\n\r]/g, ' ');
    this.#words = undefined;
    this.#add(attributes.space === 'preserve' ? words : withoutEndSpaces(words));
  }

  #add(words: string): void {
    if (words === '' || this.#fields.inCode) return;
    if (this.#isHidden) this.#context.leftOut.add('hidden', words.length);
    else this.#context.flow.addText(words);
  }

  get #isHidden(): boolean {
    return this.#runs.at(-1)?.isHidden ?? this.#paragraphs.at(-1)?.isHidden ?? false;
  }

  #addSymbol({ attributes }: XmlTag): void {
    const symbol = symbolOf(attributes.font ?? '', attributes.char ?? '');
    if (symbol === undefined) this.#context.leftOut.add('symbols');
    this.#add(symbol ?? '\ufffd');
  }

  #addNoteMark({ name, attributes }: XmlTag): void {
    if (this.#fields.inCode || this.#isHidden) return;
    const key = `${name.replace('Reference', '')} ${attributes.id ?? ''}`;
    const hasOwnMark = isOn({ attributes: { val: attributes.customMarkFollows ?? '0' } });
    this.#add(this.#context.notes.markOf(key, hasOwnMark ? '' : undefined));
  }

  #anchorRange({ name, attributes }: XmlTag): void {
    this.#context.flow.anchor(attributes.id ?? '', name === 'commentRangeStart' ? 'start' : 'end');
  }
}
