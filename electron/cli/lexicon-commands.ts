/** Commands on the lexicon: terms that are kept with codes. */

import type { Command } from 'commander';
import { counted } from '../../shared/text/counted.ts';
import {
  addLookingOptions,
  addUnitOption,
  type LookingOptions,
  lookingFrom,
  type UnitOption,
} from './looking-options.ts';
import { deliver, pathFromHere, tell } from './output.ts';
import { codedLines } from './planned-codings.ts';
import { addSourceOptions, asText, codesBelow, filterFrom, repeated, type SourceOptions } from './selection.ts';
import { withCore } from './with-core.ts';

interface Json {
  readonly json?: boolean;
}

interface RunOptions extends SourceOptions, LookingOptions, UnitOption, Json {
  readonly code?: string[];
  readonly dryRun?: boolean;
}

export function addLexiconCommands(program: Command): void {
  const lexicon = program.command('lexicon').description('the terms that codes are looked for by');
  lexicon
    .command('import <project> <file>')
    .description('columns: code (path), term; makes the codes that are missing')
    .option('--json')
    .action((project: string, file: string, { json }: Json) =>
      withCore(project, async (call) => {
        const count = await call('lexicon.import', { file: { path: pathFromHere(file) } });
        const { added, present, codesCreated } = count;
        tell(
          json,
          count,
          () => `${counted(added, 'term')} added, ${present} there already, ${counted(codesCreated, 'code')} created`,
        );
      }),
    );
  lexicon
    .command('export <project> <file>')
    .description('write the lexicon with the same columns')
    .option('--json')
    .action((project: string, file: string, { json }: Json) =>
      withCore(project, async (call) => {
        deliver(file, (await call('lexicon.export', {})).csv);
        const terms = (await call('lexicon.list', {})).flatMap((entry) => entry.terms).length;
        tell(json, { path: pathFromHere(file), terms }, () => `wrote ${counted(terms, 'term')} to ${file}`);
      }),
    );
  addRun(lexicon);
}

function addRun(lexicon: Command): void {
  const run = lexicon
    .command('run <project>')
    .description('code what the terms find; one undo takes it back')
    .option('--code <path>', 'only this code and all below it (several times)', repeated(asText))
    .option('--dry-run', 'only tell what would be coded')
    .option('--json');
  addSourceOptions(addUnitOption(addLookingOptions(run))).action((project: string, options: RunOptions) =>
    withCore(project, async (call) => {
      const { code, unit, json, ...others } = options;
      const filter = await filterFrom(call, others);
      const codes = code && (await codesBelow(call, code));
      const asked = { ...lookingFrom(options), filter, unit, ...(codes && { codes }) };
      if (options.dryRun) {
        const preview = await call('lexicon.preview', { ...asked, limit: 1000 });
        tell(json, preview, () => codedLines(preview, ''));
        return;
      }
      const { added, present, sources } = await call('lexicon.run', asked);
      tell(
        json,
        { added, present, sources },
        () => `${counted(added, 'new coding')} in ${counted(sources, 'source')}, ${present} there already`,
      );
    }),
  );
}
