/** What the reports are set to count, and how it is shown. */

import type { CodersRule, Unit } from '../../shared/analysis/unit.ts';
import type { CodeId } from '../../shared/model/ids.ts';
import type { PassagesQuery } from './passages-panel.tsx';
import { EVERYTHING, type ReportFilter } from './report-filter.ts';

export type ReportKind = 'frequency' | 'cooccurrence';

export interface ReportSettings {
  readonly kind: ReportKind;
  readonly filter: ReportFilter;
  readonly withSubCodes: boolean;
  /** Empty, `coder`, or `attribute: NAME`. */
  readonly by: string;
  readonly unit: Unit;
  readonly coders: CodersRule;
  /** Null for all codes. */
  readonly rows: readonly CodeId[] | null;
  readonly columns: readonly CodeId[] | null;
  readonly shape: 'matrix' | 'list';
  /** The measure of the matrix, by its key. */
  readonly measure: string;
}

export const STARTING_SETTINGS: ReportSettings = {
  kind: 'frequency',
  filter: EVERYTHING,
  withSubCodes: false,
  by: '',
  unit: 'overlap',
  coders: 'each',
  rows: null,
  columns: null,
  shape: 'matrix',
  measure: 'n',
};

/** The passages behind a figure that was chosen. */
export interface OpenedPassages {
  readonly title: string;
  readonly query: PassagesQuery;
}

export interface ReportProps {
  readonly settings: ReportSettings;
  readonly onChange: (changed: Partial<ReportSettings>) => void;
  readonly passages: OpenedPassages | null;
  readonly onPassages: (opened: OpenedPassages | null) => void;
}

/** Whether a change of settings alters what a figure counts, and not only how it is shown. */
export function altersCount(changed: Partial<ReportSettings>): boolean {
  return Object.keys(changed).some((key) => key !== 'shape' && key !== 'measure');
}

const ATTRIBUTE = 'attribute: ';

export function byAttribute(name: string): string {
  return ATTRIBUTE + name;
}

/** The split as the contract has it; undefined for none. */
export function splitOf(by: string): 'coder' | { attribute: string } | undefined {
  if (by === '') return undefined;
  return by === 'coder' ? 'coder' : { attribute: by.slice(ATTRIBUTE.length) };
}
