/** What is looked for and how, as it is written on the command line. */

import { type Command, Option } from 'commander';
import { HIT_UNITS, type HitUnit } from '../../shared/analysis/search/hit-unit.ts';
import { expressionTerm } from '../../shared/analysis/search/term-list.ts';

export interface LookingOptions {
  readonly regex?: boolean;
  readonly matchCase?: boolean;
  readonly insideWords?: boolean;
}

export interface UnitOption {
  readonly unit: HitUnit;
}

export const TERMS_HELP = `
A term is a word, several words that follow each other, or
  econom*                    words that begin so; also in a phrase: econom* growth
  '"an exact phrase"'        in which a star is a star
  /part(ner|isan)s?/i        a regular expression of JavaScript with its flags (i: any case)
Of several terms, any is looked for.`;

/** The case of expressions is told by their own flags. */
export function addLookingOptions(command: Command): Command {
  return command
    .option('--match-case', 'tell capital letters from small ones')
    .option('--inside-words', 'also find parts of words');
}

export function addUnitOption(command: Command): Command {
  return command.addOption(
    new Option('--unit <unit>', 'what is coded: the hit, or all of the sentence or paragraph around it')
      .choices(HIT_UNITS)
      .default('hit'),
  );
}

/** With `--regex` terms are expressions without their slashes. */
export function termsFrom(written: readonly string[], { regex, matchCase = false }: LookingOptions): string[] {
  return regex ? written.map((source) => expressionTerm(source, matchCase)) : [...written];
}

export function lookingFrom({ matchCase = false, insideWords = false }: LookingOptions) {
  return { matchCase, wholeWords: !insideWords };
}
