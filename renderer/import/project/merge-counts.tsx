/** What importing a project does, as a table: how many things of each kind are new, changed, there already. */

import type { ProjectMerge } from '../../../shared/model/merging/merge-result.ts';
import { COUNT_WORDS, KIND_WORDS, tableOf } from './merge-words.ts';

const figures = new Intl.NumberFormat('en');

export function MergeCounts({ merge }: { readonly merge: ProjectMerge }) {
  const { columns, kinds } = tableOf(merge);
  if (kinds.length === 0) return <p>There is nothing in it.</p>;
  return (
    <table className="merge-counts">
      <thead>
        <tr>
          <td />
          {columns.map((column) => (
            <th key={column} scope="col">
              {COUNT_WORDS[column]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {kinds.map((kind) => (
          <tr key={kind}>
            <th scope="row">{KIND_WORDS[kind]}</th>
            {columns.map((column) => (
              <td key={column} data-none={merge.counts[kind][column] === 0}>
                {figures.format(merge.counts[kind][column])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
