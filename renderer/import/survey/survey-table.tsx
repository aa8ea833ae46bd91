/** The first rows of a survey, with a choice above each column of what it is. */

import type { SurveyPreview } from '../../../shared/api/methods/surveys.ts';
import { COLUMN_ROLES, type ColumnRole } from '../../../shared/model/survey.ts';
import { Choice } from '../../ui/choice.tsx';
import { plural } from '../../ui/words.ts';

const ROLE_WORDS: Readonly<Record<ColumnRole, string>> = {
  text: 'Text',
  name: 'Name',
  attribute: 'Attribute',
  ignore: 'Leave out',
};

const OPTIONS = COLUMN_ROLES.map((value) => ({ value, label: ROLE_WORDS[value] }));

export interface SurveyTableProps {
  readonly preview: SurveyPreview;
  readonly roles: Readonly<Record<string, ColumnRole>>;
  readonly onRole: (column: string, role: ColumnRole) => void;
}

export function SurveyTable({ preview: { columns, firstRows }, roles, onRole }: SurveyTableProps) {
  const classOf = (place: number) => `survey-${roles[columns[place]!.name]}`;
  return (
    <div className="survey-table">
      <table>
        <thead>
          <tr>
            {columns.map(({ name, values }, place) => (
              <th
                key={name}
                scope="col"
                className={classOf(place)}
                title={`${name}: ${plural(values, 'different value')}`}
              >
                <Choice label={name} value={roles[name]!} options={OPTIONS} onChange={(role) => onRole(name, role)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {firstRows.map((row, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows may be alike, and never move
            <tr key={place}>
              {columns.map(({ name }, column) => (
                <td key={name} className={classOf(column)}>
                  <div className="survey-cell">{row[column]}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
