/** The cases of a REFI-QDA project, in all the ways in which programs say what belongs to one. */

import type { Guid } from '../../../shared/model/ids.ts';
import type { DraftCase, DraftCode, DraftCoding, DraftedSource } from '../../../shared/model/project-draft.ts';
import { derivedGuid } from '../../derived-guid.ts';
import { childOf, childrenOf, type XmlElement } from '../xml.ts';
import type { CasePassage, Sources } from './read-sources.ts';
import type { Variables } from './read-variables.ts';
import type { Reading } from './reading.ts';

export interface FoundCase {
  readonly guid: Guid;
  readonly element: XmlElement;
}

export function findCases(reading: Reading, project: XmlElement): FoundCase[] {
  const list = childOf(project, 'Cases');
  return (list ? childrenOf(list, 'Case') : []).map((element, i) => ({
    guid: reading.newGuid('case', element, i).guid,
    element,
  }));
}

export interface ReadCases {
  readonly cases: DraftCase[];
  /** With what a case without a name says of its only source: this is how some programs give values to sources. */
  readonly sources: DraftedSource[];
  /** Codes for cases that passages were coded with, and these codings. */
  readonly codes: DraftCode[];
  readonly codings: DraftCoding[];
}

export function readCases(
  reading: Reading,
  found: readonly FoundCase[],
  { sources, casePassages }: Sources,
  variables: Variables,
): ReadCases {
  const bySource = new Map(sources.map((source) => [source.guid, source]));
  const cases: DraftCase[] = [];
  for (const [i, { guid, element }] of found.entries()) {
    const name = (element.attributes.name ?? '').trim();
    const attributes = variables.valuesOf(element);
    const named = childrenOf(element, 'SourceRef').map((reference) => reading.target(reference));
    const coded = casePassages.filter(({ studyCase }) => studyCase === guid).map(({ source }) => source);
    const members = [...new Set([...named, ...coded])].filter((source): source is Guid => bySource.has(source ?? ''));
    for (const source of named) {
      if (!bySource.has(source ?? '')) reading.notes.add('dropped', 'missingMember', name || undefined);
    }
    const only = members.length === 1 && childrenOf(element).every(isValueOrSource) ? members[0] : undefined;
    if (name === '' && only !== undefined) {
      const source = bySource.get(only)!;
      bySource.set(only, { ...source, attributes: { ...attributes, ...source.attributes } });
      reading.notes.add('changed', 'sourceVariables');
      continue;
    }
    const description = reading.wordsOf(element, 'Description');
    cases.push({ guid, name: name || `Case ${i + 1}`, description, sources: members, attributes });
    reading.keep(guid, element, ['CodeRef', 'SelectionRef']);
  }
  return {
    cases,
    sources: sources.map(({ guid }) => bySource.get(guid)!),
    ...passagesOfCases(reading, cases, casePassages),
  };
}

function isValueOrSource({ name }: XmlElement): boolean {
  return name === 'VariableValue' || name === 'SourceRef';
}

/** A case holds whole sources: a passage of one that was coded with a case is coded with a code of its name. */
function passagesOfCases(
  reading: Reading,
  cases: readonly DraftCase[],
  passages: readonly CasePassage[],
): Pick<ReadCases, 'codes' | 'codings'> {
  const parent = derivedGuid(reading.project, 'codes of cases');
  const codeOf = (studyCase: Guid) => derivedGuid(studyCase, 'code');
  const parts = passages.filter(({ isWholeSource }) => !isWholeSource);
  const used = new Set(parts.map(({ studyCase }) => studyCase));
  for (const { isWholeSource } of passages) reading.notes.add('changed', isWholeSource ? 'caseCoding' : 'casePassage');
  const blank = { colour: '', definition: '', include: '', exclude: '', example: '' };
  const own = cases.filter(({ guid }) => used.has(guid));
  const codes = own.map(({ guid, name }) => ({ ...blank, guid: codeOf(guid), parent, name }));
  return {
    codes: codes.length > 0 ? [{ ...blank, guid: parent, parent: null, name: 'Cases' }, ...codes] : [],
    codings: parts.map(({ studyCase, isWholeSource: _, ...coding }) => ({
      ...coding,
      code: codeOf(studyCase),
      memo: '',
    })),
  };
}
