/** The colours that codes are given: sixty that are told apart, also by those who see fewer colours. */

/**
 * From all colours at 3:1 on light and dark pages, the set whose members lie farthest from each other (in OKLab, as they
 * are seen, and with protanopia and deuteranopia); each of them as far as can be from those before it.
 */
const COLOURS = [
  ['#2076c9', 'Deep blue'],
  ['#e26500', 'Light vivid orange'],
  ['#009f68', 'Emerald'],
  ['#b84298', 'Vivid pink'],
  ['#7a6e51', 'Deep grey ochre'],
  ['#9b72ef', 'Light vivid violet'],
  ['#868aa8', 'Light grey indigo'],
  ['#e9597d', 'Light vivid rose'],
  ['#8f8e3b', 'Light soft olive'],
  ['#c24339', 'Deep vivid red'],
  ['#7e65a9', 'Deep soft violet'],
  ['#0095c9', 'Light soft azure'],
  ['#50738f', 'Deep muted azure'],
  ['#b36303', 'Amber'],
  ['#c07396', 'Light soft pink'],
  ['#b17f62', 'Light muted orange'],
  ['#668c84', 'Grey teal'],
  ['#9a50c2', 'Vivid purple'],
  ['#a8547c', 'Deep soft pink'],
  ['#307f33', 'Deep green'],
  ['#e8594d', 'Light vivid red'],
  ['#5586a9', 'Muted azure'],
  ['#3986e7', 'Vivid blue'],
  ['#b27f00', 'Light ochre'],
  ['#cb64c9', 'Light vivid magenta'],
  ['#765fd9', 'Vivid violet'],
  ['#3b9b20', 'Vivid green'],
  ['#6576b8', 'Soft indigo'],
  ['#0078a9', 'Deep soft azure'],
  ['#8d6a69', 'Deep grey red'],
  ['#7480fa', 'Light vivid indigo'],
  ['#007e6e', 'Deep soft teal'],
  ['#5d73ea', 'Vivid indigo'],
  ['#b066da', 'Light vivid purple'],
  ['#b25bba', 'Vivid magenta'],
  ['#867691', 'Grey purple'],
  ['#a87a88', 'Light muted pink'],
  ['#9164d3', 'Violet'],
  ['#907961', 'Grey amber'],
  ['#965a9c', 'Deep soft magenta'],
  ['#9b7db7', 'Light soft purple'],
  ['#8d7d39', 'Soft ochre'],
  ['#03999f', 'Soft cyan'],
  ['#ba5f78', 'Soft rose'],
  ['#5f7b00', 'Deep olive'],
  ['#368c74', 'Soft teal'],
  ['#bb475d', 'Deep red'],
  ['#998979', 'Light grey amber'],
  ['#d9495d', 'Vivid red'],
  ['#a178d2', 'Light purple'],
  ['#54795d', 'Deep muted emerald'],
  ['#cc66a5', 'Light pink'],
  ['#3e85c4', 'Soft blue'],
  ['#b95019', 'Deep orange'],
  ['#4f9250', 'Soft green'],
  ['#87628a', 'Deep muted magenta'],
  ['#b3584e', 'Deep soft red'],
  ['#6a64bd', 'Deep violet'],
  ['#7d87c3', 'Light soft indigo'],
  ['#9b623e', 'Deep soft orange'],
] as const;

export interface NamedColour {
  /** `#rrggbb` in lower case. */
  readonly colour: string;
  readonly name: string;
}

export const PALETTE: readonly NamedColour[] = COLOURS.map(([colour, name]) => ({ colour, name }));

/** The colour that the fewest codes have, the first of them in the palette's order. `used` counts the codes of each colour. */
export function nextColour(used: ReadonlyMap<string, number>): string {
  const countOf = (colour: string) => used.get(colour) ?? 0;
  return PALETTE.reduce(
    (best, { colour }) => (countOf(colour) < countOf(best) ? colour : best),
    COLOURS[0][0] as string,
  );
}
