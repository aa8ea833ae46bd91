/** Typed calls on a core. */

import type { Bridge } from '../../shared/api/bridge.ts';
import type { Call, MethodName, Result } from '../../shared/api/contract.ts';
import { FailureError } from '../../shared/api/failure.ts';

/** A way to call a core's methods by name; a failure is thrown. */
export function callerOf(core: Pick<Bridge, 'call'>): Call {
  return async <Name extends MethodName>(method: Name, params: unknown) => {
    const answer = await core.call(method, params);
    if (!answer.ok) throw new FailureError(answer.failure);
    return answer.result as Result<Name>;
  };
}
