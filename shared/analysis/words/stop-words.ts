/** Stop words: words that carry grammar rather than matter, which lists of words usually leave out. */

import { comparedWord } from './compared-word.ts';

/** Function words and their contracted forms, as the stored word boundaries cut them (`don't` is one word). */
const ENGLISH = `
a an the this that these those such same other another each every either neither both all any some no none few many
much more most several enough own
i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us our
ours ourselves they them their theirs themselves one ones who whom whose which what whatever whoever someone anyone
everyone somebody anybody everybody nobody something anything everything nothing
am is are was were be been being have has had having do does did doing done can could may might must shall should will
would ought cannot
and or but nor so yet if unless because since while whereas although though than as whether until till
of in on at by for with without within about against between among amongst into onto upon through throughout during
before after above below to from up down out off over under near across along around behind beyond beside besides
toward towards via per despite except like
not never ever always often also too very just only even still already again once here there where when why how now
then thus hence therefore however rather quite almost else away back
aren't can't couldn't didn't doesn't don't hadn't hasn't haven't isn't mightn't mustn't needn't shan't shouldn't wasn't
weren't won't wouldn't ain't
i'm i've i'd i'll you're you've you'd you'll he's he'd he'll she's she'd she'll it's it'd it'll we're we've we'd we'll
they're they've they'd they'll that's that'd that'll there's there'd there'll here's what's who's who'd who'll where's
when's why's how's let's
`;

export const STOP_WORD_LANGUAGES = ['none', 'english'] as const;
export type StopWordLanguage = (typeof STOP_WORD_LANGUAGES)[number];

const LISTS: Readonly<Record<StopWordLanguage, readonly string[]>> = {
  none: [],
  english: ENGLISH.trim().split(/\s+/),
};

/** Words of a language's list, and one's own. */
export interface StopWords {
  readonly language: StopWordLanguage;
  readonly own: readonly string[];
}

/** All of them in the form in which words are compared. */
export function stopWordSet({ language, own }: StopWords): ReadonlySet<string> {
  return new Set([...LISTS[language], ...own].map((word) => comparedWord(word.trim())));
}
