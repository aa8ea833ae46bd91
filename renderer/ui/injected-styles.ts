/** Keeps react-aria from writing a style element into the page, which the content security policy forbids. */

/** The id by which react-aria knows that its rule is there already. The rule itself stands in theme.css. */
const PRESSABLE_STYLE = 'react-aria-pressable-style';

export function keepStylesOutOfThePage(page: Document): void {
  const mark = page.createElement('meta');
  mark.id = PRESSABLE_STYLE;
  page.head.append(mark);
}
