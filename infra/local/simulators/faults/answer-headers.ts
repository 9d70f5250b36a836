import { asRecord } from "../json/invalid-control.ts";

/**
 * Reads header values by name, a list where a header occurs more than once. `refuseUnwritable` decides whether Node writes
 * them.
 *
 * @throws InvalidControl for what is no object
 */
export function parseAnswerHeaders(value: unknown): Record<string, string | string[]> {
  const headers: Record<string, string | string[]> = {};
  for (const [name, given] of Object.entries(asRecord(value ?? {}, "headers"))) {
    headers[name] = Array.isArray(given) ? given.map(String) : String(given);
  }
  return headers;
}
