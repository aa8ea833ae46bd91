/** The button that keeps the query that is shown. */

import { BookmarkPlus } from 'lucide-react';
import { useState } from 'react';
import type { Query } from '../../shared/model/query.ts';
import { Button } from '../ui/button.tsx';
import { NameDialog } from '../ui/name-dialog.tsx';

export function SaveQuery({ query }: { readonly query: Query | null }) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button icon={BookmarkPlus} isDisabled={query === null} onPress={() => setAsking(true)}>
        Save…
      </Button>
      {asking && query && (
        <NameDialog
          title="Save query"
          action="Save"
          name=""
          hint="What it finds is looked up anew each time. Reports can be filtered by it."
          said={(name) => `Saved query ${name}`}
          onSubmit={(client, name) => client.call('queries.save', { name, query: query as never })}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
