import type { Clock } from "../../core/clock.ts";
import { Problem } from "../../core/problem.ts";
import type { ConnectionOrigins } from "../../vendors/connection-origins.ts";
import type { Connection, VendorDescriptor } from "../../vendors/types.ts";
import type { ConnectionRules } from "../calls/connection-settings.ts";
import { ConnectionStore } from "../calls/connection-store.ts";
import { probeCall } from "../calls/probe-call.ts";
import type { CheckStep } from "../model/connection-check.ts";
import type { SecretStore } from "../ports/secret-store.ts";
import { logInOnce } from "./log-in-once.ts";
import { createReadOnce, type ReadOnce } from "./read-once.ts";
import { routeOf } from "./route-of.ts";

export interface CheckLoginDependencies {
  /** With the stage's corrections of its paths. */
  readonly vendor: VendorDescriptor;
  /** The stage's rules for the secret. */
  readonly rules: ConnectionRules;
  readonly secrets: SecretStore;
  /** `rx-gateway/<stage>` */
  readonly secretPrefix: string;
  /** @throws ConnectionMisconfigured for hosts that the connection must not have */
  readonly originsOf: (connection: Connection) => ConnectionOrigins;
  readonly clock: Clock;
  readonly pause: (ms: number) => Promise<void>;
}

/** How far a login came. */
export interface CheckedLogin {
  readonly steps: readonly CheckStep[];
  /** Reads with what the login gave; `undefined` where it failed. */
  readonly read: ReadOnce | undefined;
}

/**
 * Reads the secret of now, whatever the function's calls still use, and logs in with it.
 *
 * @param deadline by the monotonic clock
 * @throws Problem where the secret cannot be read
 */
export async function logIn(deps: CheckLoginDependencies, name: string, deadline: number): Promise<CheckedLogin> {
  const { vendor, originsOf, clock, pause, secrets, secretPrefix: prefix } = deps;
  const connections = new ConnectionStore({ secrets, clock, prefix, vendor, ...deps.rules });
  const secret = await readSecret(connections, originsOf, name);
  if (secret.connection === undefined) return { steps: [secret.step], read: undefined };
  const login = await logInOnce({ vendor, loginOriginOf: (of) => originsOf(of).login, clock }, secret.connection);
  const steps = [secret.step, ...(login === undefined ? [] : [login.step])];
  if (login !== undefined && login.token === undefined) return { steps, read: undefined };
  const originOf = (of: Connection): string => originsOf(of).api;
  return { steps, read: createReadOnce({ vendor, connections, originOf, clock, pause }, login?.token, deadline) };
}

/** Sends the vendor's probe. */
export async function sendProbe(vendor: VendorDescriptor, name: string, read: ReadOnce): Promise<CheckStep> {
  const probe = probeCall(vendor, { connectionName: name });
  return { step: "probe", ...routeOf(vendor, probe), ...(await read(probe)) };
}

async function readSecret(
  connections: ConnectionStore,
  originsOf: CheckLoginDependencies["originsOf"],
  name: string,
): Promise<{ readonly step: CheckStep; readonly connection?: Connection }> {
  try {
    const connection = await connections.get(name);
    originsOf(connection);
    const meaning = `The secret can be used; its environment is ${connection.credentials.environment}.`;
    return { step: { step: "secret", result: "ok", meaning }, connection };
  } catch (error) {
    if (!(error instanceof Problem) || error.members.name === "connection-unavailable") throw error;
    const result = error.members.name === "connection-empty" ? "empty" : "refused";
    return { step: { step: "secret", result, meaning: error.members.detail ?? error.members.title } };
  }
}
