import type { Clock } from "../../core/clock.ts";
import { Problem } from "../../core/problem.ts";
import { isBlobRef } from "../../http/body.ts";
import { exchange as sendRequest } from "../../http/exchange.ts";
import { connectionOrigins } from "../../vendors/connection-origins.ts";
import type { Connection, Operation, VendorDescriptor } from "../../vendors/types.ts";
import { vendorRoute } from "../../vendors/vendor-route.ts";
import type { Call } from "../calls/call.ts";
import { classifyExchange } from "../calls/classify-exchange.ts";
import type { ConnectionRules } from "../calls/connection-settings.ts";
import { ConnectionStore } from "../calls/connection-store.ts";
import { exchangeLimits, outgoingRequest } from "../calls/outgoing-request.ts";
import { probeCall, safeCall } from "../calls/probe-call.ts";
import { signWithRetry } from "../calls/sign-with-retry.ts";
import type { SecretStore } from "../ports/secret-store.ts";
import type { AccessToken } from "../tokens/container-tokens.ts";
import { createLogIn } from "../tokens/log-in.ts";
import { LoginRefused } from "../tokens/token-errors.ts";
import { assessAnswer, type PathFinding } from "./assess-answer.ts";

export interface CheckConnectionDependencies {
  /** With the stage's corrections of its paths. */
  readonly vendor: VendorDescriptor;
  /** The stage's rules for the secret, and its hosts. */
  readonly rules: ConnectionRules;
  readonly secrets: SecretStore;
  /** `rx-gateway/<stage>` */
  readonly secretPrefix: string;
  /** Replaces every vendor's host, as `<origin>/<vendor>`: the simulators of the local stack. */
  readonly originOverride: string | undefined;
  readonly clock: Clock;
  readonly pause: (ms: number) => Promise<void>;
  /** In milliseconds between two calls of the vendor. */
  readonly pauseMs: number;
}

export interface CheckStep {
  readonly step: "secret" | "login" | "probe" | "operation";
  readonly result: PathFinding["result"] | "ok" | "skipped";
  readonly meaning: string;
  readonly operation?: string;
  /** Method and path at the vendor, with `{name}` for parameters. */
  readonly route?: string;
  readonly status?: number;
}

/** In milliseconds, for one call with its login. */
const callMs = 20_000;

/**
 * Checks a connection against its vendor: reads the secret, logs in, sends the probe, and tries each read whose path is
 * assumed once. It only reads, one call at a time, and gives no value of an answer and no credential on.
 *
 * @returns the steps as they end; none follows a secret that cannot be used or a login that fails
 */
export function createCheckConnection(deps: CheckConnectionDependencies) {
  const { vendor, pause, pauseMs } = deps;
  const connections = new ConnectionStore({
    secrets: deps.secrets,
    clock: deps.clock,
    prefix: deps.secretPrefix,
    vendor,
    ...deps.rules,
  });
  return async function* (connectionName: string): AsyncGenerator<CheckStep, void> {
    const connection = await tryTo(() => connections.get(connectionName));
    if (connection instanceof Problem) {
      return yield {
        step: "secret",
        result: "refused",
        meaning: connection.members.detail ?? connection.members.title,
      };
    }
    const { environment } = connection.credentials;
    yield { step: "secret", result: "ok", meaning: `The secret can be used; its environment is ${environment}.` };
    const login = await logIn(deps, connection);
    if (login !== undefined) yield login.step;
    if (login?.step.result !== "ok" && login !== undefined) return;
    const send = createSend(deps, connections, login?.token);
    const probe = probeCall(vendor, { connectionName });
    yield { step: "probe", ...routeOf(vendor, probe), ...(await send(probe)) };
    for (const operation of vendor.operations.filter((one) => isAssumedRead(one) && one.id !== vendor.probe)) {
      const call = safeCall(operation, { connectionName });
      const named = { step: "operation", operation: operation.id, ...routeOf(vendor, call) } as const;
      const missing = missingInput(vendor, operation);
      if (missing !== undefined) {
        yield { ...named, result: "skipped", meaning: `Not called: it needs ${missing}.` };
        continue;
      }
      await pause(pauseMs);
      yield { ...named, ...(await send(call)) };
    }
  };
}

