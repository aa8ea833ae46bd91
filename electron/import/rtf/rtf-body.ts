/** What an RTF document puts into its text: paragraphs, cells, notes, boxes and comments. */

import type { WrittenComment } from '../flow/comments.ts';
import { Flow, type Paragraph, plainLines } from '../flow/flow.ts';
import { LeftOut } from '../flow/left-out.ts';
import { NoteMarks } from '../flow/note-marks.ts';
import { headingLevelOfOutline, RtfStyles } from './rtf-styles.ts';
import { RtfTables } from './rtf-tables.ts';

export interface ParagraphProperties {
  readonly style: number;
  readonly outline: number | undefined;
  readonly isInList: boolean;
  /** From 0. */
  readonly listLevel: number;
  readonly isInTable: boolean;
  /** Number of tables around it, where it is told. */
  readonly tables: number | undefined;
}

export const PLAIN_PARAGRAPH: ParagraphProperties = {
  style: 0,
  outline: undefined,
  isInList: false,
  listLevel: 0,
  isInTable: false,
  tables: undefined,
};

/** The text itself, a note, a box or a comment, as far as it is read. */
interface Story {
  readonly tables: RtfTables;
  paragraph: Paragraph | undefined;
  /** What is shown before the next paragraph; undefined where that stands in no list. */
  label: string | undefined;
  /** Whether the mark of the next note is its number. */
  numbersNote: boolean;
}

const DEEPEST_HEADING = 6;
const DEEPEST_LIST = 9;

export class RtfBody {
  readonly flow = new Flow();
  readonly notes = new NoteMarks();
  readonly leftOut = new LeftOut();
  readonly styles = new RtfStyles();
  readonly comments = new Map<string, WrittenComment>();
  readonly #stories: Story[] = [this.#newStory()];
  #noteCount = 0;
  #commentCount = 0;
  #nextAuthor = '';
  readonly #comments: { key: string; readonly author: string; date: string }[] = [];

  add(words: string, properties: ParagraphProperties): void {
    this.#openParagraph(properties);
    this.flow.addText(words);
  }

  endParagraph(properties: ParagraphProperties): void {
    const story = this.#story;
    const { paragraph, label } = story;
    story.paragraph = undefined;
    story.label = undefined;
    if (!paragraph) return;
    const { style, outline, isInList, listLevel } = properties;
    const heading = outline === undefined ? this.styles.headingLevel(style) : headingLevelOfOutline(outline);
    paragraph.label = label ?? '';
    if (heading > 0) paragraph.shape = { kind: 'heading', level: Math.min(heading, DEEPEST_HEADING) };
    else if (isInList || label !== undefined) {
      paragraph.shape = { kind: 'list-item', level: Math.min(Math.max(0, listLevel) + 1, DEEPEST_LIST) };
    } else if (this.styles.isQuotation(style)) paragraph.shape = { kind: 'quotation', level: 1 };
    this.flow.closeParagraph();
  }

  endCell(depth: number, properties: ParagraphProperties): void {
    this.endParagraph(properties);
    this.#story.tables.endCell(depth);
  }

  endRow(depth: number, properties: ParagraphProperties): void {
    this.endParagraph(properties);
    this.#story.tables.endRow(depth);
  }

  /** What a list shows before the paragraph that follows. */
  label(shown: string): void {
    this.#story.label = /[\p{L}\p{N}]/u.test(shown) ? shown.trim() : '';
  }

  /** The note that follows is marked by its number. */
  numberNote(): void {
    this.#story.numbersNote = true;
  }

  /** Answers with what is done where the note ends. */
  openNote(properties: ParagraphProperties): (last: ParagraphProperties) => void {
    const key = `note ${++this.#noteCount}`;
    this.add(this.notes.markOf(key, this.#story.numbersNote ? undefined : ''), properties);
    this.#story.numbersNote = false;
    return this.#openStory((paragraphs) => this.notes.addStory(key, paragraphs));
  }

  /** Of the comment that follows. */
  commentAuthor(name: string): void {
    this.#nextAuthor = name;
  }

  /** Of the comment that is open. */
  commentDate(date: string): void {
    const comment = this.#comments.at(-1);
    if (comment) comment.date = date;
  }

  /** What the comment is about, by the name of the range. */
  commentRange(name: string): void {
    const comment = this.#comments.at(-1);
    if (comment) comment.key = name;
  }

  openComment(): (last: ParagraphProperties) => void {
    const comment = { key: `comment ${++this.#commentCount}`, author: this.#nextAuthor, date: '' };
    this.#nextAuthor = '';
    this.flow.anchor(comment.key, 'point');
    this.#comments.push(comment);
    return this.#openStory((paragraphs) => {
      this.#comments.pop();
      this.comments.set(comment.key, { ...comment, body: plainLines(paragraphs) });
    });
  }

  /** A text box, in the paragraph that it hangs on. */
  openBox(properties: ParagraphProperties): (last: ParagraphProperties) => void {
    this.#openParagraph(properties);
    this.#stories.push(this.#newStory());
    return (last) => {
      this.endParagraph(last);
      this.#stories.pop();
    };
  }

  #openStory(onClose: (paragraphs: Paragraph[]) => void): (last: ParagraphProperties) => void {
    this.flow.openStory();
    this.#stories.push(this.#newStory());
    return (last) => {
      this.endParagraph(last);
      this.#stories.pop();
      onClose(this.flow.closeStory());
    };
  }

  #openParagraph({ isInTable, tables }: ParagraphProperties): void {
    const story = this.#story;
    if (story.paragraph) return;
    story.tables.enter(tables ?? (isInTable ? 1 : 0));
    story.paragraph = this.flow.openParagraph();
  }

  #newStory(): Story {
    return { tables: new RtfTables(this.flow), paragraph: undefined, label: undefined, numbersNote: false };
  }

  get #story(): Story {
    return this.#stories.at(-1)!;
  }
}
