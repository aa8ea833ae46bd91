/** The single path from a message to its handler and back: validates the input, turns exceptions into failures. */

import { type CoreEvent, contract, type MethodName, type Result, type ValidParams } from '../../shared/api/contract.ts';
import { type Answer, FailureError, fail } from '../../shared/api/failure.ts';
import type { Method } from '../../shared/api/method.ts';
import type { Cancellation, Context, Handler, Project } from '../api/context.ts';
import { handlers } from '../api/handlers.ts';
import { isLongCommand } from '../api/long-commands.ts';
import { atOneMoment } from '../store/database.ts';
import { throwSqliteFailure } from '../store/open.ts';
import { type Written, write, writeState } from '../store/write.ts';
import type { Turns } from './turns.ts';

/** What a call needs besides its method and parameters. */
export interface Caller {
  readonly project: Project;
  readonly emit: (event: CoreEvent) => void;
  readonly reading: Context['reading'];
  readonly signal?: Cancellation;
  /** Cancels the call of that name. */
  readonly cancel?: (task: string) => boolean;
  /** Whether a long query is under way. */
  readonly busy?: () => boolean;
  /** Runs a long query or command in another thread; without it, it runs here. */
  readonly inBackground?: (method: MethodName, params: unknown) => Promise<Answer<unknown>>;
  /** Where commands wait for those before them. */
  readonly turns?: Turns;
}

/** Answers one call. Never rejects: what is expected to go wrong is a failure, all else is logged and answered as unexpected. */
export async function dispatch(caller: Caller, method: string, params: unknown): Promise<Answer<unknown>> {
  try {
    if (!Object.hasOwn(contract, method)) return failure('invalid-input', `There is no method "${method}".`);
    const name = method as MethodName;
    const valid = validParams(name, params);
    if (isElsewhere(caller, name)) return await caller.inBackground(name, valid);
    if (contract[name].kind === 'command' && caller.turns) return await takeTurn(caller, caller.turns, name, valid);
    return { ok: true, result: await handle(name, contextFor(caller, name, valid), valid) };
  } catch (error) {
    return answerOf(error, caller.project.file);
  }
}

/** Carries a command out in its turn. What is next to be undone, and whether that takes long, is known only then. */
async function takeTurn<Name extends MethodName>(
  caller: Caller,
  turns: Turns,
  name: Name,
  valid: ValidParams<Name>,
): Promise<Answer<unknown>> {
  const taken = turns.take(caller.signal);
  const end = taken instanceof Promise ? await taken : taken;
  try {
    if (caller.inBackground && isLongCommand(caller.project.db, name, valid)) {
      turns.isAway = true;
      return await caller.inBackground(name, valid).finally(() => {
        turns.isAway = false;
      });
    }
    const result = handle(name, contextFor(caller, name, valid), valid);
    // Where it waits for something, such as a file, others go on meanwhile; it takes another turn to store what it made of it.
    end();
    return { ok: true, result: await result };
  } finally {
    end();
  }
}

/** What a query reads is all of one moment, even where another thread alters the project meanwhile; unless it waits for something. */
function handle<Name extends MethodName>(
  name: Name,
  context: Context,
  valid: ValidParams<Name>,
): ReturnType<Handler<Name>> {
  const handler = handlers[name] as Handler<Name>;
  const isAtOnce = contract[name].kind !== 'command' && !(handler instanceof AsyncFunction);
  return isAtOnce ? atOneMoment(context.db, () => handler(context, valid)) : handler(context, valid);
}

const AsyncFunction = (async () => {}).constructor;

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
    change: (label, work, part = params) => {
      // It would wait for the thread's transaction, and nothing else would go on meanwhile.
      if (caller.turns?.isAway) throw new Error(`${method} alters the project without a turn.`);
      return announce(write(project.db, { label, method, params: part }, work));
    },
    inTurn: async (work) => {
      const end = await caller.turns?.take(caller.signal);
      try {
        return work();
      } finally {
        end?.();
      }
    },
    choose: (work) => announce(writeState(project.db, work)),
    progress: (done, total) => {
      if (task) emit({ event: 'progress', task, done, total });
    },
    signal: caller.signal ?? { aborted: false },
    reading: caller.reading,
    cancel: (name) => caller.cancel?.(name) ?? false,
    busy: () => caller.busy?.() ?? false,
  };
  return context;
}

/** A long query is asked of another thread here too, where there is one. */
async function ask<Name extends MethodName>(
  caller: Caller,
  context: Context,
  method: Name,
  params: ValidParams<Name>,
): Promise<Result<Name>> {
  const valid = validParams(method, params);
  if (!isElsewhere(caller, method)) return await handle(method, context, valid);
  const answer = await caller.inBackground(method, valid);
  if (!answer.ok) throw new FailureError(answer.failure);
  return answer.result as Result<Name>;
}

/** Whether a call is answered in another thread. */
function isElsewhere(caller: Caller, method: MethodName): caller is Caller & Required<Pick<Caller, 'inBackground'>> {
  return caller.inBackground !== undefined && contract[method].kind === 'long-query';
}

/** Fails with `invalid-input`, naming what is wrong by its path. */
function validParams<Name extends MethodName>(method: Name, params: unknown): ValidParams<Name> {
  const { params: schema }: Method = contract[method];
  const { success, data, error } = schema.safeParse(params ?? {});
  if (success) return data as ValidParams<Name>;
  const details = error.issues.map((issue) => `${issue.path.join('.') || 'parameters'}: ${issue.message}`);
  return fail('invalid-input', `The input is not valid: ${details[0]}.`, details);
}

/** What is answered where something was thrown. */
export function answerOf(error: unknown, file: string): Answer<never> {
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

function failure(code: 'invalid-input' | 'unexpected', message: string): Answer<never> {
  return { ok: false, failure: { code, message } };
}