const isAssumedRead = ({ safe, internal, evidence }: Operation): boolean =>
  safe && internal !== true && (evidence === "assumed" || evidence === "unconfirmed");

/** What a call of the operation needs that only a partner has; `undefined` where it needs nothing. */
function missingInput({ requestRules }: VendorDescriptor, { id, method, path }: Operation): string | undefined {
  const parameters = [...path.matchAll(/\{[^}]+\}/g)].map(([parameter]) => parameter);
  if (parameters.length > 0) return parameters.join(", ");
  if (method !== "GET") return "a body";
  const required = Object.entries(requestRules?.[id]?.query ?? {}).filter(([, rule]) => rule.required);
  return required.length === 0 ? undefined : `the query ${required.map(([name]) => name).join(", ")}`;
}

function routeOf(vendor: VendorDescriptor, { operation, request }: Call): { readonly route: string } {
  const { method, path } = vendorRoute(vendor, operation, request);
  return { route: `${method} ${path}` };
}

function originsOf({ vendor, originOverride: override, rules }: CheckConnectionDependencies, connection: Connection) {
  return connectionOrigins({ vendor, connection, override, stage: rules.origins });
}

async function tryTo<Result>(act: () => Promise<Result>): Promise<Result | Problem> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
}

/** Logs in as the functions do, with a token of its own; `undefined` for a vendor without a login. */
async function logIn(deps: CheckConnectionDependencies, connection: Connection) {
  const { vendor, clock } = deps;
  if (vendor.auth.kind !== "access-token") return undefined;
  let status: number | undefined;
  const result = await createLogIn({
    vendor,
    guard: { loginBlockedFor: async () => undefined, recordLogin: async () => undefined },
    loginOriginOf: (of) => originsOf(deps, of).login,
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
    const step: CheckStep = { ...of, result: "refused", meaning: "The token endpoint refuses the credentials." };
    return { step };
  }
  return { step: { ...of, result: "unclear", meaning: `There is no token: ${result.why}.` } satisfies CheckStep };
}

/** Sends one read, without a second attempt. */
function createSend(deps: CheckConnectionDependencies, connections: ConnectionStore, token: AccessToken | undefined) {
  const { vendor, clock, pause } = deps;
  const get = async (): Promise<AccessToken> => {
    if (token === undefined) throw new LoginRefused();
    return token;
  };
  const signing = { vendor, connections, tokens: { get }, clock, random: Math.random, sleep: pause };
  const originOf = (connection: Connection): string => originsOf(deps, connection).api;
  return async (call: Call): Promise<PathFinding & { readonly status?: number }> => {
    const signed = await tryTo(() => signWithRetry(signing, { call, deadline: clock.monotonic() + callMs }));
    if (signed === undefined) return { result: "unclear", meaning: "The call could not be signed in time." };
    if (signed instanceof Problem) return { result: "unclear", meaning: signed.members.detail ?? signed.members.title };
    const limits = exchangeLimits(vendor, call, callMs);
    const request = outgoingRequest({ vendor, originOf }, call, signed);
    if (isBlobRef(request.body)) throw new Error("A read without a body has none in the blob store.");
    const exchange = await sendRequest({ ...request, body: request.body }, limits);
    if (exchange.kind === "failed") return { result: "unclear", meaning: `There was no answer: ${exchange.cause}.` };
    const { status } = exchange.answer;
    const { reading } = classifyExchange(vendor, call, exchange, { attempt: 1, refreshed: false, now: clock.now() });
    return { status, ...assessAnswer(vendor, { status, reading }) };
  };
}
