/** Commands on saved queries. */

import type { Command } from 'commander';
import type { Call } from '../../shared/api/contract.ts';
import type { SavedQueryId } from '../../shared/model/ids.ts';
import { queryNames } from '../../shared/report/query/query-names.ts';
import { querySentence } from '../../shared/report/query/query-sentence.ts';
import { queryText } from '../../shared/report/query/query-text.ts';
import { tell } from './output.ts';
import { QUERY_HELP, queryFrom, readNameable } from './query-option.ts';
import { idsOf } from './selection.ts';
import { withCore } from './with-core.ts';

interface Json {
  readonly json?: boolean;
}

export function addQueryCommands(program: Command): void {
  const queries = program.command('query').description('queries that are kept under a name');
  addList(queries);
  addSave(queries);
  queries
    .command('rename <project> <name> <new>')
    .description('give a query another name')
    .option('--json')
    .action((project: string, name: string, other: string, { json }: Json) =>
      withCore(project, async (call) => {
        const id = await queryNamed(call, name);
        await call('queries.rename', { savedQuery: id, name: other });
        tell(json, { id, name: other }, () => `renamed query ${name} to ${other}`);
      }),
    );
  queries
    .command('delete <project> <name>')
    .description('delete a query that nothing uses')
    .option('--json')
    .action((project: string, name: string, { json }: Json) =>
      withCore(project, async (call) => {
        const id = await queryNamed(call, name);
        await call('queries.delete', { savedQuery: id });
        tell(json, { id }, () => `deleted query ${name}`);
      }),
    );
}

function addList(queries: Command): void {
  queries
    .command('list <project>')
    .description('list the saved queries, as they are written and in words')
    .option('--json')
    .action((project: string, { json }: Json) =>
      withCore(project, async (call) => {
        const nameable = await readNameable(call);
        const names = queryNames(nameable);
        const rows = (await call('queries.list', {})).map(({ id, name, query }) => ({
          ...{ id, name, query },
          text: queryText(query, names),
          sentence: querySentence(query, names),
        }));
        tell(json, { queries: rows }, () =>
          rows.map((row) => `${row.name}\n  ${row.text}\n  ${row.sentence}`).join('\n'),
        );
      }),
    );
}

function addSave(queries: Command): void {
  queries
    .command('save <project> <name> <query>')
    .description('keep a query under a name')
    .option('--replace', 'change the query of that name')
    .option('--json')
    .addHelpText('after', QUERY_HELP)
    .action((project: string, name: string, text: string, { json, replace }: Json & { replace?: boolean }) =>
      withCore(project, async (call) => {
        const query = await queryFrom(call, text);
        if (replace) {
          const id = await queryNamed(call, name);
          await call('queries.change', { savedQuery: id, query });
          tell(json, { id, name }, () => `changed query ${name}`);
          return;
        }
        const id = await call('queries.save', { name, query });
        tell(json, { id, name }, () => `saved query ${name}`);
      }),
    );
}

async function queryNamed(call: Call, name: string): Promise<SavedQueryId> {
  return idsOf('saved query', await call('queries.list', {}), [name])[0]!;
}
