import { defineVendor } from "../define-vendor.ts";
import type { BodyReading } from "../types.ts";
import { operations } from "./operations.ts";
import { requestRules } from "./request-rules.ts";

/** Compounding pharmacy: refills over the telephone. Its document is a Postman collection. */
export const siCompounding = defineVendor({
  id: "si-compounding",
  title: "SiCompounding",
  origins: { live: "https://api.sicompounding.cloud", sandbox: "https://api-dev.sicompounding.cloud" },
  auth: {
    kind: "access-token",
    login: {
      path: "/V2/getToken",
      encoding: "json",
      fields: { clientID: "{clientId}", clientSecret: "{clientSecret}" },
      tokenField: "token",
      // The document gives no lifetime; a token that dies earlier is renewed when it is refused.
      defaultSeconds: 55 * 60,
      errorField: "error",
      // Assumed: the document gives no answer to credentials that are wrong.
      refusal: { field: "msg", whole: /^\s*invalid (?:client )?credentials[.!]?\s*$/i },
    },
    carriedIn: { bodyField: "token" },
  },
  operations,
  requestRules,
  probe: "getHealthStatus",
  readBody,
});

/**
 * Success is `error: 0` in the body, whatever the status. What a refused token looks like is not documented: an error
 * whose message speaks of the token is taken for one; any other error is the vendor's final word.
 */
function readBody(text: string): BodyReading {
  const body = parse(text);
  if (body === undefined || !("error" in body) || Number(body["error"]) === 0) return "fine";
  return /token/i.test(String(body["msg"] ?? "")) ? "token-refused" : "failure";
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
