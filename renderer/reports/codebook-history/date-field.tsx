/** A day to choose, or none. */

export interface DateFieldProps {
  readonly label: string;
  /** `2026-01-31`. */
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
}

/** The browser's own field: it can be typed into, and opens a calendar. Days are those of UTC, as the log has them. */
export function DateField({ label, value, onChange }: DateFieldProps) {
  return (
    <div className="field">
      <label>
        {label} (UTC)
        <input
          type="date"
          className="input"
          value={value ?? ''}
          onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
        />
      </label>
    </div>
  );
}
