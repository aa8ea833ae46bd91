/** Coverage tally: what many codings cover together, added up coding by coding. */

import type { FrequencyFigures } from './frequency-result.ts';

/** A coding as it is counted: characters `[start, end)` and words `[firstWord, lastWord)` of the source being read. */
export interface CountedCoding {
  start: number;
  end: number;
  firstWord: number;
  lastWord: number;
}

/**
 * Figures in cells `0, 1, ...`. Since codings come in order of their starts, what a cell's earlier codings cover of
 * the rest of the source ends at one place, and only what lies past it is new.
 */
export class CoverageTally {
  private readonly codings: Float64Array;
  private readonly sources: Float64Array;
  private readonly characters: Float64Array;
  private readonly words: Float64Array;
  private readonly reachedCharacter: Int32Array;
  private readonly reachedWord: Int32Array;
  /** The last source that each cell has met, by its number from 1. */
  private readonly metSource: Int32Array;
  private source = 0;

  constructor(cells: number) {
    this.codings = new Float64Array(cells);
    this.sources = new Float64Array(cells);
    this.characters = new Float64Array(cells);
    this.words = new Float64Array(cells);
    this.reachedCharacter = new Int32Array(cells);
    this.reachedWord = new Int32Array(cells);
    this.metSource = new Int32Array(cells);
  }

  nextSource(): void {
    this.source++;
  }

  /** Adds a coding of the current source, which may not start before the one added last. */
  add(cell: number, coding: CountedCoding): void {
    if (this.metSource[cell] !== this.source) {
      this.metSource[cell] = this.source;
      this.sources[cell]!++;
      this.reachedCharacter[cell] = 0;
      this.reachedWord[cell] = 0;
    }
    this.codings[cell]!++;
    const start = Math.max(coding.start, this.reachedCharacter[cell]!);
    if (coding.end > start) {
      this.characters[cell]! += coding.end - start;
      this.reachedCharacter[cell] = coding.end;
    }
    const firstWord = Math.max(coding.firstWord, this.reachedWord[cell]!);
    if (coding.lastWord > firstWord) {
      this.words[cell]! += coding.lastWord - firstWord;
      this.reachedWord[cell] = coding.lastWord;
    }
  }

  figuresOf(cell: number): FrequencyFigures {
    return {
      codings: this.codings[cell]!,
      sources: this.sources[cell]!,
      characters: this.characters[cell]!,
      words: this.words[cell]!,
    };
  }
}
