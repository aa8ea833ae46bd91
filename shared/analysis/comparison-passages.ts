/** Typical passages: what a theme's codings cover in one of the groups compared, the most telling first. */

import { ancestorsOf, withDescendants } from '../model/codebook.ts';
import type { CodeId, CodingId, SourceId } from '../model/ids.ts';
import { compareRanges } from '../text/range.ts';
import { type CodeSlots, codePlaces, codeSlots } from './code-slots.ts';
import { type ComparedText, comparedTexts, IN_A, IN_B, IN_BOTH } from './compared-text.ts';
import { type ComparisonInput, countComparison } from './comparison.ts';
import type { ByGroup } from './comparison-result.ts';
import type { Meeting } from './meeting.ts';
import { unitPlaces } from './unit-places.ts';

export interface ComparisonPassagesInput extends ComparisonInput {
  readonly theme: CodeId;
  readonly group: keyof ByGroup<unknown>;
}

const BITS = { a: IN_A, b: IN_B, both: IN_BOTH } as const;

/** A stretch that codings of the theme cover, and how many distinguishing codes stand beside it. */
interface Candidate extends Omit<Meeting, 'b'> {
  readonly a: CodingId[];
  beside: number;
}

/**
 * The ranges of the theme's codings in paragraphs of the group, each once with all codings of it. Ranked by how many of
 * the group's distinguishing codes - the themes that diverge towards it, but for the theme itself and those above and
 * below it - are in one paragraph with it; of a passage over several paragraphs, the one with the most. Equal ones are
 * ranked by how near their length is to the median, then by place. `both` has no distinguishing codes.
 */
export function comparisonPassages(input: ComparisonPassagesInput): Meeting[] {
  const places = codePlaces(input.codings, input.codebook);
  const { theme, codebook, withSubCodes } = input;
  const ofTheme = new Set(withSubCodes ? withDescendants(codebook, theme) : [theme]);
  const distinguishing = distinguishingCodes(input);
  const slots = codeSlots(codebook, withSubCodes, (place) => distinguishing.has(codebook.codes[place]!.id));
  const candidates = new Map<string, Candidate>();
  for (const text of comparedTexts(input)) {
    const beside = codesInParagraphs(text, input, places, slots);
    addCandidates(candidates, text, input, ofTheme, beside);
  }
  return ranked([...candidates.values()]);
}

/** Themes that diverge towards the group, outside the branch of the theme in question. */
function distinguishingCodes(input: ComparisonPassagesInput): Set<CodeId> {
  const { theme, group, codebook } = input;
  if (group === 'both') return new Set();
  const own = new Set([theme, ...ancestorsOf(codebook, theme), ...withDescendants(codebook, theme)]);
  const towards = group === 'a' ? 1 : -1;
  return new Set(
    countComparison(input)
      .themes.filter(({ verdict, logOddsRatio }) => verdict === 'diverging' && logOddsRatio! * towards > 0)
      .map(({ id }) => id as CodeId)
      .filter((id) => !own.has(id)),
  );
}

/** Number of distinguishing codes in each paragraph. */
function codesInParagraphs(
  { run, paragraphs }: ComparedText,
  { codings }: ComparisonPassagesInput,
  places: Int32Array,
  { first, targets, placeOf }: CodeSlots,
): Int32Array {
  const counts = new Int32Array(paragraphs.length / 2);
  const reached = new Int32Array(placeOf.length);
  for (const i of run.places) {
    const { start, end } = unitPlaces(paragraphs, codings.start[i]!, codings.end[i]!);
    for (let t = first[places[i]!]!; t < first[places[i]! + 1]!; t++) {
      for (let paragraph = Math.max(start, reached[targets[t]!]!); paragraph < end; paragraph++) counts[paragraph]!++;
      reached[targets[t]!] = Math.max(reached[targets[t]!]!, end);
    }
  }
  return counts;
}

function addCandidates(
  candidates: Map<string, Candidate>,
  { run, paragraphs, ofParagraph }: ComparedText,
  { codings, group }: ComparisonPassagesInput,
  ofTheme: ReadonlySet<CodeId>,
  beside: Int32Array,
): void {
  for (const i of run.places) {
    if (!ofTheme.has(codings.code[i]! as CodeId)) continue;
    const [start, end] = [codings.start[i]!, codings.end[i]!];
    const units = unitPlaces(paragraphs, start, end);
    let most = -1;
    for (let paragraph = units.start; paragraph < units.end; paragraph++)
      if (ofParagraph[paragraph] === BITS[group]) most = Math.max(most, beside[paragraph]!);
    if (most < 0) continue;
    const key = `${run.source} ${start} ${end}`;
    const known = candidates.get(key);
    const id = codings.id[i]! as CodingId;
    if (!known) candidates.set(key, { source: run.source as SourceId, start, end, a: [id], beside: most });
    else {
      known.a.push(id);
      known.beside = Math.max(known.beside, most);
    }
  }
}

function ranked(candidates: readonly Candidate[]): Meeting[] {
  const lengths = candidates.map(({ start, end }) => end - start).sort((a, b) => a - b);
  const median = ((lengths[(lengths.length - 1) >> 1] ?? 0) + (lengths[lengths.length >> 1] ?? 0)) / 2;
  const distance = ({ start, end }: Candidate) => Math.abs(end - start - median);
  return candidates
    .toSorted((x, y) => y.beside - x.beside || distance(x) - distance(y) || x.source - y.source || compareRanges(x, y))
    .map(({ source, start, end, a }) => ({ source, start, end, a, b: [] }));
}
