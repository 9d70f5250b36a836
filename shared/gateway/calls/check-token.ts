import type { Connection, Operation, VendorDescriptor } from "../../vendors/types.ts";
import type { AccessToken } from "../tokens/container-tokens.ts";
import type { TokenAnswer } from "./assess-token.ts";
import { carryToken } from "./authenticate.ts";
import type { CallContext } from "./call-context.ts";
import { tenantHeaders } from "./choose-tenant.ts";
import { classifyExchange } from "./classify-exchange.ts";
import { exchangeLimits, outgoingRequest } from "./outgoing-request.ts";
import { probeOf, safeCall } from "./probe-call.ts";
import type { SendDependencies } from "./send-dependencies.ts";
import { vendorHeaders } from "./vendor-headers.ts";

/** In milliseconds. A harmless read that takes longer shows nothing. */
const maxCheckMs = 5_000;

/** The token to check, and the call for which it is checked: its connection and its share of the rate limit. */
export interface CheckTokenInput extends Pick<CallContext, "deadline"> {
  readonly call: Pick<CallContext["call"], "connectionName" | "partnerId">;
  readonly connection: Connection;
  readonly token: AccessToken;
  /** The operation that is called with it: the vendor's token check by default. */
  readonly operation?: Operation | undefined;
}

/** What sends a token check. */
export type CheckTokenDependencies = Pick<SendDependencies, "vendor" | "clock" | "guard" | "exchange" | "originOf">;

/** No token: the answer to it shows whether a check depends on tokens at all. */
export const noToken: AccessToken = { value: "", version: 0 };

/** Sends the vendor's token check with one token, once, if the connection guard admits it. */
export async function checkToken(
  deps: CheckTokenDependencies,
  { call, deadline, connection, token, operation = tokenCheckOf(deps.vendor) }: CheckTokenInput,
): Promise<TokenAnswer> {
  const { vendor, clock, guard } = deps;
  const leftMs = Math.min(maxCheckMs, deadline - clock.monotonic());
  if (leftMs <= 0) return "unknown";
  const check = safeCall(operation, call);
  const request = signedWith(vendor, { connection, token, operation });
  const admission = await guard?.admit(check);
  if (admission !== undefined && admission.kind !== "admitted") return "unknown";
  const exchange = await deps.exchange(
    outgoingRequest(deps, check, { request, connection }),
    exchangeLimits(vendor, check, leftMs),
  );
  if (admission !== undefined) await guard?.record(admission, check, exchange);
  if (exchange.kind === "failed") return "unknown";
  const { status } = exchange.answer;
  const { reading } = classifyExchange(vendor, check, exchange, { attempt: 1, refreshed: true, now: clock.now() });
  if (status === 401 || status === 403 || reading === "token-refused") return "refused";
  if (status < 200 || status > 299) return "unknown";
  return reading === "success" ? "accepted" : "refused";
}

/**
 * Whether the vendor accepts a token for its probe, and would not without one: where it refuses the token to a call, the
 * refusal is about the call's operation then. Two harmless reads; `false` where they show nothing.
 */
export async function isTokenAccepted(deps: CheckTokenDependencies, input: CheckTokenInput): Promise<boolean> {
  const operation = probeOf(deps.vendor);
  if (operation === undefined) return false;
  if ((await checkToken(deps, { ...input, operation })) !== "accepted") return false;
  return (await checkToken(deps, { ...input, operation, token: noToken })) === "refused";
}

function tokenCheckOf({ operations, tokenCheck }: VendorDescriptor) {
  return operations.find(({ id }) => id === tokenCheck);
}

function signedWith(
  vendor: VendorDescriptor,
  { connection, token, operation }: Pick<CheckTokenInput, "connection" | "token" | "operation">,
) {
  if (vendor.auth.kind !== "access-token") throw new Error("The vendor has no tokens.");
  const demanded = vendorHeaders(vendor, {
    operation,
    headers: {},
    hasBody: vendor.auth.carriedIn !== "authorization-header",
  });
  const headers = { ...demanded, ...tenantHeaders(vendor, connection, {}) };
  return carryToken(vendor.auth, { headers, body: new Uint8Array() }, token);
}
