/** Takes an RTF document apart: groups, control words and the bytes of its text. Without recursion. */

/** Called for what a document holds, in order. */
export interface RtfHandler {
  openGroup(): void;
  closeGroup(): void;
  /** A control word, or a control symbol such as `~`. */
  control(word: string, parameter: number | undefined): void;
  /** Text, a character for each byte. */
  bytes(bytes: string): void;
}

const TEXT = /[^\\{}\r\n\0]+/y;
const WORD = /\\([a-zA-Z]{1,40})(-?\d{1,10})? ?/y;
const HEX = /\\'([\da-fA-F]{2})/y;

/** `content` has a character for each byte. Binary data is skipped; what is no RTF is passed over. */
export function walkRtf(content: string, handler: RtfHandler): void {
  for (let at = 0; at < content.length; ) {
    const character = content[at];
    if (character === '{') handler.openGroup();
    else if (character === '}') handler.closeGroup();
    else if (character === '\\') {
      at = afterControl(content, at, handler);
      continue;
    } else {
      TEXT.lastIndex = at;
      const text = TEXT.exec(content)?.[0];
      if (text !== undefined) handler.bytes(text);
      at += text?.length ?? 1;
      continue;
    }
    at++;
  }
}

function afterControl(content: string, at: number, handler: RtfHandler): number {
  WORD.lastIndex = at;
  const word = WORD.exec(content);
  if (word) {
    const parameter = word[2] === undefined ? undefined : Number(word[2]);
    if (word[1] === 'bin') return WORD.lastIndex + Math.max(0, parameter ?? 0);
    handler.control(word[1]!, parameter);
    return WORD.lastIndex;
  }
  HEX.lastIndex = at;
  const hex = HEX.exec(content);
  if (hex) handler.bytes(String.fromCharCode(Number.parseInt(hex[1]!, 16)));
  else if (at + 1 < content.length) handler.control(content[at + 1]!, undefined);
  return at + (hex ? 4 : 2);
}
