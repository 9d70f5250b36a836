import type { FieldError } from "../../core/problem.ts";
import { pointerTo } from "./json-pointer.ts";

const mostHeaders = 20;
const longestName = 100;
const longestValue = 1_024;

/** Every event is matched against all endpoints, which are read as a whole: none may be large. */
const longestOfAll = 4_096;

/** RFC 9110, section 5.6.2: a token. */
const token = /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/;

/** Visible ASCII with blanks inside: no line can be ended, and every server reads it alike. */
const plainValue = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;

/**
 * What is the gateway's own to say of a delivery, what belongs to one connection (RFC 9110, section 7.6.1), and cookies,
 * which are a browser's. `Authorization` is free: many an endpoint asks for it.
 */
const reserved =
  /^(?:webhook-.*|content-.*|proxy-.*|host|connection|keep-alive|te|trailer|transfer-encoding|upgrade|expect|accept-encoding|cookie2?|set-cookie)$/;

/** What is wrong with headers that are to go with each delivery. No fault repeats a value: it may be a secret. */
export function faultsOfHeaders(value: unknown): readonly FieldError[] {
  const whole = (detail: string): FieldError => ({ pointer: "/headers", detail });
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return [whole("It must be an object of texts.")];
  const headers = Object.entries(value as Readonly<Record<string, unknown>>);
  if (headers.length > mostHeaders) return [whole(`It must have at most ${mostHeaders} headers.`)];
  const names = new Set<string>();
  const faults: FieldError[] = [];
  let length = 0;
  for (const [name, text] of headers) {
    const detail = faultOf(name, text, names);
    if (detail !== undefined) faults.push({ pointer: pointerTo("headers", name), detail });
    names.add(name.toLowerCase());
    length += name.length + (typeof text === "string" ? text.length : 0);
  }
  if (length > longestOfAll)
    faults.push(whole(`Names and values together must have at most ${longestOfAll} characters.`));
  return faults;
}

function faultOf(name: string, text: unknown, names: ReadonlySet<string>): string | undefined {
  if (!token.test(name)) return "It is no name of a header.";
  if (name.length > longestName) return `A name must have at most ${longestName} characters.`;
  if (reserved.test(name.toLowerCase())) return "It is the gateway's own to set, or nobody's.";
  if (names.has(name.toLowerCase())) return "It is named twice.";
  if (typeof text !== "string") return "It must be a text.";
  if (text.length > longestValue) return `A value must have at most ${longestValue} characters.`;
  if (!plainValue.test(text)) return "A value must be visible ASCII, with blanks inside alone.";
  return undefined;
}
