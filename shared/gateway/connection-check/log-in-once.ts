import type { Clock } from "../../core/clock.ts";
import type { Connection, VendorDescriptor } from "../../vendors/types.ts";
import type { CheckStep } from "../model/connection-check.ts";
import type { AccessToken } from "../tokens/container-tokens.ts";
import { createLogIn } from "../tokens/log-in.ts";

interface LogInOnceDependencies {
  readonly vendor: VendorDescriptor;
  /** The origin of the token endpoint. */
  readonly loginOriginOf: (connection: Connection) => string;
  readonly clock: Clock;
}

/**
 * Logs in as calls do, for a token of its own: neither a token that calls have, nor what is recorded of the token endpoint, is used
 * or changed.
 *
 * @returns `undefined` for a vendor without a login
 */
export async function logInOnce(
  { vendor, loginOriginOf, clock }: LogInOnceDependencies,
  connection: Connection,
): Promise<{ readonly step: CheckStep; readonly token?: AccessToken } | undefined> {
  if (vendor.auth.kind !== "access-token") return undefined;
  let status: number | undefined;
  const result = await createLogIn({
    vendor,
    guard: { loginBlockedFor: async () => undefined, recordLogin: async () => undefined },
    loginOriginOf,
    clock,
    log: {
      info: () => undefined,
      warn: (_event, fields) => (status = typeof fields?.["status"] === "number" ? fields["status"] : undefined),
    },
  })(connection);
  const of = { step: "login", ...(status === undefined ? {} : { status }) } as const;
  if (result.kind === "token") {
    const minutes = Math.round(result.lifetimeSeconds / 60);
    const step: CheckStep = { ...of, result: "ok", meaning: `The vendor gives a token for ${minutes} minutes.` };
    return { step, token: { value: result.token, version: 1 } };
  }
  if (result.kind === "refused") {
    return { step: { ...of, result: "refused", meaning: "The token endpoint refuses the credentials." } };
  }
  return { step: { ...of, result: "unclear", meaning: `There is no token: ${result.why}.` } };
}
