/** Commands on cases. */

import type { Command } from 'commander';
import type { Call } from '../../shared/api/contract.ts';
import type { CaseId } from '../../shared/model/ids.ts';
import { counted } from '../../shared/text/counted.ts';
import { tell } from './output.ts';
import { asPair, asText, idsOf, repeated } from './selection.ts';
import { withCore } from './with-core.ts';

interface CaseOptions {
  readonly json?: boolean;
  readonly name?: string;
  readonly description?: string;
  readonly source?: string[];
  readonly set?: [string, string][];
}

export function addCaseCommands(program: Command): void {
  const cases = program.command('case').description('cases: what the study compares, each made of sources');
  addList(cases);
  describing(cases.command('new <project> <name>').description('make a case')).action(
    (project: string, name: string, options: CaseOptions) =>
      withCore(project, async (call) => {
        const { description = '', set = [] } = options;
        const sources = await sourcesOf(call, options);
        const attributes = Object.fromEntries(set);
        const id = await call('cases.create', { name, description, sources: sources ?? [], attributes });
        tell(options.json, { id, name }, () => `made case ${name}`);
      }),
  );
  describing(cases.command('set <project> <name>').description('alter a case; the sources given are all that it has'))
    .option('--name <name>', 'another name')
    .action((project: string, name: string, options: CaseOptions) =>
      withCore(project, async (call) => {
        const id = await caseNamed(call, name);
        await alterCase(call, id, options);
        tell(options.json, { id }, () => `altered case ${name}`);
      }),
    );
  cases
    .command('delete <project> <name>')
    .description('delete a case; its sources stay')
    .option('--json')
    .action((project: string, name: string, { json }: CaseOptions) =>
      withCore(project, async (call) => {
        const id = await caseNamed(call, name);
        await call('cases.delete', { studyCase: id });
        tell(json, { id }, () => `deleted case ${name}`);
      }),
    );
  addFromAttribute(cases);
}

function describing(command: Command): Command {
  return command
    .option('--source <name>', 'a source of the case (several times)', repeated(asText))
    .option('--description <text>', 'what the case is')
    .option('--set <attribute=value>', 'a fact about the case; an empty value takes it away', repeated(asPair))
    .option('--json');
}

function addList(cases: Command): void {
  cases
    .command('list <project>')
    .description('list the cases with their sources')
    .option('--json')
    .action((project: string, { json }: CaseOptions) =>
      withCore(project, async (call) => {
        const rows = await call('cases.list', {});
        const names = new Map((await call('sources.list', {})).map((source) => [source.id, source.name]));
        const named = rows.map((row) => ({ ...row, sources: row.sources.map((id) => names.get(id)!) }));
        tell(json, { cases: named }, () =>
          named.map(({ name, sources }) => `${name}  ${sources.join(', ')}`).join('\n'),
        );
      }),
    );
}

function addFromAttribute(cases: Command): void {
  cases
    .command('from-attribute <project> <attribute>')
    .description('one case for each value that sources have')
    .option('--json')
    .action((project: string, name: string, { json }: CaseOptions) =>
      withCore(project, async (call) => {
        const [attribute] = idsOf('attribute', await call('attributes.list', {}), [name]);
        const { created, extended } = await call('cases.fromAttribute', { attribute: attribute! });
        tell(
          json,
          { created, extended },
          () => `${counted(created.length, 'case')} made, ${extended.length} got more sources`,
        );
      }),
    );
}

async function alterCase(call: Call, studyCase: CaseId, options: CaseOptions): Promise<void> {
  const { name, description, set } = options;
  const sources = await sourcesOf(call, options);
  if (sources) await call('cases.setSources', { studyCase, sources });
  const attributes = set && Object.fromEntries(set.map(([attribute, value]) => [attribute, value || null]));
  if (description !== undefined || attributes) await call('cases.describe', { studyCase, description, attributes });
  if (name !== undefined) await call('cases.rename', { studyCase, name });
}

async function sourcesOf(call: Call, { source }: CaseOptions) {
  return source && idsOf('source', await call('sources.list', {}), source);
}

async function caseNamed(call: Call, name: string): Promise<CaseId> {
  return idsOf('case', await call('cases.list', {}), [name])[0]!;
}
