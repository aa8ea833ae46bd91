/** Makes XHTML fit for a reader of HTML. */

/** Elements that HTML itself closes. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;

/** With an end tag for each element that closes itself: HTML would take all that follows `<title/>` as the title. */
export function withoutSelfClosing(markup: string): string {
  return markup.replaceAll(/<([a-zA-Z][\w:.-]*)(?=[\s/])([^<>]*?)\/>/g, (tag, name: string, attributes: string) =>
    VOID.test(name) ? tag : `<${name}${attributes}></${name}>`,
  );
}
