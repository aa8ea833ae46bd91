/** Whether a code is counted with all codes below it. */

export interface SubCodesBoxProps {
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

export function SubCodesBox({ value, onChange }: SubCodesBoxProps) {
  return (
    <label className="check-line">
      <input type="checkbox" checked={value} onChange={(event) => onChange(event.target.checked)} />
      With sub-codes
    </label>
  );
}
