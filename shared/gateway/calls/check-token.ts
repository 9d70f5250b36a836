import type { Connection, VendorDescriptor } from "../../vendors/types.ts";
import type { AccessToken } from "../tokens/container-tokens.ts";
import type { TokenAnswer } from "./assess-token.ts";
import { carryToken } from "./authenticate.ts";
import type { CallContext } from "./call-context.ts";
import { tenantHeaders } from "./choose-tenant.ts";
import { classifyExchange } from "./classify-exchange.ts";
import { exchangeLimits, outgoingRequest } from "./outgoing-request.ts";
import { safeCall } from "./probe-call.ts";
import type { SendDependencies } from "./send-dependencies.ts";
import { vendorHeaders } from "./vendor-headers.ts";

/** In milliseconds. A harmless read that takes longer shows nothing. */
const maxCheckMs = 5_000;

/** The token to check, and the call for which it is checked: its connection and its share of the rate limit. */
export interface CheckTokenInput extends Pick<CallContext, "call" | "deadline"> {
  readonly connection: Connection;
  readonly token: AccessToken;
}

/** Sends the vendor's token check with one token, once, if the connection guard admits it. */
export async function checkToken(
  deps: Pick<SendDependencies, "vendor" | "clock" | "guard" | "exchange" | "originOf">,
  { call, deadline, connection, token }: CheckTokenInput,
): Promise<TokenAnswer> {
  const { vendor, clock, guard } = deps;
  const leftMs = Math.min(maxCheckMs, deadline - clock.monotonic());
  if (leftMs <= 0) return "unknown";
  const check = safeCall(tokenCheckOf(vendor), call);
  const request = signedWith(vendor, connection, token);
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

function tokenCheckOf({ operations, tokenCheck }: VendorDescriptor) {
  return operations.find(({ id }) => id === tokenCheck);
}

function signedWith(vendor: VendorDescriptor, connection: Connection, token: AccessToken) {
  if (vendor.auth.kind !== "access-token") throw new Error("The vendor has no tokens.");
  const demanded = vendorHeaders(vendor, { operation: tokenCheckOf(vendor), headers: {}, hasBody: true });
  const headers = { ...demanded, ...tenantHeaders(vendor, connection, {}) };
  return carryToken(vendor.auth, { headers, body: new Uint8Array() }, token);
}
