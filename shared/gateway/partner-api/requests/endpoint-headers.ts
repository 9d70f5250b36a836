import type { FieldError } from "../../../core/field-error.ts";
import { isGatewayKey } from "../../../core/gateway-key.ts";
import { pointerInto } from "../../../core/json-pointer.ts";
import { text } from "../../../core/schema/scalars.ts";
import { faultAt, refined } from "../../../core/schema/schema.ts";
import { record } from "../../../core/schema/structures.ts";

/** Every event is matched against all endpoints, whose records are read as a whole: no record may be large. */
const maxCharacters = 4_096;

/** The pattern with its letters in either case: JSON Schema has no flag for that. */
const eitherCase = (pattern: string): string =>
  pattern.replaceAll(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);

/**
 * Headers that the gateway sets itself, headers of the connection (RFC 9110, section 7.6.1), cookies, and `__proto__`,
 * which the AWS SDK loses when it reads a record: it assigns members by name.
 * `Authorization` is not reserved: many endpoints require it.
 */
const reserved = eitherCase(
  "^(?:webhook-.*|gateway-.*|content-.*|proxy-.*|host|connection|keep-alive|te|trailer|transfer-encoding|upgrade|expect|accept-encoding|cookie2?|set-cookie|__proto__)$",
);

/** No detail of a fault repeats a value: it may be a secret. */
const ofNames = record(
  // RFC 9110, section 5.6.2: a token.
  text(
    { minLength: 1, maxLength: 100, pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$", not: { pattern: reserved } },
    "It must be a header name, and none that is reserved.",
  ),
  // Visible ASCII with blanks inside: it cannot end a line, and every server reads it in the same way.
  text(
    { maxLength: 1_024, pattern: "^[\\x21-\\x7e](?:[\\x20-\\x7e]*[\\x21-\\x7e])?$" },
    "It must be visible ASCII, with blanks only between other characters.",
  ),
  {
    maxProperties: 20,
    writeOnly: true,
    description:
      "Sent with each delivery, `Authorization` for example. At most 4,096 characters in all; names are case-insensitive and unique. They replace all earlier headers. Refused: `Webhook-*`, `Gateway-*`, `Content-*`, `Proxy-*`, cookies, headers of the connection, and `__proto__`. Required again when `url` changes to another origin.",
  },
);

/** The headers sent with each delivery. No schema can express their total size, or that names are case-insensitive. */
export const endpointHeaders = refined(ofNames, faultsTogether);

function faultsTogether(headers: Readonly<Record<string, string>>, at: string): readonly FieldError[] {
  const names = new Set<string>();
  const faults: FieldError[] = [];
  let length = 0;
  for (const [name, value] of Object.entries(headers)) {
    if (names.has(name.toLowerCase())) faults.push(...faultAt(pointerInto(at, name), "It is given more than once."));
    names.add(name.toLowerCase());
    // With a key, a delivery could be a call of the gateway.
    if (isGatewayKey(value)) faults.push(...faultAt(pointerInto(at, name), "It must not hold a key of the gateway."));
    length += name.length + value.length;
  }
  const tooLong = `Names and values together must have at most ${maxCharacters} characters.`;
  return [...faults, ...faultAt(at, length > maxCharacters ? tooLong : undefined)];
}
