import { isHeaderValue } from "./header-value.ts";

/** In characters. Vendors' credentials are far shorter; a longer text is a mistake. */
const maxText = 16_384;

/** 32 random bytes in base64 without padding. */
export const minPepper = 43;

/** 30 days: no vendor issues a token for longer. */
export const maxTokenSeconds = 30 * 24 * 3600;

/** Describes what is wrong with a field of a connection's secret, as a predicate to the field's name, without the value. */
export type FieldFault = (value: unknown) => string | undefined;

/** For a text that is sent in a body, where every character is valid except control characters. */
export const textFault: FieldFault = (value) => {
  if (value === undefined || value === "") return "is missing or empty";
  if (typeof value !== "string") return "must be a text";
  if (/[\r\n]/.test(value)) return "has a line break in it, which was likely pasted with it";
  if (/\p{Cc}/u.test(value)) return "has a control character in it";
  if (!value.isWellFormed()) return "is not valid Unicode";
  return value.length > maxText ? `is longer than ${maxText} characters` : undefined;
};

/** For a text that is sent as a header's value. */
export const headerTextFault: FieldFault = (value) => {
  const fault = textFault(value);
  if (fault !== undefined) return fault;
  return typeof value === "string" && isHeaderValue(value)
    ? undefined
    : "has characters that a header cannot carry: it takes visible ASCII, and spaces only inside";
};

export const pepperFault: FieldFault = (value) =>
  textFault(value) ??
  (typeof value === "string" && value.length >= minPepper
    ? undefined
    : `must be a text of at least ${minPepper} characters`);

export const environmentFault: FieldFault = (value) =>
  value === "live" || value === "sandbox" ? undefined : 'must be "live" or "sandbox"';

/** For a stage that takes sandbox credentials only; `live` is the default of a secret that names none. */
export const liveFault: FieldFault = (value) =>
  value === undefined || value === "live"
    ? "is live, and this stage refuses live connections unless liveConnections in infra/stages.ts lists them"
    : undefined;

export const originNotAllowed: FieldFault = () => "is not allowed at this stage: the vendor's own host is called";

/** For names out of those of the vendor's audiences. */
export const audiencesFault =
  (known: readonly string[]): FieldFault =>
  (value) =>
    Array.isArray(value) && value.length > 0 && value.every((one) => known.includes(one))
      ? undefined
      : `must list names of the vendor's audiences, one at least: ${known.join(", ")}`;

/** MWI's tenants are UUIDs, but its own examples are not valid ones: letters, digits and hyphens are accepted. */
export const tenantsFault: FieldFault = (value) =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((one) => typeof one === "string" && /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/.test(one))
    ? undefined
    : "must list UUIDs, one at least";

export const tokenSecondsFault: FieldFault = (value) =>
  typeof value === "number" && value > 0 && value <= maxTokenSeconds
    ? undefined
    : `must be a number of seconds above 0, ${maxTokenSeconds} at most`;

/**
 * For a path on the vendor's own host (RFC 3986, section 3.3). It is appended to an origin: an authority, a query or a
 * dot segment would send the client secret elsewhere.
 */
export const tokenPathFault: FieldFault = (value) =>
  typeof value === "string" && isPlainPath(value)
    ? undefined
    : "must be a path on the vendor's host: one leading slash, no host, no query, no empty or dot segments";

/** Whether a text is a path of RFC 3986 without an authority, a query, and empty or dot segments. */
export function isPlainPath(path: string): boolean {
  if (path.length > 1_024 || !/^\/(?!\/)(?:[A-Za-z0-9\-._~!$&'()*+,;=:/]|%[0-9A-Fa-f]{2})*$/.test(path)) return false;
  if (path.includes("//")) return false;
  return path.split("/").every((segment) => {
    const plain = decoded(segment);
    if (plain === undefined || /[/\\@?#\p{Cc}]/u.test(plain)) return false;
    return !/^\.\.?$/.test(plain.split(";")[0] ?? "");
  });
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
