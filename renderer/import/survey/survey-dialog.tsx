/** A survey: what each of its columns is, and whether its rows become sources or cases. */

import { useRef, useState } from 'react';
import type { SurveyImport, SurveyPreview } from '../../../shared/api/methods/surveys.ts';
import type { ColumnRole } from '../../../shared/model/survey.ts';
import { useWorkbench } from '../../api/workbench.tsx';
import { Choice } from '../../ui/choice.tsx';
import { FormDialog } from '../../ui/dialog.tsx';
import { FailureMessage } from '../../ui/failure-message.tsx';
import { plural } from '../../ui/words.ts';
import { sentFile } from '../given-files.ts';
import { useAsked } from '../use-asked.ts';
import { SurveyTable } from './survey-table.tsx';
import './survey.css';

type Roles = Readonly<Record<string, ColumnRole>>;

export interface SurveyDialogProps {
  readonly file: File;
  readonly onClose: () => void;
}

export function SurveyDialog({ file, onClose }: SurveyDialogProps) {
  const { client, notices, tasks } = useWorkbench();
  const [sheet, setSheet] = useState<string>();
  const [chosen, setChosen] = useState<Roles>({});
  const [rows, setRows] = useState<'sources' | 'cases'>('sources');
  const of = { ...(sheet !== undefined && { sheet }) };
  const previews = useAsked('Reading', sheet ?? '', async () =>
    client.call('surveys.preview', { file: await sentFile(file), ...of }),
  );
  const { data, failure } = previews.get(sheet ?? '') ?? {};
  // Opens once it can show something, so that Enter imports; from then on it stays open.
  const isOpen = useRef(false);
  if (data || failure) isOpen.current = true;
  if (!isOpen.current) return null;
  const roles = rolesOf(data, chosen);
  const hasText = Object.values(roles).includes('text');
  const submit = async () => {
    const sent = await sentFile(file);
    const done = await tasks.run(`Importing ${file.name}`, (task) =>
      client.call('surveys.import', { file: sent, ...of, roles, as: rows, task }),
    );
    notices.say(saidOf(done, rows), { undoable: done.sources + done.cases > 0 });
  };
  return (
    <FormDialog
      title={`Import the survey ${file.name}`}
      action={data ? `Import ${plural(data.rows, 'row')}` : 'Import'}
      actionFocus
      wide="very"
      disabled={!data || (rows === 'sources' && !hasText)}
      onSubmit={submit}
      onClose={onClose}
    >
      {failure && <FailureMessage failure={failure} />}
      {data && (
        <>
          <div className="survey-choices">
            <Choice
              label="Each row becomes"
              value={rows}
              options={[
                { value: 'sources', label: 'A source', hint: 'with its attributes' },
                { value: 'cases', label: 'A case', hint: 'with its attributes, and its text as a source' },
              ]}
              onChange={setRows}
            />
            {data.sheets.length > 1 && (
              <Choice
                label="Sheet"
                value={sheet ?? data.sheet ?? ''}
                options={data.sheets.map((value) => ({ value, label: value }))}
                onChange={(next) => {
                  setSheet(next);
                  setChosen({});
                }}
              />
            )}
          </div>
          <SurveyTable
            preview={data}
            roles={roles}
            onRole={(column, role) => setChosen({ ...chosen, [column]: role })}
          />
          <p aria-live="polite">{wordsOf(data, roles, rows)}</p>
        </>
      )}
    </FormDialog>
  );
}

function rolesOf(preview: SurveyPreview | undefined, chosen: Roles): Roles {
  return Object.fromEntries((preview?.columns ?? []).map(({ name, role }) => [name, chosen[name] ?? role]));
}

function wordsOf({ rows, firstRows }: SurveyPreview, roles: Roles, as: 'sources' | 'cases'): string {
  const count = (role: ColumnRole) => Object.values(roles).filter((each) => each === role).length;
  const shown = rows > firstRows.length ? `The first ${firstRows.length} of ${plural(rows, 'row')}. ` : '';
  if (count('text') === 0) {
    return as === 'sources' ? `${shown}Choose at least one column that holds text.` : `${shown}No column holds text.`;
  }
  const texts =
    count('text') === 1 ? '' : ` The ${count('text')} texts of a row are joined, each under the name of its column.`;
  const name = count('name') === 0 ? ' Rows are named by their number.' : '';
  return `${shown}${plural(count('attribute'), 'column')} ${count('attribute') === 1 ? 'becomes an attribute' : 'become attributes'}.${texts}${name}`;
}

function saidOf({ sources, present, cases, casesPresent, withoutText }: SurveyImport, as: 'sources' | 'cases'): string {
  const more = (count: number, words: string) => (count > 0 ? [`${count} ${words}`] : []);
  const made = as === 'cases' ? `${plural(cases, 'case')} and ${plural(sources, 'source')}` : plural(sources, 'source');
  const rest = [
    ...more(casesPresent, 'cases there already'),
    ...more(present, 'there already'),
    ...more(withoutText, 'without text'),
  ];
  return [`${made} imported`, ...rest].join('; ');
}
