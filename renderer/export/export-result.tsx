/** What an export wrote: its name, how large it is, and what it could not hold. */

import { CircleCheck } from 'lucide-react';
import type { SavedFile } from '../reports/use-download.ts';
import { plural, sizeInWords } from '../ui/words.ts';

interface ExportResultProps {
  readonly file: SavedFile;
  /** What its rows are. */
  readonly counted: 'code' | 'coding';
}

export function ExportResult({ file, counted }: ExportResultProps) {
  const { name, bytes, rows, remarks = [] } = file;
  return (
    <div className="export-result" role="status">
      <CircleCheck size={16} aria-hidden />
      <div>
        <p className="export-name">{name}</p>
        <p>{[sizeInWords(bytes), ...(rows === null ? [] : [plural(rows, counted)])].join(', ')}</p>
        {remarks.map((remark) => (
          <p key={remark}>{remark}</p>
        ))}
      </div>
    </div>
  );
}
