/** Follows the groups and control words of an RTF document and puts what a reader of it sees into its body. */

import { fail } from '../../../shared/api/failure.ts';
import { type ParagraphProperties, PLAIN_PARAGRAPH, RtfBody } from './rtf-body.ts';
import { destinationOf } from './rtf-destinations.ts';
import { RtfFonts } from './rtf-fonts.ts';
import type { RtfHandler } from './rtf-tokens.ts';
import { CHARACTERS, CODE_PAGES } from './rtf-words.ts';

/** Where the words of a group go. */
export interface Sink {
  text(words: string): void;
  /** Whether it took the word. */
  control?(word: string, parameter: number | undefined): boolean;
}

interface State {
  /** Undefined where words go nowhere. */
  sink: Sink | undefined;
  /** In a group that goes nowhere: words that open one in it that is read, and where that goes. */
  reopening: { readonly by: readonly string[]; readonly sink: Sink } | undefined;
  font: number;
  /** Number of characters after one of Unicode that are for readers that know none. */
  fallback: number;
  isHidden: boolean;
  isDeleted: boolean;
  paragraph: ParagraphProperties;
}

const DEEPEST = 100_000;

/** Characters that no text holds. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\0-\x08\x0b-\x1f\x7f]/g;

export class RtfReader implements RtfHandler {
  readonly body = new RtfBody();
  readonly fonts = new RtfFonts();
  /** What the document says of itself. */
  readonly facts = { title: '', author: '', year: '' };
  readonly #fileName: string;
  readonly #groups: { readonly outer: State; onClose?: () => void }[] = [];
  #state: State;
  /** Text that is still to be decoded, a character for each byte. */
  #bytes = '';
  /** Characters still to be passed over. */
  #passed = 0;
  /** Whether the next word opens a group that is passed over where it is not known. */
  #isStarred = false;

  constructor(fileName: string) {
    this.#fileName = fileName;
    this.#state = {
      sink: this.#bodySink,
      reopening: undefined,
      font: -1,
      fallback: 1,
      isHidden: false,
      isDeleted: false,
      paragraph: PLAIN_PARAGRAPH,
    };
  }

  get state(): Readonly<State> {
    return this.#state;
  }

  openGroup(): void {
    this.#flush();
    if (this.#groups.length >= DEEPEST) fail('unreadable-file', `"${this.#fileName}" nests too deeply to be read.`);
    this.#groups.push({ outer: this.#state });
    this.#state = { ...this.#state };
  }

  closeGroup(): void {
    this.#flush();
    const group = this.#groups.pop();
    if (!group) return;
    group.onClose?.();
    this.#state = group.outer;
  }

  bytes(bytes: string): void {
    const cut = Math.min(this.#passed, bytes.length);
    this.#passed -= cut;
    if (this.#state.sink) this.#bytes += cut > 0 ? bytes.slice(cut) : bytes;
  }

  control(word: string, parameter: number | undefined): void {
    if (this.#passed > 0 && word.length === 1 && word in CHARACTERS) {
      this.#passed--;
      return;
    }
    this.#flush();
    if (word === '*') this.#isStarred = true;
    else if (word === 'u') this.#addCharacter(parameter ?? 0);
    else this.#follow(word, parameter);
  }

  /** At the end of the file. */
  finish(): void {
    if (this.#groups.length > 0) this.body.leftOut.add('truncated');
    while (this.#groups.length > 0) this.closeGroup();
    this.#flush();
    this.body.endParagraph(this.#state.paragraph);
  }

  /** What is in the group goes there, until it closes. */
  redirect(sink: Sink | undefined, onClose?: () => void): void {
    this.#state.sink = sink;
    const group = this.#groups.at(-1);
    if (onClose && group) group.onClose = onClose;
  }

  /** What is in the group goes nowhere, but for groups in it that are opened by one of the words. */
  skipUntil(...words: readonly string[]): void {
    this.#state.reopening = { by: words, sink: this.#state.sink ?? this.#bodySink };
    this.#state.sink = undefined;
  }

  /** The paragraphs of the group are a text of their own, in the body. */
  beginStory(close: (last: ParagraphProperties) => void): void {
    this.#state.paragraph = PLAIN_PARAGRAPH;
    this.#state.isHidden = false;
    this.redirect(this.#bodySink, () => close(this.#state.paragraph));
  }

  #follow(word: string, parameter: number | undefined): void {
    const state = this.#state;
    const isStarred = this.#isStarred;
    this.#isStarred = false;
    const reopening = state.sink ? undefined : state.reopening;
    if (!state.sink && !reopening?.by.includes(word)) return;
    if (reopening) state.sink = reopening.sink;
    const destination = destinationOf(word);
    if (destination) destination(this, parameter);
    else if (isStarred) state.sink = undefined;
    else if (word === 'uc') state.fallback = Math.max(0, parameter ?? 1);
    else if (state.sink?.control?.(word, parameter)) return;
    else if (word === 'f') state.font = parameter ?? 0;
    else if (Object.hasOwn(CHARACTERS, word)) state.sink?.text(CHARACTERS[word]!);
  }

  #addCharacter(code: number): void {
    this.#isStarred = false;
    this.#passed = this.#state.fallback;
    const character = this.fonts.character(code & 0xffff, this.#state.font);
    // What marks an item of a list is read for its kind alone.
    if (character === undefined && this.#state.sink === this.#bodySink) this.body.leftOut.add('symbols');
    this.#emit(character ?? '\ufffd');
  }

  #flush(): void {
    this.#passed = 0;
    const bytes = this.#bytes;
    if (bytes === '') return;
    this.#bytes = '';
    this.#emit(this.fonts.decode(bytes, this.#state.font));
  }

  #emit(words: string): void {
    const kept = words.replaceAll(CONTROLS, '');
    if (kept !== '') this.#state.sink?.text(kept);
  }

  readonly #bodySink: Sink = {
    text: (words) => {
      const { isDeleted, isHidden, paragraph } = this.#state;
      if (isDeleted) return;
      if (isHidden) this.body.leftOut.add('hidden', words.length);
      else this.body.add(words, paragraph);
    },
    control: (word, parameter) => this.#formatParagraph(word, parameter) || this.#formatText(word, parameter),
  };

  #formatText(word: string, parameter: number | undefined): boolean {
    const state = this.#state;
    const isOn = parameter !== 0;
    if (word === 'plain') Object.assign(state, { isHidden: false, isDeleted: false, font: this.fonts.default });
    else if (word === 'v') state.isHidden = isOn;
    else if (word === 'deleted' || word === 'mvf') {
      if (isOn && !state.isDeleted) this.body.leftOut.add('deletions');
      state.isDeleted = isOn;
    } else if ((word === 'revised' || word === 'mvt') && isOn) this.body.leftOut.add('insertions');
    else if (word === 'chftn') this.body.numberNote();
    else if (word === 'deff') this.fonts.default = state.font = parameter ?? 0;
    else if (word === 'ansicpg') this.fonts.defaultPage = parameter ?? 1252;
    else if (Object.hasOwn(CODE_PAGES, word)) this.fonts.defaultPage = CODE_PAGES[word]!;
    else return false;
    return true;
  }

  #formatParagraph(word: string, parameter = 0): boolean {
    const state = this.#state;
    const { paragraph } = state;
    const set = (changed: Partial<ParagraphProperties>) => {
      state.paragraph = { ...paragraph, ...changed };
    };
    if (word === 'par' || word === 'sect' || word === '\n' || word === '\r') {
      if (!state.isDeleted) this.body.endParagraph(paragraph);
    } else if (word === 'pard') state.paragraph = PLAIN_PARAGRAPH;
    else if (word === 's') set({ style: parameter });
    else if (word === 'outlinelevel') set({ outline: parameter });
    else if (word === 'ls') set({ isInList: parameter > 0 });
    else if (word === 'ilvl') set({ listLevel: parameter });
    else if (word === 'intbl') set({ isInTable: true });
    else if (word === 'itap') set({ tables: parameter });
    else if (word === 'cell') this.body.endCell(1, paragraph);
    else if (word === 'row') this.body.endRow(1, paragraph);
    else if (word === 'nestcell') this.body.endCell(paragraph.tables ?? 2, paragraph);
    else if (word === 'nestrow') this.body.endRow(paragraph.tables ?? 2, paragraph);
    else return false;
    return true;
  }
}
