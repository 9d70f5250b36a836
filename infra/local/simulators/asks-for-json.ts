import type { VendorCall } from "./vendor-simulator.ts";

/**
 * Whether the first type of `Accept` names JSON, as the framework of MD Integrations decides whether a client wants
 * its refusals as JSON.
 */
export function asksForJson({ headers }: VendorCall): boolean {
  const [first = ""] = (headers.accept ?? "").split(",");
  return /[/+]json\s*(?:;|$)/i.test(first);
}

/** Whether `Accept` leaves room for JSON at all (RFC 9110, section 12.5.1). */
export function takesJson({ headers }: VendorCall): boolean {
  const { accept } = headers;
  return accept === undefined || /(?:^|,)\s*(?:\*\/\*|application\/(?:\*|json))\s*(?:;|,|$)/i.test(accept);
}
