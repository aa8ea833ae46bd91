/** Writes an element of a REFI-QDA file with what the project keeps for it, in the order that the standard demands. */

import { REFI_ELEMENTS } from '../../../shared/exchange/refi-elements.ts';
import { elementText, wordsText } from '../../../shared/exchange/xml-text.ts';
import { isXsdValue } from '../../../shared/exchange/xsd-values.ts';
import type { Guid } from '../../../shared/model/ids.ts';
import type { KeptElement, KeptParts } from './kept-parts.ts';

/**
 * Own attributes and children come before kept ones: where only one of a name may be there, it is the own one. Children that
 * the element may not have are left out.
 */
export function element(
  kept: KeptParts,
  name: string,
  owner: Guid,
  attributes: Readonly<Record<string, string | undefined>>,
  children: readonly KeptElement[] = [],
): KeptElement {
  const all: Record<string, string | undefined> = { ...attributes };
  for (const [attribute, value] of kept.valuesOf(owner, name)) all[attribute] ??= value;
  const rules = REFI_ELEMENTS.get(name)!.attributes;
  for (const [attribute, value] of Object.entries(all)) {
    const rule = rules.get(attribute);
    if (!rule || (value !== undefined && !isXsdValue(value, rule.kind))) delete all[attribute];
  }
  return { name, xml: elementText(name, all, childrenOf(name, [...children, ...kept.elementsIn(owner, name)])) };
}

/** Around a list that is written whole; undefined where it is empty. */
export function list(kept: KeptParts, name: string, children: readonly KeptElement[]): string {
  const all = [...children, ...kept.elementsIn('', name)];
  return all.length === 0 ? '' : elementText(name, {}, all.map(({ xml }) => `${xml}\n`).join(''));
}

export function words(name: string, text: string): KeptElement[] {
  return text === '' ? [] : [{ name, xml: `<${name}>${wordsText(text)}</${name}>` }];
}

export function reference(name: string, target: Guid): KeptElement {
  return { name, xml: `<${name} targetGUID="${target}"/>` };
}

function childrenOf(name: string, children: readonly KeptElement[]): string {
  if (children.length === 0) return '';
  const rules = REFI_ELEMENTS.get(name)!.children;
  const taken = new Set<number>();
  const fitting = children.flatMap((child) => {
    const rule = rules.get(child.name);
    if (!rule || (taken.has(rule.rank) && !rule.mayRepeat)) return [];
    taken.add(rule.rank);
    return [{ rank: rule.rank, xml: child.xml }];
  });
  return fitting
    .sort((a, b) => a.rank - b.rank)
    .map(({ xml }) => xml)
    .join('');
}
