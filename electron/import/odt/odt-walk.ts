/** Walks the XML of an OpenDocument text and puts what a reader of it sees into a flow. */

import type { WrittenComment } from '../flow/comments.ts';
import { Flow, plainLines } from '../flow/flow.ts';
import { LeftOut } from '../flow/left-out.ts';
import { NoteMarks } from '../flow/note-marks.ts';
import type { XmlHandler, XmlTag } from '../xml.ts';
import { FACTS, odtName, SKIPPED, UNMIXED } from './odt-elements.ts';
import { OdtLists } from './odt-lists.ts';

import { OdtStyles, wholeNumber } from './odt-styles.ts';

const MOST_SPACES = 1000;

type Facts = Map<string, string>;

type Action = (walk: OdtWalk, tag: XmlTag) => void;

export class OdtWalk implements XmlHandler {
  static readonly #ON_OPEN: ReadonlyMap<string, Action> = new Map<string, Action>([
    ['office:text', (walk) => walk.#openBody()],
    ['office:meta', (walk) => walk.#openMeta()],
    ['text:h', (walk, tag) => walk.#openParagraph(tag)],
    ['text:p', (walk, tag) => walk.#openParagraph(tag)],
    ['text:span', (walk, tag) => walk.#openSpan(tag)],
    ['text:section', (walk, tag) => walk.#hide(tag, tag.attributes.display === 'none' ? true : undefined)],
    ['text:hidden-text', (walk, tag) => walk.#hide(tag, tag.attributes['is-hidden'] === 'true' ? true : undefined)],
    ['text:s', (walk, { attributes }) => walk.#addSpaces(wholeNumber(attributes.c) ?? 1)],
    ['text:tab', (walk) => walk.#add('\t')],
    ['text:line-break', (walk) => walk.#add('\n')],
    ['text:list', (walk, { attributes }) => walk.#lists.openList(attributes)],
    ['text:list-item', (walk, { attributes }) => walk.#lists.openItem(attributes)],
    ['text:list-header', (walk) => walk.#lists.openHeader()],
    ['text:note', (walk) => walk.#openNote()],
    ['text:note-body', (walk) => walk.#openStory()],
    ['office:annotation', (walk, { attributes }) => walk.#openComment(attributes.name)],
    ['office:annotation-end', (walk, { attributes }) => walk.flow.anchor(attributes.name ?? '', 'end')],
    ['text:insertion', (walk) => walk.leftOut.add('insertions')],
    ['table:table', (walk) => walk.flow.openTable()],
    ['table:table-row', (walk) => walk.flow.openRow()],
    ['table:table-cell', (walk) => walk.#openCell()],
    ['draw:text-box', (walk) => walk.#lists.enter()],
    ['draw:image', (walk, tag) => walk.#countImage(tag)],
  ]);
  static readonly #ON_CLOSE: ReadonlyMap<string, Action> = new Map<string, Action>([
    ['text:h', (walk) => walk.#closeParagraph()],
    ['text:p', (walk) => walk.#closeParagraph()],
    ['text:list', (walk) => walk.#lists.closeList()],
    ['text:note', (walk) => walk.#notes.pop()],
    ['text:note-body', (walk) => walk.#closeNote()],
    ['office:annotation', (walk) => walk.#closeComment()],
    ['table:table', (walk) => walk.flow.closeTable()],
    ['table:table-cell', (walk) => walk.#closeCell()],
    ['draw:text-box', (walk) => walk.#lists.leave()],
  ]);

  readonly flow = new Flow();
  readonly notes = new NoteMarks();
  readonly leftOut = new LeftOut();
  readonly comments = new Map<string, WrittenComment>();
  /** What the document says of itself, by the names of the elements. */
  readonly facts: Facts = new Map();
  hasBody = false;

  readonly #styles = new OdtStyles();
  readonly #lists = new OdtLists(this.#styles);
  #skipped = 0;
  /** Open elements that hide what is in them, or show it in what is hidden. */
  readonly #hiding: { readonly tag: XmlTag; readonly isHidden: boolean }[] = [];
  /** Keys of the open notes. */
  readonly #notes: string[] = [];
  #noteCount = 0;
  #commentCount = 0;
  readonly #comments: { readonly key: string; readonly facts: Facts }[] = [];
  /** Name of the fact that is being read. */
  #fact: string | undefined;
  #inMeta = false;
  #inMasterPages = false;
  /** Of each open element, whether words may stand in it. */
  readonly #mixed: boolean[] = [];
  /** Whether white space that comes next is one with what came before. */
  #endsInSpace = true;

  open(tag: XmlTag): void {
    const name = odtName(tag);
    if (this.#skipped > 0) this.#skipped++;
    else if (SKIPPED.has(name)) this.#skip(name, tag);
    else {
      this.#mixed.push(!UNMIXED.test(name));
      if (name === 'office:master-styles') this.#inMasterPages = true;
      if (FACTS.has(name)) this.#fact = name;
      else if (!this.#inMasterPages) {
        if (!this.hasBody) this.#styles.collect(tag);
        OdtWalk.#ON_OPEN.get(name)?.(this, tag);
      }
    }
  }

  close(tag: XmlTag): void {
    if (this.#skipped > 0) {
      this.#skipped--;
      return;
    }
    const name = odtName(tag);
    this.#mixed.pop();
    if (name === 'office:master-styles') this.#inMasterPages = false;
    if (name === this.#fact) this.#fact = undefined;
    else if (!this.#inMasterPages) OdtWalk.#ON_CLOSE.get(name)?.(this, tag);
    if (this.#hiding.at(-1)?.tag === tag) this.#hiding.pop();
  }

  text(words: string): void {
    if (this.#skipped > 0) return;
    if (this.#fact !== undefined) this.#addFact(this.#fact, words);
    else if (this.#inMasterPages) {
      if (words.trim() !== '') this.leftOut.add('headers');
    } else if (this.#mixed.at(-1)) this.#addCollapsed(words);
  }

  #skip(name: string, tag: XmlTag): void {
    this.#skipped = 1;
    const kind = SKIPPED.get(name);
    if (kind) this.leftOut.add(kind);
    if (name === 'text:note-citation') this.#addNoteMark(tag);
  }

  #openBody(): void {
    this.hasBody = true;
  }

  #openParagraph(tag: XmlTag): void {
    const { attributes } = tag;
    const style = this.#styles.get('paragraph', attributes['style-name'] ?? '');
    const paragraph = this.flow.openParagraph();
    const { level, label } = this.#lists.paragraph();
    const stated = tag.name === 'h' ? (wholeNumber(attributes['outline-level']) ?? 1) : 0;
    const heading = stated || style.headingLevel;
    if (heading > 0) paragraph.shape = { kind: 'heading', level: Math.min(heading, 6) };
    else if (level > 0) paragraph.shape = { kind: 'list-item', level };
    else if (style.isQuotation) paragraph.shape = { kind: 'quotation', level: 1 };
    paragraph.label = label || level > 0 || stated === 0 ? label : this.#lists.heading(stated, attributes);
    this.#hide(tag, style.isHidden);
    this.#endsInSpace = true;
  }

  #closeParagraph(): void {
    this.flow.closeParagraph();
    this.#endsInSpace = false;
  }

  #openSpan(tag: XmlTag): void {
    this.#hide(tag, this.#styles.get('text', tag.attributes['style-name'] ?? '').isHidden);
  }

  #hide(tag: XmlTag, isHidden: boolean | undefined): void {
    if (isHidden !== undefined) this.#hiding.push({ tag, isHidden });
  }

  #addCollapsed(words: string): void {
    const collapsed = words.replaceAll(/[ \t\n\r]+/g, ' ');
    const added = this.#endsInSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
    this.#add(added);
    if (added !== '') this.#endsInSpace = added.endsWith(' ');
  }

  #addSpaces(count: number): void {
    this.#add(' '.repeat(Math.min(count, MOST_SPACES)));
  }

  #add(words: string): void {
    this.#endsInSpace = false;
    if (!this.flow.paragraph) return;
    if (this.#isHidden) this.leftOut.add('hidden', words.length);
    else this.flow.addText(words);
  }

  #openCell(): void {
    this.#lists.enter();
    this.flow.openCell();
  }

  #closeCell(): void {
    this.#lists.leave();
    this.flow.closeCell();
  }

  #openStory(): void {
    this.#lists.enter();
    this.flow.openStory();
  }

  #openMeta(): void {
    this.#inMeta = true;
  }

  #addFact(name: string, words: string): void {
    const facts = this.#comments.at(-1)?.facts ?? (this.#inMeta && !this.hasBody ? this.facts : undefined);
    facts?.set(name, (facts.get(name) ?? '') + words);
  }

  #openNote(): void {
    this.#notes.push(`note ${++this.#noteCount}`);
  }

  /** Also for a note whose mark is not a number but a sign of its own. */
  #addNoteMark({ attributes: { label } }: XmlTag): void {
    const key = this.#notes.at(-1);
    if (key !== undefined && !this.#isHidden) this.#add(this.notes.markOf(key, label));
  }

  #closeNote(): void {
    this.notes.addStory(this.#notes.at(-1) ?? '', this.flow.closeStory());
    this.#lists.leave();
  }

  #openComment(name: string | undefined): void {
    const key = name ?? `comment ${this.#commentCount++}`;
    this.flow.anchor(key, 'start');
    this.#comments.push({ key, facts: new Map() });
    this.#openStory();
  }

  #closeComment(): void {
    const { key, facts } = this.#comments.pop()!;
    const body = plainLines(this.flow.closeStory());
    this.comments.set(key, { author: facts.get('dc:creator') ?? '', date: facts.get('dc:date') ?? '', body });
    this.#lists.leave();
  }

  #countImage({ attributes: { href = '' } }: XmlTag): void {
    if (!/^(?:\.\/)?ObjectReplacements\//.test(href)) this.leftOut.add('images');
  }

  get #isHidden(): boolean {
    return this.#hiding.at(-1)?.isHidden ?? false;
  }
}
