/** What the methodology report is written from: counts, tables and figures, gathered before. */

import type { Cooccurrence } from '../../analysis/cooccurrence-result.ts';
import type { ClaimCodes } from '../../analysis/relation-mode.ts';
import type { Code } from '../../model/code.ts';
import type { Source } from '../../model/source.ts';
import type { PageNumbers } from '../../text/page-numbers.ts';
import type { Figure } from '../figures/figure.ts';
import type { Filtered } from '../statement.ts';
import type { Table } from '../table.ts';

/** Tables and figures of another report, or one sentence that says why there are none. */
export type Part = { readonly tables: readonly Table[]; readonly figures: readonly DrawnFigure[] } | Missing;

/** A figure in the colours of paper, and in those of a dark screen. */
export interface DrawnFigure {
  readonly light: Figure;
  readonly dark: Figure;
}

export interface Missing {
  readonly missing: string;
}

export function isMissing(part: object): part is Missing {
  return 'missing' in part;
}

/** The groups of codes that the study is about. */
export const GROUPS = ['lens', 'theme', 'case', 'relation', 'mode', 'driver'] as const;
export type Group = (typeof GROUPS)[number];

export interface StudySource extends Source {
  readonly words: number;
  readonly paragraphs: number;
}

export interface StudyCoder {
  readonly name: string;
  /** Under the filter. */
  readonly codings: number;
  readonly sources: number;
}

/** Words of a source that stand for a code. */
export interface Illustration {
  readonly text: string;
  /** Whether words were left out before and after. */
  readonly cut: boolean;
  readonly sourceName: string;
  /** The source's own reference, empty where it has none. */
  readonly reference: string;
  /** Number of the paragraph where the words begin, from 1, and how many the source has. */
  readonly paragraph: number;
  readonly paragraphs: number;
  /** Absent where the source came without pages. */
  readonly pages?: PageNumbers;
  /** Paths of the codes that touch the passage, in codebook order. */
  readonly codes: readonly string[];
}

export interface IllustratedCode {
  readonly code: string;
  readonly colour: string;
  readonly passages: readonly Illustration[];
}

/** A co-occurrence of two groups, counted by paragraph, coders `each`, with sub-codes, and its heat map. */
export interface GroupMeeting {
  readonly result: Filtered<Cooccurrence>;
  readonly table: Table;
  readonly figures: readonly DrawnFigure[];
}

/** What else was used to make the report. */
export interface Provenance {
  readonly project: string;
  readonly guid: string;
  readonly revision: number;
  /** ISO 8601 in UTC. */
  readonly madeAt: string;
  /** Names of programs and standards with their versions. */
  readonly versions: readonly (readonly [name: string, version: string])[];
}

export interface MethodologyStudy {
  readonly provenance: Provenance;
  /** The filter in words; empty where everything is counted. */
  readonly filter: string;
  /** Those under the filter. */
  readonly sources: readonly StudySource[];
  readonly coders: readonly StudyCoder[];
  /** Codings under the filter. */
  readonly codings: number;
  readonly codes: readonly Code[];
  /** Codes without a coding under the filter, of their own or below them. */
  readonly unused: readonly Code[];
  /** The code that heads each group; `null` where the codebook has none. */
  readonly groups: Readonly<Record<Group, Code | null>>;
  readonly balance: Part;
  readonly frequency: Part;
  readonly lensByTheme: GroupMeeting | Missing;
  readonly relationByMode: GroupMeeting | Missing;
  /** The codes of the central claim; `null` where the codebook has not all four. */
  readonly claim: ClaimCodes | null;
  readonly comparison: Part;
  readonly agreement: Part;
  readonly illustrations: readonly IllustratedCode[];
}
