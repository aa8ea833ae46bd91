/** Makes elements that are kept as they came fit the schema, so that they can be written back. */

import { REFI_ELEMENTS, type ValueKind } from '../../../shared/exchange/refi-elements.ts';
import type { XmlTree } from '../../../shared/exchange/xml-text.ts';
import { isXsdValue } from '../../../shared/exchange/xsd-values.ts';
import { childrenOf, textOf, type XmlElement } from '../xml.ts';

/** How what names other things is to be written. */
export interface Names {
  guid(raw: string): string;
  /** The address of a file. */
  path(raw: string): string;
}

/** The element with what the schema allows alone, in its order; undefined where something that it needs is missing. */
export function conform(element: XmlElement, names: Names): XmlTree | undefined {
  const rule = REFI_ELEMENTS.get(element.name);
  const attributes = rule && conformAttributes(element, names);
  if (!attributes) return undefined;
  if (rule.words) {
    const words = textOf(element);
    const value = rule.words === 'text' ? words : words.trim();
    return isXsdValue(value, rule.words) ? { name: element.name, attributes, children: [value] } : undefined;
  }
  const children = conformChildren(element, names);
  return children && { name: element.name, attributes, children };
}

/** Undefined where one that is needed is missing. */
function conformAttributes(element: XmlElement, names: Names): Record<string, string> | undefined {
  const rules = REFI_ELEMENTS.get(element.name)!.attributes;
  const attributes: Record<string, string> = {};
  for (const [name, { isRequired }] of rules) {
    const value = conformAttribute(element, name, names);
    if (value !== undefined) attributes[name] = value;
    else if (isRequired) return undefined;
  }
  return attributes;
}

/** Undefined where the element has none of that name, or one that the schema does not allow. */
export function conformAttribute(element: XmlElement, name: string, names: Names): string | undefined {
  const raw = element.attributes[name];
  const kind = REFI_ELEMENTS.get(element.name)?.attributes.get(name)?.kind;
  if (raw === undefined || kind === undefined) return undefined;
  const value = written(raw, kind, names);
  return isXsdValue(value, kind) ? value : undefined;
}

function conformChildren(element: XmlElement, names: Names): XmlTree[] | undefined {
  const rules = REFI_ELEMENTS.get(element.name)!.children;
  const taken = new Set<number>();
  const children = childrenOf(element)
    .flatMap((child) => {
      const rule = rules.get(child.name);
      const fitting = rule && (rule.mayRepeat || !taken.has(rule.rank)) ? conform(child, names) : undefined;
      if (!rule || !fitting) return [];
      taken.add(rule.rank);
      return [{ rank: rule.rank, fitting }];
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ fitting }) => fitting);
  const isWhole = [...rules.values()].every(({ isRequired, rank }) => !isRequired || taken.has(rank));
  return isWhole ? children : undefined;
}

function written(raw: string, kind: ValueKind, names: Names): string {
  if (kind === 'guid') return names.guid(raw);
  if (kind === 'path') return names.path(raw);
  return kind === 'text' ? raw : raw.trim();
}
