import type { Clock } from "../../core/clock.ts";
import type { Log } from "../../core/log.ts";
import { measure } from "../../core/measure.ts";
import { exchange } from "../../http/exchange.ts";
import type { Connection, VendorDescriptor } from "../../vendors/types.ts";
import type { ConnectionGuard } from "../resilience/connection-guard.ts";
import { loginRequest } from "./login-request.ts";
import { type LoginResult, readLogin } from "./read-login.ts";

export interface LogInDependencies {
  readonly vendor: Pick<VendorDescriptor, "id" | "auth">;
  readonly guard: Pick<ConnectionGuard, "loginBlockedFor" | "recordLogin">;
  /** The origin of the token endpoint, without a trailing slash. */
  readonly loginOriginOf: (connection: Connection) => string;
  readonly clock: Clock;
  readonly log: Pick<Log, "info" | "warn">;
}

const loginTimeoutMs = 5_000;
const maxLoginBytes = 256 * 1024;

/** Calls the token endpoint once, unless it has asked for a pause. An alarm counts the lines of `login.failed`. */
export function createLogIn(deps: LogInDependencies): (connection: Connection) => Promise<LoginResult> {
  const { vendor, guard, loginOriginOf, clock, log } = deps;
  return async (connection) => {
    if (vendor.auth.kind !== "access-token") throw new Error("The vendor has no login.");
    const retryAfterSeconds = await guard.loginBlockedFor(connection.name);
    if (retryAfterSeconds !== undefined) return { kind: "unavailable", why: "cool-down", retryAfterSeconds };
    const { login } = vendor.auth;
    const { path, headers, body } = loginRequest(login, connection);
    const url = new URL(`${loginOriginOf(connection)}${path}`);
    const limits = { timeoutMs: loginTimeoutMs, maxAnswerBytes: maxLoginBytes, freshConnection: true };
    const answered = await exchange({ method: "POST", url, headers, body }, limits);
    const result = readLogin(answered, login, connection, clock.now());
    const at = { vendor: vendor.id, connection: connection.name };
    if (result.kind === "token") {
      log.info("login.succeeded", at, measure({ VendorLogins: 1 }, { ...at, result: "succeeded" }));
      return result;
    }
    const status = answered.kind === "answered" ? answered.answer.status : undefined;
    const why = result.kind === "refused" ? "refused" : result.why;
    log.warn("login.failed", { ...at, status, why }, measure({ VendorLogins: 1 }, { ...at, result: result.kind }));
    if (result.kind === "unavailable") await guard.recordLogin(connection.name, result.retryAfterSeconds);
    return result;
  };
}
