/** SVG as text: elements, their attributes, and words that may hold anything. */

import { escapeXml } from '../escape-xml.ts';

/** A value that is `null` leaves its attribute out. Lengths are in CSS pixels. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/** An element whose children are SVG text already. Numbers have at most two decimals; one that is not finite throws. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  let start = name;
  for (const [key, value] of Object.entries(attributes))
    if (value !== null) start += ` ${key}="${typeof value === 'number' ? rounded(value) : escapeXml(value)}"`;
  return children.length === 0 ? `<${start}/>` : `<${start}>${children.join('')}</${name}>`;
}

/** An element of words. */
export function words(text: string, attributes: Attributes, name: 'text' | 'title' | 'tspan' = 'text'): string {
  return element(name, attributes, escapeXml(text));
}

/** A length or offset as SVG writes it. */
export function rounded(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no length`);
  const text = value.toFixed(2).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
}
