import { mapLimit } from "../../../../shared/core/map-limit.ts";
import type { CheckAnswer } from "../../../../shared/gateway/model/connection-check.ts";
import { CheckNotAnswered } from "../../../../shared/gateway/ports/connection-checks.ts";
import type { ConnectionName } from "../../../../shared/gateway/ports/health-store.ts";
import type { Stage } from "../../../stages.ts";
import type { StageStores } from "../../open-stage.ts";
import type { LoginFacts } from "../assess/logins.ts";
import type { SecretFacts } from "../assess/secrets.ts";
import { once } from "./once.ts";
import { connectionsOf } from "./read-secrets.ts";

/** A connection as its vendor's function has checked it. */
export interface CheckedConnection extends ConnectionName {
  readonly answer: CheckAnswer | CheckNotAnswered;
}

export interface CheckedConnections {
  readonly read: () => Promise<readonly CheckedConnection[]>;
  readonly close: () => void;
}

/** The functions have partners' calls to make, too. */
const checksAtOnce = 10;

interface Dependencies {
  readonly stage: Pick<Stage, "connections">;
  readonly stores: Pick<StageStores, "openChecks">;
}

/**
 * Has each connection's vendor's function log in and send the probe, once for all who read it; no other call is made. `close` ends
 * what is in progress: a function may answer after the report.
 */
export function connectionChecks({ stage, stores }: Dependencies): CheckedConnections {
  let close = (): void => undefined;
  const read = once(async () => {
    const opened = await stores.openChecks();
    close = opened.close;
    return await mapLimit(connectionsOf(stage.connections), checksAtOnce, async ({ vendor, connection }) => {
      const answer = await opened.checks.check(vendor, { connection }).catch((error: unknown) => {
        if (error instanceof CheckNotAnswered) return error;
        throw error;
      });
      return { vendor, connection, answer };
    });
  });
  return { read, close: () => close() };
}

/** What the check says about the secret with the credentials. */
export function secretFacts(prefix: string, { vendor, connection, answer }: CheckedConnection): SecretFacts {
  const name = `${prefix}/${vendor}/${connection}`;
  const step = answer instanceof CheckNotAnswered ? undefined : answer.steps.find((one) => one.step === "secret");
  if (step === undefined) return { name, state: "unknown" };
  if (step.result === "ok") return { name, state: "usable" };
  return step.result === "empty" ? { name, state: "empty" } : { name, state: "unusable", detail: step.meaning };
}

/** What the check says about the login. */
export function loginFacts({ vendor, connection, answer }: CheckedConnection): LoginFacts {
  const target = `${vendor}/${connection}`;
  if (answer instanceof CheckNotAnswered) return { target, notAnswered: answer.message };
  const { result, milliseconds, steps } = answer;
  return { target, result, milliseconds, steps: steps.filter(({ step }) => step !== "secret") };
}
