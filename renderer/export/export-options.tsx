/** What else can be said of an export of quotations: which of them, and what is shown with each. */

import { FilterPicker } from '../reports/filter/filter-picker.tsx';
import { Choice } from '../ui/choice.tsx';
import { type ExportDraft, isDocument, isTable } from './export-draft.ts';

export interface ExportOptionsProps {
  readonly draft: ExportDraft;
  readonly onChange: (draft: ExportDraft) => void;
}

const GROUPS = [
  { value: 'code', label: 'Code' },
  { value: 'source', label: 'Source' },
] as const;

const CONTEXTS = [
  { value: 'sentence', label: 'Sentence' },
  { value: 'paragraph', label: 'Paragraph' },
] as const;

export function ExportOptions({ draft, onChange }: ExportOptionsProps) {
  if (draft.exported !== 'quotations') return null;
  return (
    <div className="export-options">
      <FilterPicker value={draft.filter} onChange={(filter) => onChange({ ...draft, filter })} />
      {isDocument(draft) && (
        <>
          <Choice
            label="Grouped by"
            value={draft.groupBy}
            options={GROUPS}
            onChange={(groupBy) => onChange({ ...draft, groupBy })}
          />
          <Choice
            label="Context"
            value={draft.context}
            options={CONTEXTS}
            onChange={(context) => onChange({ ...draft, context })}
          />
        </>
      )}
      {isTable(draft) && (
        <label className="check-line">
          <input
            type="checkbox"
            checked={draft.paragraph}
            onChange={(event) => onChange({ ...draft, paragraph: event.target.checked })}
          />
          With the whole paragraph of each quotation
        </label>
      )}
    </div>
  );
}
