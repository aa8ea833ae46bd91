/** Reads SVG text as strictly as XML demands, for tests that look at what was drawn. */

export interface SvgElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SvgElement[];
  /** Its own words, without those of its children. */
  readonly text: string;
}

interface OpenElement extends SvgElement {
  readonly children: SvgElement[];
  text: string;
}

const TOKEN = /<(\/?)([a-z][\w-]*)((?:\s+[\w:-]+="[^"<]*")*)(\/?)>|([^<]+)/giy;
const ATTRIBUTE = /([\w:-]+)="([^"<]*)"/g;
const ENTITY = /&(amp|lt|gt|quot|#39);/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
/** What XML 1.0 does not allow anywhere. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;

/** The root element. Anything but one well-formed element, without NaN or Infinity, throws. */
export function readSvg(svg: string): SvgElement {
  if (FORBIDDEN.test(svg)) throw new Error('a character that XML forbids');
  if (/NaN|Infinity|undefined"/.test(svg.replace(/>[^<]*</g, '><'))) throw new Error('a length that is no number');
  const root: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < svg.length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(svg);
    if (!found) throw new Error(`not well-formed: ${svg.slice(at, at + 60)}`);
    const [, ends, name, attributes, empty, text] = found;
    const parent = open.at(-1)!;
    if (text !== undefined) parent.text += decoded(text);
    else if (ends) {
      if (open.length === 1 || open.pop()!.name !== name) throw new Error(`</${name}> ends what it did not begin`);
    } else {
      const element = { name: name!, attributes: attributesOf(attributes!), children: [], text: '' };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (open.length !== 1 || root.children.length !== 1 || root.text.trim() !== '') throw new Error('not one element');
  return root.children[0]!;
}

/** All elements within, itself included, in the order of the text, whose name, class or presence of a key fits. */
export function elementsOf(element: SvgElement, fits: (element: SvgElement) => boolean): SvgElement[] {
  return [...(fits(element) ? [element] : []), ...element.children.flatMap((child) => elementsOf(child, fits))];
}

export function ofClass(element: SvgElement, name: string): SvgElement[] {
  return elementsOf(element, ({ attributes }) => attributes.class === name);
}

/** All that is written, each `<text>` apart. */
export function textsOf(element: SvgElement): string[] {
  return elementsOf(element, ({ name }) => name === 'text').map(({ text }) => text);
}

export function titlesOf(element: SvgElement): string[] {
  return elementsOf(element, ({ name }) => name === 'title').map(({ text }) => text);
}

export function numberOf(element: SvgElement, attribute: string): number {
  const text = element.attributes[attribute];
  if (text === undefined || !/^-?\d+(\.\d+)?$/.test(text)) throw new Error(`${attribute} is ${text}`);
  return Number(text);
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, value] of text.matchAll(ATTRIBUTE)) {
    if (name! in attributes) throw new Error(`${name} twice`);
    attributes[name!] = decoded(value!);
  }
  return attributes;
}

function decoded(text: string): string {
  if (/&/.test(text.replace(ENTITY, ''))) throw new Error(`a bare & in ${text}`);
  return text.replace(ENTITY, (_, name: string) => ENTITIES[name]!);
}
