/** The single path from a message to its handler and back: validates the input, turns exceptions into failures. */

import type { z } from 'zod';
import { type CoreEvent, contract, type MethodName, type Result, type ValidParams } from '../../shared/api/contract.ts';
import { type Answer, FailureError } from '../../shared/api/failure.ts';
import type { Method } from '../../shared/api/method.ts';
import type { Cancellation, Context, Handler, Project } from '../api/context.ts';
import { handlers } from '../api/handlers.ts';
import { throwSqliteFailure } from '../store/open.ts';
import { type Written, write, writeState } from '../store/write.ts';

/** What a call needs besides its method and parameters. */
export interface Caller {
  readonly project: Project;
  readonly emit: (event: CoreEvent) => void;
  readonly signal?: Cancellation;
  /** Cancels the call of that name. */
  readonly cancel?: (task: string) => boolean;
  /** Whether a long query is under way. */
  readonly busy?: () => boolean;
  /** Runs a long query in another thread; without it, it runs here. */
  readonly inBackground?: (method: MethodName, params: unknown) => Promise<Answer<unknown>>;
}

/** Answers one call. Never rejects: what is expected to go wrong is a failure, all else is logged and answered as unexpected. */
export async function dispatch(caller: Caller, method: string, params: unknown): Promise<Answer<unknown>> {
  try {
    if (!Object.hasOwn(contract, method)) return failure('invalid-input', `There is no method "${method}".`);
    const name = method as MethodName;
    const { kind, params: schema }: Method = contract[name];
    const parsed = schema.safeParse(params ?? {});
    if (!parsed.success) return invalidInput(parsed.error);
    if (kind === 'long-query' && caller.inBackground) return await caller.inBackground(name, parsed.data);
    const handler = handlers[name] as Handler<MethodName>;
    return { ok: true, result: await handler(contextFor(caller, name, parsed.data), parsed.data as never) };
  } catch (error) {
    return answerOf(error, caller.project.file);
  }
}

function contextFor(caller: Caller, method: MethodName, params: unknown): Context {
  const { project, emit } = caller;
  const task = (params as { task?: string }).task;
  const announce = <T>(written: Written<T>): T => {
    if (written.tables.length > 0)
      emit({ event: 'projectChanged', tables: written.tables, revision: written.revision });
    return written.value;
  };
  const context: Context = {
    ...project,
    announce,
    ask: (other, given) => ask(caller, context, other, given),
    change: (label, work) => announce(write(project.db, { label, method, params }, work)),
    choose: (work) => announce(writeState(project.db, work)),
    progress: (done, total) => {
      if (task) emit({ event: 'progress', task, done, total });
    },
    signal: caller.signal ?? { aborted: false },
    cancel: (name) => caller.cancel?.(name) ?? false,
    busy: () => caller.busy?.() ?? false,
  };
  return context;
}

/** A long query is asked of another thread here too, where there is one. */
async function ask<Name extends MethodName>(
  { inBackground }: Caller,
  context: Context,
  method: Name,
  params: ValidParams<Name>,
): Promise<Result<Name>> {
  const { kind }: Method = contract[method];
  if (kind !== 'long-query' || !inBackground) return await (handlers[method] as Handler<Name>)(context, params);
  const answer = await inBackground(method, params);
  if (!answer.ok) throw new FailureError(answer.failure);
  return answer.result as Result<Name>;
}

function answerOf(error: unknown, file: string): Answer<never> {
  if (error instanceof FailureError) return { ok: false, failure: error.failure };
  try {
    throwSqliteFailure(file, error as Error);
  } catch (told) {
    if (told instanceof FailureError) return { ok: false, failure: told.failure };
  }
  console.error(error);
  const message = error instanceof Error ? error.message : String(error);
  return failure(
    'unexpected',
    `Something unexpected went wrong: ${message}. Your project holds all that was stored before.`,
  );
}

/** Names the parameter that is wrong by its path. */
function invalidInput(error: z.ZodError): Answer<never> {
  const details = error.issues.map((issue) => `${issue.path.join('.') || 'parameters'}: ${issue.message}`);
  return { ok: false, failure: { code: 'invalid-input', message: `The input is not valid: ${details[0]}.`, details } };
}

function failure(code: 'invalid-input' | 'unexpected', message: string): Answer<never> {
  return { ok: false, failure: { code, message } };
}
