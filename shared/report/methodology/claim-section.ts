/** The section on the central claim: put as a question to the data, and answered with figures either way. */

import { answerClaim, type Claim, type RelationFigures } from '../../analysis/relation-mode.ts';
import { counted } from '../../text/counted.ts';
import { type Block, heading, list, paragraph } from '../document.ts';
import { formatNumber } from '../number-format.ts';
import { partBlocks } from './part-blocks.ts';
import { isMissing, type MethodologyStudy } from './study.ts';

const ANSWERS: Readonly<Record<Claim['answer'], string>> = {
  'borne out': 'The codings bear the claim out: both halves of it hold.',
  'in part': 'The codings bear the claim out only in part: one half of it holds, the other does not.',
  'not borne out': 'The codings do not bear the claim out: neither half of it holds.',
  open: 'The codings leave the claim open: one of the relations is met by neither mode.',
};

export function claimSection(study: MethodologyStudy): Block[] {
  const { relationByMode, claim } = study;
  const answer = isMissing(relationByMode) || !claim ? null : answerClaim(relationByMode.result, claim);
  return [
    heading(1, 'Relations and modes: the central claim'),
    paragraph(
      'The study claims that relations within an alliance are cooperative, while competition hampers relations between ' +
        'alliances. As a question to the codings: is intra-alliance met more by cooperation, and inter-alliance more by ' +
        'competition?',
    ),
    ...(answer ? answerBlocks(answer) : [paragraph(NOT_ASKED)]),
    ...partBlocks(relationByMode),
  ];
}

const NOT_ASKED =
  'The question cannot be put: it needs the codes Intra-alliance and Inter-alliance in one group, and Cooperation and ' +
  'Competition in another.';

function answerBlocks(claim: Claim): Block[] {
  return [
    paragraph({ text: ANSWERS[claim.answer], bold: true }),
    list([relationInWords('Intra-alliance', claim.intra), relationInWords('Inter-alliance', claim.inter)]),
    paragraph(oddsInWords(claim)),
  ];
}

function relationInWords(name: string, { units, cooperation, competition }: RelationFigures): string {
  const share = (n: number) => (units === 0 ? '' : ` (${((100 * n) / units).toFixed(1)} %)`);
  return (
    `${name}: of ${counted(units, 'paragraph that holds', 'paragraphs that hold')} it, ${cooperation}${share(cooperation)} also ` +
    `${cooperation === 1 ? 'holds' : 'hold'} cooperation and ${competition}${share(competition)} competition.`
  );
}

function oddsInWords({ logOdds }: Claim): string {
  if (!logOdds)
    return 'The log odds ratio of cooperation, intra against inter, is undefined: one side has no such paragraph.';
  const { estimate, low, high, corrected } = logOdds;
  const figures = [estimate, low, high].map((value) => formatNumber(value, 'number'));
  const leans =
    low > 0
      ? 'Intra-alliance is the more cooperative relation, and the interval excludes no difference'
      : high < 0
        ? 'Inter-alliance is the more cooperative relation, and the interval excludes no difference'
        : 'The interval does not exclude that the two relations are alike';
  return (
    `Log odds ratio of cooperation against competition, intra against inter: ${figures[0]} ` +
    `(95 % interval ${figures[1]} to ${figures[2]}${corrected ? ', 0.5 added to each cell because one is 0' : ''}). ` +
    `${leans}. A paragraph that holds both modes counts for both, and paragraphs of one source are not independent: ` +
    'the interval is narrower than it should be.'
  );
}
