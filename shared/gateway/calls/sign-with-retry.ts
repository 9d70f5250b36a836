import type { Clock } from "../../core/clock.ts";
import { Problem } from "../../core/problem.ts";
import type { ConnectionGuard } from "../resilience/connection-guard.ts";
import { backoffMs, maxAttempts } from "./backoff.ts";
import type { Call } from "./read-call.ts";
import { type SignedCall, type Signing, type SigningDependencies, signCall } from "./sign-call.ts";

export interface SignWithRetryDependencies extends SigningDependencies {
  readonly clock: Clock;
  readonly random: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly guard?: Pick<ConnectionGuard, "loginHeldFor">;
}

/**
 * Signs a call, and tries again where there is no token for the moment, as nothing has been sent (design, Outcomes:
 * `not-sent`). Credentials that are refused come with a wait that no call has.
 *
 * @param deadline when the budget ends, by the monotonic clock
 * @returns `undefined` when the budget has ended meanwhile
 * @throws Problem as `signCall`, when it is final or the wait does not fit the call's time
 */
export async function signWithRetry(
  deps: SignWithRetryDependencies,
  signing: Signing,
  deadline: number,
): Promise<SignedCall | undefined> {
  const { clock } = deps;
  const { call } = signing;
  for (let tries = 1; ; tries++) {
    try {
      return await within(deadline - clock.monotonic(), signCall(deps, signing));
    } catch (error) {
      if (!(error instanceof Problem) || error.members.retryable !== true) throw error;
      const floor = await floorOf(deps, call, error);
      const wait = backoffMs(tries, deps.random(), floor);
      const longest = Math.min(deadline - clock.monotonic(), call.maxWaitMs ?? Number.POSITIVE_INFINITY);
      if (tries >= maxAttempts || wait >= longest) {
        throw new Problem({ ...error.members, retryAfterSeconds: floor }, { cause: error.cause });
      }
      await deps.sleep(wait);
    }
  }
}

/** A failure is remembered for two seconds; for how long the token endpoint asked to be left alone the guard knows. */
async function floorOf({ guard }: SignWithRetryDependencies, call: Call, { members }: Problem): Promise<number> {
  return Math.max(members.retryAfterSeconds ?? 0, (await guard?.loginHeldFor(call.connectionName)) ?? 0);
}

/** What it comes to within so many milliseconds; after them `undefined`, and it goes on with nobody waiting. */
export async function within<Result>(ms: number, working: Promise<Result>): Promise<Result | undefined> {
  const late = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => late.resolve(undefined), ms);
  try {
    return await Promise.race([working, late.promise]);
  } finally {
    clearTimeout(timer);
    working.catch(() => undefined);
  }
}
