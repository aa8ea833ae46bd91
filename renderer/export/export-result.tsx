/** What an export wrote: its name, how large it is, and what it could not hold. */

import { CircleCheck } from 'lucide-react';
import type { SavedFile } from '../reports/use-download.ts';
import { plural, sizeInWords } from '../ui/words.ts';

export function ExportResult({ file }: { readonly file: SavedFile }) {
  const { name, bytes, rows, remarks = [] } = file;
  return (
    <div className="export-result" role="status">
      <CircleCheck size={16} aria-hidden />
      <div>
        <p className="export-name">{name}</p>
        <p>{[sizeInWords(bytes), ...(rows === null ? [] : [plural(rows, 'row')])].join(', ')}</p>
        {remarks.map((remark) => (
          <p key={remark}>{remark}</p>
        ))}
      </div>
    </div>
  );
}
