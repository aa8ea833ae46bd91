/** Makes subtitle files. */

export interface MadeCue {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** SubRip. Times are in milliseconds. */
export function srtOf(cues: readonly MadeCue[]): Uint8Array {
  return encode(
    cues.map((cue, at) => `${at + 1}\r\n${timing(cue, ',')}\r\n${cue.lines.join('\r\n')}\r\n`).join('\r\n'),
  );
}

/** WebVTT, with what else such a file holds. */
export function vttOf(cues: readonly MadeCue[]): Uint8Array {
  const head = ['WEBVTT - made', 'NOTE who wrote it', 'STYLE\n::cue { color: red }'];
  return encode([...head, ...cues.map((cue) => `${timing(cue, '.')} line:0\n${cue.lines.join('\n')}`)].join('\n\n'));
}

function timing({ start, end }: MadeCue, point: string): string {
  return `${codeOf(start, point)} --> ${codeOf(end, point)}`;
}

function codeOf(time: number, point: string): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const seconds = time / 1000;
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}${point}${String(time % 1000).padStart(3, '0')}`;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
