import type { Connection, VendorDescriptor } from "../../vendors/types.ts";
import type { AccessToken } from "../tokens/container-tokens.ts";
import { carryToken } from "./authenticate.ts";
import { tenantHeaders } from "./choose-tenant.ts";
import { classifyExchange } from "./classify-exchange.ts";
import { exchangeLimits } from "./exchange-limits.ts";
import { safeCall } from "./probe-call.ts";
import type { Call } from "./read-call.ts";
import { outgoingRequest, type SendDependencies } from "./send-dependencies.ts";
import type { TokenAnswer } from "./token-finding.ts";
import { vendorHeaders } from "./vendor-headers.ts";

/** A vendor that takes longer over a harmless read says nothing by it. */
const maxAskMs = 5_000;

/**
 * Asks the vendor's token check with one token, once, if the guard lets it through.
 *
 * @param call whose connection and share of the budget it is
 * @param deadline by the monotonic clock
 */
export async function askWithToken(
  deps: Pick<SendDependencies, "vendor" | "clock" | "guard" | "exchange" | "originOf">,
  call: Call,
  { connection, token }: { readonly connection: Connection; readonly token: AccessToken },
  deadline: number,
): Promise<TokenAnswer> {
  const { vendor, clock, guard } = deps;
  const leftMs = Math.min(maxAskMs, deadline - clock.monotonic());
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
