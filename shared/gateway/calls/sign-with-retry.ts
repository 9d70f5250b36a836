import { Problem } from "../../core/problem.ts";
import type { ConnectionGuard } from "../resilience/connection-guard.ts";
import { backoffMs, maxAttempts } from "./backoff.ts";
import { type SignedCall, type SignInput, type SigningDependencies, signCall } from "./sign-call.ts";

export interface SignWithRetryDependencies extends SigningDependencies {
  readonly random: () => number;
  readonly sleep: (ms: number) => Promise<void>;
  readonly guard?: Pick<ConnectionGuard, "loginBlockedFor">;
}

/**
 * Signs a call, and tries again where there is no token at the moment: nothing has been sent, so that
 * the outcome is `not-sent`. A refusal of the credentials is final, since its wait is longer than any call has.
 *
 * @param input `deadline` by the monotonic clock
 * @returns `undefined` when the deadline has passed meanwhile
 * @throws Problem as `signCall`, when it is final or the wait does not fit the call's time
 */
export async function signWithRetry(
  deps: SignWithRetryDependencies,
  { deadline, ...input }: SignInput & { readonly deadline: number },
): Promise<SignedCall | undefined> {
  const { clock } = deps;
  const { connectionName, maxWaitMs = Number.POSITIVE_INFINITY } = input.call;
  for (let attempt = 1; ; attempt++) {
    try {
      return await within(deadline - clock.monotonic(), signCall(deps, input));
    } catch (error) {
      if (!(error instanceof Problem) || error.members.retryable !== true) throw error;
      const retryAfterSeconds = Math.max(
        error.members.retryAfterSeconds ?? 0,
        // A failed login is remembered for two seconds; the guard knows how long a pause the token endpoint asked for.
        (await deps.guard?.loginBlockedFor(connectionName)) ?? 0,
      );
      const wait = backoffMs(attempt, deps.random(), retryAfterSeconds);
      const maxWait = Math.min(deadline - clock.monotonic(), maxWaitMs);
      if (attempt >= maxAttempts || wait >= maxWait) {
        throw new Problem({ ...error.members, retryAfterSeconds }, { cause: error.cause });
      }
      await deps.sleep(wait);
    }
  }
}

/** The result if it comes within so many milliseconds, else `undefined`; then the work goes on and its result is dropped. */
export async function within<Result>(ms: number, work: Promise<Result>): Promise<Result | undefined> {
  const late = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => late.resolve(undefined), ms);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined);
  }
}
