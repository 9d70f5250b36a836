import type { FieldError } from "../../../core/field-error.ts";
import { pointerInto } from "../../../core/json-pointer.ts";
import { text } from "../../../core/schema/scalars.ts";
import { faultAt, refined } from "../../../core/schema/schema.ts";
import { record } from "../../../core/schema/structures.ts";

/** Every event is matched against all endpoints, which are read as a whole: none may be large. */
const maxOfAll = 4_096;

/** A pattern that takes these letters in either case: JSON Schema has no flag for it. */
const eitherCase = (pattern: string): string =>
  pattern.replaceAll(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);

/**
 * What is the gateway's own to say of a delivery, what belongs to one connection (RFC 9110, section 7.6.1), and cookies,
 * which are a browser's. `Authorization` is free: many an endpoint asks for it.
 */
const reserved = eitherCase(
  "^(?:webhook-.*|content-.*|proxy-.*|host|connection|keep-alive|te|trailer|transfer-encoding|upgrade|expect|accept-encoding|cookie2?|set-cookie)$",
);

/** No fault repeats a value: it may be a secret. */
const ofNames = record(
  // RFC 9110, section 5.6.2: a token.
  text(
    { minLength: 1, maxLength: 100, pattern: "^[A-Za-z0-9!#$%&'*+.^_`|~-]+$", not: { pattern: reserved } },
    "It is no name of a header, or one that is the gateway's own to set, or nobody's.",
  ),
  // Visible ASCII with blanks inside: no line can be ended, and every server reads it alike.
  text(
    { maxLength: 1_024, pattern: "^[\\x21-\\x7e](?:[\\x20-\\x7e]*[\\x21-\\x7e])?$" },
    "It must be visible ASCII, with blanks inside alone.",
  ),
  {
    maxProperties: 20,
    writeOnly: true,
    description:
      "Sent with each delivery, `Authorization` for example; 4,096 characters in all, and no name twice in different letters. They take the place of those before. Refused: `Webhook-*`, `Content-*`, `Proxy-*`, cookies, and what belongs to the connection. When `url` moves to another origin they have to be said anew.",
  },
);

/** The headers that go with each delivery; what no schema says is their size together, and that letter case tells none apart. */
export const endpointHeaders = refined(ofNames, faultsTogether);

function faultsTogether(headers: Readonly<Record<string, string>>, at: string): readonly FieldError[] {
  const names = new Set<string>();
  const faults: FieldError[] = [];
  let length = 0;
  for (const [name, value] of Object.entries(headers)) {
    if (names.has(name.toLowerCase())) faults.push(...faultAt(pointerInto(at, name), "It is named twice."));
    names.add(name.toLowerCase());
    length += name.length + value.length;
  }
  const tooLong = `Names and values together must have at most ${maxOfAll} characters.`;
  return [...faults, ...faultAt(at, length > maxOfAll ? tooLong : undefined)];
}
