/** How far an export is. */

import { useTaskPart } from '../api/use-task-part.ts';

export function ExportProgress({ task }: { readonly task: string | null }) {
  return (
    <div className="export-progress">
      <p role="status">Writing the file…</p>
      <progress aria-label="Writing the file" {...useTaskPart(task)} />
    </div>
  );
}
