import type { VendorCall } from "./vendor-call.ts";

const json = /^[^,;]*[/+]json\s*(?:;|,|$)/i;

/**
 * Whether the first type of `Accept` names JSON, as the framework of MD Integrations decides whether a client wants
 * its refusals as JSON.
 */
export function asksForJson({ headers }: VendorCall): boolean {
  return json.test(headers.accept ?? "");
}

/** Whether `Accept` names JSON itself: a wildcard is not what a document that demands it asks for. */
export function namesJson({ headers }: VendorCall): boolean {
  return (headers.accept ?? "").split(",").some((type) => json.test(type.trim()));
}

/** Whether `Content-Type` is JSON or a form, the types that a body can have at these vendors. */
export function hasBodyType({ headers }: VendorCall): boolean {
  const type = headers["content-type"] ?? "";
  return json.test(type) || /^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type);
}
