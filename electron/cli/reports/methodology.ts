/** The methodology report in the terminal: a document, as Markdown where no file is named. */

import { extname } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Call, Params } from '../../../shared/api/contract.ts';
import { fail } from '../../../shared/api/failure.ts';
import { codebookOf } from '../../../shared/model/codebook.ts';
import { documentMarkdown } from '../../../shared/report/document-markdown.ts';
import { GROUPS, type Group } from '../../../shared/report/methodology/study.ts';
import { asGroup, comparisonGroupFrom } from '../group-option.ts';
import { deliver, pathFromHere, tell } from '../output.ts';
import { addFilterOptions, asPair, codeAt, type FilterOptions, filterFrom, repeated } from '../selection.ts';
import { withCore } from '../with-core.ts';

const FORMATS = ['html', 'docx', 'md', 'json'] as const;
type Format = (typeof FORMATS)[number];

interface MethodologyOptions extends FilterOptions {
  readonly group?: [string, string][];
  readonly a?: string;
  readonly b?: string;
  readonly seed?: number;
  readonly format?: Format;
  readonly output?: string;
}

export function addMethodology(report: Command): void {
  const command = report
    .command('methodology <project>')
    .description('one document that follows the study, from its design to how every figure was counted')
    .option('-o, --output <file>', 'FILE.html, FILE.docx or FILE.md')
    .addOption(new Option('--format <format>', 'how to write it (default: by the ending of the file)').choices(FORMATS))
    .option('--a <group>', 'compare this group ...', asGroup)
    .option('--b <group>', '... with this one (default: the first two cases of the codebook)', asGroup)
    .option('--seed <n>', 'start of the resampling behind the intervals', asSeed)
    .option(
      '--group <group=path>',
      `the code that heads a group, where it is not named like it: ${GROUPS.join(', ')} (several times)`,
      repeated(asPair),
    );
  addFilterOptions(command).action((project: string, options: MethodologyOptions) =>
    withCore(project, (call) => write(call, options)),
  );
}

async function write(call: Call, options: MethodologyOptions): Promise<void> {
  const { output } = options;
  const format = options.format ?? formatOf(output);
  const params = await paramsFrom(call, options);
  if (format === 'json' || output === undefined) {
    if (format === 'docx' || format === 'html') fail('invalid-input', `A ${format} document needs -o FILE.${format}.`);
    const document = await call('documents.methodology', params);
    deliver(output, format === 'json' ? `${JSON.stringify(document)}\n` : documentMarkdown(document));
    return;
  }
  const written = await call('exports.methodology', { ...params, path: pathFromHere(output), format });
  tell(false, written, () => `wrote ${written.path} (${written.bytes} bytes)`);
}

function formatOf(output: string | undefined): Format {
  if (output === undefined) return 'md';
  const ending = extname(output).slice(1).toLowerCase();
  return (
    FORMATS.find((format) => format === ending) ??
    fail('invalid-input', `What ${output} is to be cannot be told: name it FILE.html, FILE.docx or FILE.md.`)
  );
}

async function paramsFrom(call: Call, options: MethodologyOptions): Promise<Params<'documents.methodology'>> {
  const codebook = codebookOf(await call('codes.list', {}));
  const named = (options.group ?? []).map(([group, path]) => {
    if (!GROUPS.includes(group as Group))
      fail('invalid-input', `There is no group "${group}", only ${GROUPS.join(', ')}.`);
    return [group, codeAt(codebook, path)] as const;
  });
  return {
    ...Object.fromEntries(named),
    ...(options.a && { a: await comparisonGroupFrom(call, options.a) }),
    ...(options.b && { b: await comparisonGroupFrom(call, options.b) }),
    ...(options.seed !== undefined && { seed: options.seed }),
    filter: await filterFrom(call, options),
  } as Params<'documents.methodology'>;
}

function asSeed(value: string): number {
  if (!/^\d{1,10}$/.test(value) || Number(value) > 0xffffffff) {
    throw new InvalidArgumentError('It must be a whole number from 0 to 4294967295.');
  }
  return Number(value);
}
