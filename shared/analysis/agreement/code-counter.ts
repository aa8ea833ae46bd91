/** Code counter: what coders decided on one code after the other. */

import { unitPlaces } from '../unit-places.ts';
import type { Clusters, SourceUnits, UnitList } from './clusters.ts';
import { CoderStretches } from './coder-stretches.ts';
import { type ComparedCodings, fillStretches, visitSources } from './compared-codings.ts';
import { type CountsByCluster, DecisionCounts } from './decision-counts.ts';
import { widthOf } from './pair-counts.ts';
import { UnitizationCounts } from './unitization-counts.ts';
import type { Unitization } from './unitizing-alpha.ts';

export interface CodeCounts {
  /** Pair counts of all sources together. */
  readonly counts: Float64Array;
  readonly byCluster: CountsByCluster;
  readonly unitization: Unitization;
}

export class CodeCounter {
  private readonly compared: ComparedCodings;
  private readonly sources: readonly SourceUnits[];
  private readonly clusters: Clusters;
  private readonly width: number;
  private readonly characters: CoderStretches;
  private readonly units: CoderStretches;
  private readonly decisions: DecisionCounts;
  private readonly unitization: UnitizationCounts;

  constructor(coders: number, compared: ComparedCodings, sources: readonly SourceUnits[], clusters: Clusters) {
    this.compared = compared;
    this.sources = sources;
    this.clusters = clusters;
    this.width = widthOf(coders);
    this.characters = new CoderStretches(coders);
    this.units = new CoderStretches(coders);
    this.decisions = new DecisionCounts(coders, clusters.count);
    this.unitization = new UnitizationCounts(
      coders,
      sources.map(({ length }) => length),
    );
  }

  /** O(codings of the code x coders), with a search in its units for each stretch. */
  count(slot: number): CodeCounts {
    visitSources(this.compared, slot, (source, from, to) => {
      fillStretches(this.characters, this.compared, from, to);
      this.unitization.addSource(source, this.characters);
      const { units } = this.sources[source]!;
      if (units) fillUnits(this.units, this.characters, units);
      this.decisions.addSource(units ? this.units : this.characters, this.clusters.lines[source]!);
    });
    const byCluster = this.decisions.take();
    return { counts: this.sum(byCluster), byCluster, unitization: this.unitization.take() };
  }

  private sum({ counts }: CountsByCluster): Float64Array {
    const sum = new Float64Array(this.width);
    for (let i = 0; i < counts.length; i++) sum[i % this.width]! += counts[i]!;
    return sum;
  }
}

/** The units in which the stretches lie, as stretches on the line of units. */
export function fillUnits(
  line: CoderStretches,
  { length, start, end }: CoderStretches,
  units: NonNullable<UnitList>,
): void {
  line.clear();
  for (let coder = 0; coder < line.coders; coder++) {
    for (let i = 0; i < length[coder]!; i++) {
      const places = unitPlaces(units, start[coder]![i]!, end[coder]![i]!);
      if (places.start < places.end) line.add(coder, places.start, places.end);
    }
  }
}
