/** What the positions of a project count: what fits best is chosen, with its evidence and some passages to see it by. */

import { Label, Radio, RadioGroup } from 'react-aria-components';
import type { ProjectImport, ProjectImportPreview } from '../../../shared/api/project-import.ts';
import type { PositionUnit } from '../../../shared/exchange/position-units.ts';
import { evidenceInWords, UNIT_WORDS } from './position-words.ts';
import '../../ui/radios.css';

export interface PositionChoiceProps {
  readonly positions: NonNullable<ProjectImport['positions']>;
  readonly passages: ProjectImportPreview['passages'];
  /** What the evidence speaks for. */
  readonly proposed: PositionUnit;
  /** Null leaves it to the evidence. */
  readonly value: PositionUnit | null;
  readonly onChange: (unit: PositionUnit) => void;
}

export function PositionChoice({ positions, passages, proposed, value, onChange }: PositionChoiceProps) {
  return (
    <section className="project-part" aria-label="Where passages lie">
      <RadioGroup
        className="radios"
        value={value ?? positions.chosen}
        onChange={(unit) => onChange(unit as PositionUnit)}
      >
        <Label className="choice-label">
          Programs count the places of passages in different ways. Where passages start and end if this one counts
        </Label>
        {positions.units.map((evidence) => (
          <Radio key={evidence.unit} value={evidence.unit} className="radio position-unit">
            <span className="position-name">
              {UNIT_WORDS[evidence.unit]}
              {evidence.unit === proposed && <span className="position-proposed">fits best</span>}
            </span>
            <span className="position-evidence">{evidenceInWords(evidence)}</span>
          </Radio>
        ))}
      </RadioGroup>
      <h3>So these words are coded</h3>
      <ul className="position-passages">
        {passages.map(({ source, code, before, quotation, after }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: passages have no name, and are drawn anew all together
          <li key={index}>
            <p className="position-words" dir="auto">
              {before}
              <mark>{quotation}</mark>
              {after}
            </p>
            <p className="position-place ellipsis">{`${code} · ${source}`}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
