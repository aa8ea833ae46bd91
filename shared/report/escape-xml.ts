/** Texts in XML, SVG and HTML: what they would take as markup is escaped, what they may not hold is replaced. */

/** Everything that XML 1.0 does not allow: most control characters, halves of surrogate pairs, and two non-characters. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** `text` as the content of an element or quoted attribute. */
export function escapeXml(text: string): string {
  return allowedInXml(text).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}

/** Characters that no XML file may hold become U+FFFD. */
export function allowedInXml(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd');
}
