/** The saturation report: how many new codes each further source brought. */

import type { Saturation } from '../analysis/saturation-result.ts';
import { type Filtered, stateCodes, stateFilter } from './statement.ts';
import { type Table, UNDEFINED } from './table.ts';

/** One row a source, in the order of coding or of import. */
export function saturationTable(result: Filtered<Saturation>): Table {
  return {
    title: 'Saturation',
    statement: stateSaturation(result),
    columns: [
      { key: 'place', heading: '#', kind: 'count', formula: 'place of the source in the order' },
      { key: 'source', heading: 'source', kind: 'text' },
      { key: 'firstCoded', heading: 'first coded', kind: 'text', formula: 'time of the first coding, in UTC' },
      { key: 'codings', heading: 'codings', kind: 'count', formula: 'codings on the source' },
      { key: 'codes', heading: 'codes', kind: 'count', formula: 'different codes on the source' },
      { key: 'new', heading: 'new codes', kind: 'count', formula: 'codes that no source before it has' },
      { key: 'cumulative', heading: 'codes so far', kind: 'count', formula: 'different codes up to this source' },
      {
        key: 'newInformation',
        heading: 'new information',
        kind: 'fraction',
        formula: 'new codes in the run of sources that ends here / different codes in the base',
      },
      { key: 'newCodes', heading: 'first used here', kind: 'text' },
    ],
    rows: result.sources.map((source, place) => [
      place + 1,
      source.source,
      source.firstCoded.slice(0, 16).replace('T', ' '),
      source.codings,
      source.codes,
      source.newCodes.length,
      source.cumulative,
      source.newInformation,
      source.newCodes.join('; '),
    ]),
    notes: [stateReached(result), ...notesOf(result)],
  };
}

function stateSaturation(result: Filtered<Saturation>): string {
  const { order, withSubCodes, base, run, threshold } = result;
  const by = order === 'coding' ? 'the time of their first coding' : 'the order in which they were imported';
  return (
    `Unit: source, by ${by}. Coders: all together. ${stateCodes(withSubCodes)} ` +
    `Base: ${base}; run: ${run}; threshold: ${percent(threshold)}. ${stateFilter(result)}`
  );
}

/** Whether and where saturation was reached, as a sentence. */
export function stateReached(result: Saturation): string {
  const { reachedAfter, run, base, threshold, sources } = result;
  if (sources.length < base + run) {
    const have = `${sources.length} ${sources.length === 1 ? 'source has' : 'sources have'} codings`;
    return `Saturation is ${UNDEFINED}: it needs ${base + run} coded sources (base ${base} and run ${run}), and ${have}.`;
  }
  if (reachedAfter === null)
    return `Saturation was not reached: every run brought more than ${percent(threshold)} new information.`;
  return (
    `Saturation was reached at ${reachedAfter}+${run}: after the first ${reachedAfter === 1 ? 'source' : `${reachedAfter} sources`}, the run of ${run} ` +
    `brought at most ${percent(threshold)} new information.`
  );
}

function notesOf({ uncoded, tied, base, run, sources }: Saturation): string[] {
  const notes = ['Guest, Namey and Chen (2020), PLoS ONE 15(5), e0232076. Runs overlap: each starts one source later.'];
  if (sources.length >= base + run)
    notes.push(
      `New information is ${UNDEFINED} for the base and until the first run is full, at source ${base + run}.`,
    );
  if (uncoded > 0) notes.push(`${uncoded} ${uncoded === 1 ? 'source' : 'sources'} without codings left out.`);
  if (tied.length > 0) {
    notes.push(
      `First coded at one moment with another, and therefore in the order of import: ${tied.join('; ')}. ` +
        'Where that is so for many, as after an import of codings, the order says nothing about the work.',
    );
  }
  return notes;
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(4))} %`;
}
