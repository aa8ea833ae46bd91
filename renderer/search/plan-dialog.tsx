/** A dialog that codes what was found: what to do at the left, what that would do at the right, and the button for it. */

import { type ReactNode, useState } from 'react';
import type { Params } from '../../shared/api/contract.ts';
import type { AutoCodingPreview } from '../../shared/api/search-results.ts';
import { namesOfPath } from '../../shared/model/code.ts';
import { useSteadyQuery } from '../api/use-query.ts';
import { FormDialog } from '../ui/dialog.tsx';
import { FailureMessage } from '../ui/failure-message.tsx';
import { PAGE, PagedList } from '../ui/pager.tsx';
import { plural } from '../ui/words.ts';
import { PlannedPassages } from './planned-passages.tsx';
import './plan-dialog.css';

/** Where the preview comes from. */
export type PlanQuery =
  | { readonly method: 'search.preview'; readonly params: Params<'search.preview'> }
  | { readonly method: 'lexicon.preview'; readonly params: Params<'lexicon.preview'> };

export interface PlanDialogProps {
  readonly title: string;
  readonly query: PlanQuery;
  /** Name of the one code that is applied, where there is one. */
  readonly name?: string;
  /** Whether all is said that has to be. */
  readonly isReady: boolean;
  readonly onRun: () => Promise<unknown>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function PlanDialog({ title, query, name = '', isReady, onRun, onClose, children }: PlanDialogProps) {
  const of = JSON.stringify(query);
  const [page, setPage] = useState({ of, offset: 0 });
  const offset = page.of === of ? page.offset : 0;
  const params = { ...query.params, offset, limit: PAGE } as Params<typeof query.method>;
  const { data, failure, loading } = useSteadyQuery(query.method, params);
  const added = data?.added ?? 0;
  return (
    <FormDialog
      title={title}
      wide
      action={added > 0 ? `Code ${plural(added, 'passage')}` : 'Code'}
      disabled={!isReady || loading || added === 0}
      onSubmit={onRun}
      onClose={onClose}
    >
      <div className="plan">
        <div className="plan-choices">{children}</div>
        <section className="plan-preview" aria-label="What is coded">
          {failure && <FailureMessage failure={failure} />}
          {data && <p aria-live="polite">{wordsOf(data, name)}</p>}
          {data && data.codes.length > 1 && <PlannedCodes codes={data.codes} />}
          {data && (
            <PagedList
              of={of}
              total={data.added + data.present}
              onTurn={(turned) => setPage({ of, offset: turned })}
              className="plan-passages"
              {...{ offset, loading }}
            >
              <PlannedPassages preview={data} />
            </PagedList>
          )}
        </section>
      </div>
    </FormDialog>
  );
}

function wordsOf({ added, present, sources, hits }: AutoCodingPreview, name: string): string {
  if (hits === 0) return 'Nothing is found.';
  const before = present === 0 ? '' : ` ${plural(present, 'is', 'are')} coded so already.`;
  if (added === 0) return `Nothing new:${before}`;
  const codings = `${plural(added, 'new coding')}${name && ` with ${name}`}`;
  return `${codings} in ${plural(sources, 'source')}.${before}`;
}

function PlannedCodes({ codes }: Pick<AutoCodingPreview, 'codes'>) {
  return (
    <table className="plan-codes">
      <thead>
        <tr>
          <th scope="col">Code</th>
          <th scope="col">Hits</th>
          <th scope="col">New</th>
          <th scope="col">There already</th>
          <th scope="col">Sources</th>
        </tr>
      </thead>
      <tbody>
        {codes.map(({ code, path, hits, added, present, sources }) => (
          <tr key={code}>
            <th scope="row" title={path}>
              {namesOfPath(path).at(-1)}
            </th>
            <td>{hits}</td>
            <td>{added}</td>
            <td>{present}</td>
            <td>{sources}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
