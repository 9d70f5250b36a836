import type { Log } from "../../core/log.ts";
import type { CheckAnswer, CheckRequest, CheckStep } from "../model/connection-check.ts";
import { type CheckLoginDependencies, logIn, sendProbe } from "./check-login.ts";
import { loginResult } from "./login-result.ts";
import { type TryReadsDependencies, tryAssumedReads } from "./try-assumed-reads.ts";

export interface CheckConnectionDependencies extends CheckLoginDependencies, TryReadsDependencies {
  readonly connectionNames: readonly string[];
  readonly log: Pick<Log, "info">;
}

/**
 * Checks a connection against its vendor: reads the secret, logs in and sends the probe; then, where that is asked for, tries each
 * read once whose path is assumed. It only reads, one call at a time, and gives no value of an answer and no credential on. It
 * neither waits for what holds calls back nor changes it, takes no permit, and uses no token that calls have.
 *
 * @param remainingMs for the whole check
 * @throws Problem where the secret cannot be read, Error for a connection that the stage does not have
 */
export function createCheckConnection(deps: CheckConnectionDependencies) {
  const { vendor, clock, log } = deps;
  return async (request: Omit<CheckRequest, "checkConnection">, remainingMs: number): Promise<CheckAnswer> => {
    const { connection, reads = false, from } = request;
    if (!deps.connectionNames.includes(connection)) throw new Error("There is no such connection.");
    const begun = clock.monotonic();
    const deadline = begun + remainingMs;
    const { steps: ofLogin, read } = await logIn(deps, connection, deadline);
    const isFirst = from === undefined;
    const steps = read !== undefined && isFirst ? [...ofLogin, await sendProbe(vendor, connection, read)] : ofLogin;
    const milliseconds = Math.round(clock.monotonic() - begun);
    const result = loginResult(steps);
    log.info("login.checked", { vendor: vendor.id, connection, result, ms: milliseconds });
    // A check that goes on with reads has said before that the secret can be used, and that the login succeeds.
    const shown: readonly CheckStep[] = isFirst || result !== "ok" ? steps : [];
    if (!reads || read === undefined) return { result, milliseconds, steps: shown };
    const { steps: ofReads, ...next } = await tryAssumedReads(deps, { connection, read, from, deadline });
    return { result, milliseconds, steps: [...shown, ...ofReads], ...next };
  };
}
