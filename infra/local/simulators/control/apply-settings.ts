import type { VendorState } from "../calls/vendor-simulator.ts";
import { asRecord, InvalidControl, optionalAmount, optionalFlag } from "../json/invalid-control.ts";

const names = [
  ...["tokenSeconds", "ratePerSecond", "credentials", "healthIgnoresTokens"],
  ...["visibleAfterMs", "ignorePaging", "pageSize", "normalise"],
];

/**
 * Applies the given settings and leaves the others. `null` restores the vendor's default.
 *
 * - `tokenSeconds` applies to tokens issued from now on.
 * - `ratePerSecond`: 0 or `null` means no limit.
 * - `credentials` by connection: the given fields are replaced, so the old ones are refused from now on; tokens issued
 *   before stay valid.
 * - `healthIgnoresTokens`: SiCompounding's `getHealthStatus` accepts any token. Its document only says that one is
 *   sent. The other vendors have no such call.
 * - `visibleAfterMs`, `ignorePaging`, `pageSize`: how reads show what was written (MWI and MD Integrations).
 * - `normalise`: the form in which MD Integrations keeps phone numbers and states.
 *
 * @throws InvalidControl when a setting is invalid; then none is applied
 */
export function applySettings(state: VendorState, value: unknown): void {
  const given = asRecord(value, "settings");
  const unknown = Object.keys(given).find((name) => !names.includes(name));
  if (unknown !== undefined) throw new InvalidControl(`settings.${unknown} is not known`);
  const tokenSeconds = optionalAmount(given["tokenSeconds"] ?? undefined, "tokenSeconds");
  const ratePerSecond = optionalAmount(given["ratePerSecond"] ?? undefined, "ratePerSecond");
  const healthIgnoresTokens = optionalFlag(given["healthIgnoresTokens"] ?? undefined, "healthIgnoresTokens");
  const visibleAfterMs = optionalAmount(given["visibleAfterMs"] ?? undefined, "visibleAfterMs");
  const ignorePaging = optionalFlag(given["ignorePaging"] ?? undefined, "ignorePaging");
  const pageSize = optionalAmount(given["pageSize"] ?? undefined, "pageSize");
  const normalise = optionalFlag(given["normalise"] ?? undefined, "normalise");
  const credentials = Object.entries(asRecord(given["credentials"] ?? {}, "credentials")).map(
    ([connection, fields]) => [connection, parseCredentials(fields)] as const,
  );
  if ("tokenSeconds" in given) state.tokenSeconds = tokenSeconds;
  if ("ratePerSecond" in given) state.ratePerSecond = ratePerSecond;
  if ("healthIgnoresTokens" in given) state.healthIgnoresTokens = healthIgnoresTokens;
  if ("visibleAfterMs" in given) state.visibleAfterMs = visibleAfterMs ?? 0;
  if ("ignorePaging" in given) state.ignorePaging = ignorePaging;
  if ("pageSize" in given) state.pageSize = pageSize;
  if ("normalise" in given) state.normalise = normalise;
  for (const [connection, fields] of credentials) {
    state.credentials.set(connection, { ...state.credentials.get(connection), ...fields });
  }
}

function parseCredentials(value: unknown): Record<string, string | number | readonly string[]> {
  const fields: Record<string, string | number | readonly string[]> = {};
  for (const [name, field] of Object.entries(asRecord(value, "credentials of a connection"))) {
    if (typeof field === "string" || typeof field === "number") fields[name] = field;
    else if (Array.isArray(field)) fields[name] = field.map(String);
    else throw new InvalidControl(`credentials.${name} must be a string, a number or a list`);
  }
  return fields;
}
