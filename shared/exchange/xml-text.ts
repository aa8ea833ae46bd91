/** XML as text. */

import { escapeXml } from '../report/escape-xml.ts';

export interface XmlTree {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly (XmlTree | string)[];
}

/** An element with all that it holds, without any white space of its own. */
export function xmlText({ name, attributes, children }: XmlTree): string {
  return elementText(
    name,
    attributes,
    children.map((child) => (typeof child === 'string' ? wordsText(child) : xmlText(child))).join(''),
  );
}

/** An element around what is XML already. Attributes without a value are left out. */
export function elementText(name: string, attributes: XmlTree['attributes'], content: string): string {
  let start = `<${name}`;
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined) start += ` ${attribute}="${attributeText(value)}"`;
  }
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** Words as the content of an element: a reader of XML gives back each character that XML allows. */
export function wordsText(words: string): string {
  return escapeXml(words).replaceAll('\r', '&#13;');
}

/** White space other than spaces would come back as spaces. */
function attributeText(value: string): string {
  return escapeXml(value).replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`);
}
