/** Merges other projects into the open one: planned, shown, and applied as it was planned. */

import type { ValidParams } from '../../shared/api/contract.ts';
import { fail } from '../../shared/api/failure.ts';
import type { MergePlan } from '../../shared/model/merging/merge-plan.ts';
import type { MergeDecisions, ProjectMerge } from '../../shared/model/merging/merge-result.ts';
import { NO_PAST, type Past, sideOf } from '../../shared/model/merging/merge-side.ts';
import { planMerge } from '../../shared/model/merging/plan-merge.ts';
import { soundDraft } from '../../shared/model/merging/sound-draft.ts';
import { oneLine } from '../../shared/model/name.ts';
import type { ProjectDraft } from '../../shared/model/project-draft.ts';
import { hashOf } from '../import/draft.ts';
import { findEdits } from '../import/find-edits.ts';
import { type ReadableDb, withBulkCache } from '../store/database.ts';
import { mergeProject, stepsOf } from '../store/merge-project.ts';
import { whatStays, withOtherProject } from '../store/other-project.ts';
import { lastSharedChange, readPast } from '../store/project-past.ts';
import { readProject } from '../store/read-project.ts';
import { projectGuid, readSide } from '../store/read-side.ts';
import { readBodyByGuid } from '../store/texts.ts';
import type { Context } from './context.ts';
import { checkCancelled, storingSteps } from './storing-steps.ts';

/** What merging a draft would do. */
export function previewDraft(db: ReadableDb, draft: ProjectDraft, decisions: MergeDecisions): ProjectMerge {
  return planned(db, foreign(draft), decisions).plan.result;
}

/** Merges a draft in one change. */
export function mergeDraft(
  context: Context,
  label: string,
  draft: ProjectDraft,
  decisions: MergeDecisions,
): ProjectMerge {
  return apply(context, label, foreign(draft), decisions);
}

export function previewMerge({ db }: Context, { file, decisions }: ValidParams<'project.previewMerge'>): ProjectMerge {
  return planned(db, otherProject(db, file), decisions).plan.result;
}

export function mergeFile(context: Context, { file, decisions }: ValidParams<'project.merge'>): ProjectMerge {
  const theirs = otherProject(context.db, file);
  return apply(context, `Merge ${oneLine(theirs.draft.origin.name)}`, theirs, decisions);
}

/** Another project, with what is known of its past. */
interface Other {
  readonly draft: ProjectDraft;
  readonly past: Past;
  /** The last change that both have in common. */
  readonly shared: number;
  /** What of it cannot come, a sentence each. */
  readonly remarks: readonly string[];
}

function foreign(draft: ProjectDraft): Other {
  return { draft, past: NO_PAST, shared: 0, remarks: [] };
}

function otherProject(db: ReadableDb, file: ValidParams<'project.merge'>['file']): Other {
  return withOtherProject(file, (theirs, name) => {
    const draft = readProject(theirs, name);
    const altered = draft.sources.find(({ draft: { text, sha256 } }) => hashOf(text) !== sha256);
    if (altered) fail('damaged-project', `The text of "${altered.name}" in ${name} is not what was imported.`);
    const shared = projectGuid(db) === draft.origin.guid ? lastSharedChange(db, theirs) : 0;
    return { draft, past: readPast(theirs, shared), shared, remarks: whatStays(db, theirs) };
  });
}

function apply(context: Context, label: string, theirs: Other, decisions: MergeDecisions): ProjectMerge {
  checkCancelled(context);
  const { plan, draft } = planned(context.db, theirs, decisions);
  const step = storingSteps(context, stepsOf(plan));
  withBulkCache(context.db, () => context.change(label, (db) => mergeProject(db, plan, draft, step)));
  return plan.result;
}

function planned(
  db: ReadableDb,
  { draft: given, past, shared, remarks: left }: Other,
  decisions: MergeDecisions,
): { readonly plan: MergePlan; readonly draft: ProjectDraft } {
  const { draft, remarks } = soundDraft(given, new Date().toISOString());
  const bodies = new Map(draft.sources.map((source) => [source.guid, source.draft.text]));
  const plan = planMerge(
    { ours: readSide(db, true), theirs: sideOf(draft) },
    { here: readPast(db, shared), there: past },
    { ours: (guid) => readBodyByGuid(db, guid), theirs: (guid) => bodies.get(guid)!, edits: findEdits },
    decisions,
  );
  const told = [...remarks, ...plan.result.remarks, ...left];
  return { plan: { ...plan, result: { ...plan.result, remarks: told } }, draft };
}
