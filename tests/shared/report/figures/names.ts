/** Names as people give them: with markup, emoji, several scripts, no sense of length, and what no file may hold. */

export const NAMES = [
  '👨🏻‍🚒 Firemen / 🚀 Launch & "recovery"',
  'Lens / Realism / Balancing and bandwagoning of states that would rather not choose at all',
  '<script>alert(1)</script> & co.',
  'موضوع / القوة الناعمة',
  '主题 / 软实力投射',
  "It's a bell:\u0007, half an emoji: \ud83d",
  '',
] as const;

/** How a name reads once XML has carried it. */
export function carried(name: string): string {
  return name.toWellFormed().replace('\u0007', '\ufffd');
}
