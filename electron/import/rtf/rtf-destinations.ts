/** Words of RTF that open a group which is no plain part of the text: what becomes of each. */

import type { RtfReader, Sink } from './rtf-reader.ts';
import { dateInBits } from './rtf-words.ts';

export type Destination = (reader: RtfReader, parameter: number | undefined) => void;

/** Undefined for a word that opens no group of its own. */
export function destinationOf(word: string): Destination | undefined {
  return DESTINATIONS.get(word);
}

const skip: Destination = (reader) => reader.redirect(undefined);

const DESTINATIONS: ReadonlyMap<string, Destination> = new Map<string, Destination>([
  // What is no part of the text, or stands in it in another form too.
  ...'colortbl fldinst nonshppict nonesttables shprslt xe tc tcn rxe txe template private1 pn'
    .split(' ')
    .map((word): [string, Destination] => [word, skip]),
  ...'header headerl headerr headerf footer footerl footerr footerf'
    .split(' ')
    .map((word): [string, Destination] => [word, skipPageEdge]),
  // What readers may pass over that do not know it.
  ['shppict', () => {}],
  ['moMathPara', () => {}],
  ['moMath', (reader) => reader.body.leftOut.add('formulas')],

  ['fonttbl', readFonts],
  ['stylesheet', readStyles],
  ['info', (reader) => reader.skipUntil('title', 'author', 'creatim')],
  [
    'title',
    (reader) =>
      capture(reader, (words) => {
        reader.facts.title = words;
      }),
  ],
  [
    'author',
    (reader) =>
      capture(reader, (words) => {
        reader.facts.author = words;
      }),
  ],
  ['creatim', readYear],

  ['pict', (reader) => count(reader, 'images')],
  ['object', (reader) => count(reader, 'objects')],
  ['listtext', (reader) => capture(reader, (shown) => reader.body.label(shown))],
  ['pntext', (reader) => capture(reader, (shown) => reader.body.label(shown))],
  ['upr', (reader) => reader.skipUntil('ud')],
  ['ud', () => {}],
  ['shpinst', (reader) => reader.skipUntil('shptxt', 'pict')],
  ['do', (reader) => reader.skipUntil('dptxbxtext')],
  ['shptxt', (reader) => reader.beginStory(reader.body.openBox(reader.state.paragraph))],
  ['dptxbxtext', (reader) => reader.beginStory(reader.body.openBox(reader.state.paragraph))],
  ['nesttableprops', endNestedRow],
  ['footnote', readNote],
  ['annotation', (reader) => reader.beginStory(reader.body.openComment())],
  ['atnauthor', (reader) => capture(reader, (words) => reader.body.commentAuthor(words))],
  ['atnid', skip],
  ['atndate', (reader) => capture(reader, (bits) => reader.body.commentDate(dateInBits(bits)))],
  ['atnref', (reader) => capture(reader, (id) => reader.body.commentRange(id))],
  ['atrfstart', (reader) => capture(reader, (id) => reader.body.flow.anchor(id, 'start'))],
  ['atrfend', (reader) => capture(reader, (id) => reader.body.flow.anchor(id, 'end'))],
]);

/** Hands over the words of the group, trimmed, when it closes. */
function capture(reader: RtfReader, onClose: (words: string) => void): void {
  let words = '';
  const sink: Sink = {
    text: (more) => {
      words += more;
    },
  };
  reader.redirect(sink, () => onClose(words.trim()));
}

function count(reader: RtfReader, kind: 'images' | 'objects'): void {
  reader.body.leftOut.add(kind);
  reader.redirect(undefined);
}

function skipPageEdge(reader: RtfReader): void {
  capture(reader, (words) => {
    if (words !== '') reader.body.leftOut.add('headers');
  });
}

function readNote(reader: RtfReader): void {
  const { isHidden, isDeleted, paragraph } = reader.state;
  if (isHidden || isDeleted) reader.redirect(undefined);
  else reader.beginStory(reader.body.openNote(paragraph));
}

/** The end of a row in a table in another is told with its properties. */
function endNestedRow(reader: RtfReader): void {
  reader.redirect({
    text() {},
    control(word) {
      const { paragraph } = reader.state;
      if (word === 'nestrow') reader.body.endRow(paragraph.tables ?? 2, paragraph);
      return true;
    },
  });
}

function readFonts(reader: RtfReader): void {
  const { fonts } = reader;
  reader.redirect({
    text: (words) => fonts.addName(words),
    control(word, parameter = 0) {
      if (word === 'f') fonts.define(parameter);
      else if (word === 'fcharset') fonts.setCharset(parameter);
      else if (word === 'cpg') fonts.setPage(parameter);
      return true;
    },
  });
}

function readStyles(reader: RtfReader): void {
  const plain = { id: 0, basis: undefined as number | undefined, outline: undefined as number | undefined, name: '' };
  let style = { ...plain };
  reader.redirect({
    text(words) {
      style.name += words;
      if (!words.includes(';')) return;
      reader.body.styles.add(style.id, { ...style, name: style.name.split(';', 1)[0]!.trim() });
      style = { ...plain };
    },
    control(word, parameter = 0) {
      if (word === 's') style.id = parameter;
      else if (word === 'sbasedon') style.basis = parameter;
      else if (word === 'outlinelevel') style.outline = parameter;
      return true;
    },
  });
}

function readYear(reader: RtfReader): void {
  reader.redirect({
    text() {},
    control(word, parameter) {
      if (word === 'yr') reader.facts.year = String(parameter ?? '');
      return true;
    },
  });
}
