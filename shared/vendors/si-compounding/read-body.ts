import type { JsonNode } from "../../core/json-node.ts";
import { membersOf, parseJsonText, rawOf } from "../../core/json-span.ts";
import { outlineOf } from "../../http/json-outline.ts";
import type { BodyReader, BodyReading } from "../types.ts";
import { isAboutAccess, isTokenRefusal } from "./token-messages.ts";

/** What one `error` says. */
type ErrorReading = "none" | "error" | "unclear";

/**
 * Success is a JSON object whose `error` is the number or the text 0; the health check has a `status` of `UP` instead.
 * Any other number, `true` and any other text are an error, and nothing was done. What is left says neither: no
 * `error`, `null`, `false`, `""`, a list, an object, a text that may mean zero or none. A repeated `error` counts by
 * its worst value. The document gives nothing but `error: 0`; everything else here is ours.
 */
export const readBody: BodyReader = (text, { operation, whole }) => {
  const outline = whole ? outlineOf(text) : text;
  const json = outline === undefined ? undefined : parseJsonText(Buffer.from(outline));
  if (json === undefined) return "unreadable";
  const members = membersOf(json.root);
  const valuesOf = (name: string): readonly JsonNode[] =>
    members.filter((member) => member.name === name).map(({ value }) => value);
  const raws = valuesOf("error").map((value) => Buffer.from(rawOf(json, value)).toString("utf8"));
  const errors = valuesOf("error").map((value, index) => readError(value, raws[index] ?? ""));
  if (errors.length === 0) return operation?.id === "getHealthStatus" ? readStatus(valuesOf("status")) : "unreadable";
  if (errors.includes("error")) return readFailure(valuesOf("msg"), raws);
  return errors.includes("unclear") ? "unreadable" : "success";
};

function readError(value: JsonNode, raw: string): ErrorReading {
  // By its digits: a number so small that JavaScript takes it for 0 is none.
  if (value.type === "number") return /^-?0(\.0+)?(e[+-]?\d+)?$/i.test(raw) ? "none" : "error";
  if (value.type === "boolean") return value.value === true ? "error" : "unclear";
  if (value.type !== "string") return "unclear";
  const text = String(value.value);
  if (text === "0") return "none";
  return mayMeanNone(text) ? "unclear" : "error";
}

const wordsForNone: ReadonlySet<string> = new Set(["null", "false", "none", "no", "nil", "undefined", "ok", "success"]);

/** Such as `""`, `"00"`, `" 0"`, `"0.0"` and `"none"`. */
function mayMeanNone(text: string): boolean {
  return Number(text) === 0 || wordsForNone.has(text.trim().toLowerCase());
}

function readStatus(values: readonly JsonNode[]): BodyReading {
  if (values.length === 0 || values.some(({ type }) => type !== "string")) return "unreadable";
  return values.every(({ value }) => String(value).toUpperCase() === "UP") ? "success" : "failure";
}

/** HTTP's and others' numbers for a session that has ended. */
const accessErrors = /^"?(401|403|419|440|498)"?$/;

function readFailure(messages: readonly JsonNode[], errors: readonly string[]): BodyReading {
  const message = messages.map(({ value }) => String(value ?? "").trim()).join(" ");
  if (message === "" && errors.every((error) => accessErrors.test(error))) return "token-suspected";
  if (isTokenRefusal(message)) return "token-refused";
  return isAboutAccess(message) ? "token-suspected" : "failure";
}
