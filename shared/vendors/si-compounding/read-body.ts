import { type ShortMember, shortMembers } from "../../core/short-members.ts";
import type { BodyReader, BodyReading } from "../types.ts";
import { isAboutAccess, isTokenRefusal } from "./token-messages.ts";

/** The meaning of one `error` member. */
type ErrorReading = "none" | "error" | "unclear";

/**
 * Success is a JSON object whose `error` is the number or the text 0; the health check has a `status` of `UP` instead.
 * Any other number, `true` and any other text are an error, and nothing was done. The rest is unreadable: no `error`,
 * `null`, `false`, `""`, a list, an object, a text that may mean zero or none. A repeated `error` counts by its worst
 * value. The document only gives `error: 0`; everything else here is an assumption.
 */
export const readBody: BodyReader = (body, { operation }) => {
  // An outline is the outline of itself: a whole text and that of a large answer are read alike.
  const members = shortMembers(body);
  if (members === undefined) return "unreadable";
  const valuesOf = (name: string): readonly ShortMember[] => members.filter((member) => member.name === name);
  const given = valuesOf("error");
  const errors = given.map(readError);
  if (errors.length === 0) return operation?.id === "getHealthStatus" ? readStatus(valuesOf("status")) : "unreadable";
  if (errors.includes("error")) return readFailure(valuesOf("msg"), given);
  return errors.includes("unclear") ? "unreadable" : "success";
};

function readError({ value, raw }: ShortMember): ErrorReading {
  // By its digits: a number that JavaScript rounds to 0 is not 0.
  if (typeof value === "number") return /^-?0(\.0+)?(e[+-]?\d+)?$/i.test(raw) ? "none" : "error";
  if (typeof value === "boolean") return value ? "error" : "unclear";
  if (typeof value !== "string") return "unclear";
  if (value === "0") return "none";
  return mayMeanNone(value) ? "unclear" : "error";
}

const wordsForNone: ReadonlySet<string> = new Set(["null", "false", "none", "no", "nil", "undefined", "ok", "success"]);

/** For example `""`, `"00"`, `" 0"`, `"0.0"` and `"none"`. */
function mayMeanNone(text: string): boolean {
  return Number(text) === 0 || wordsForNone.has(text.trim().toLowerCase());
}

function readStatus(values: readonly ShortMember[]): BodyReading {
  if (values.length === 0 || values.some(({ value }) => typeof value !== "string")) return "unreadable";
  return values.every(({ value }) => String(value).toUpperCase() === "UP") ? "success" : "failure";
}

/** Statuses of HTTP and of other products for a session that has ended. */
const accessErrors = /^"?(401|403|419|440|498)"?$/;

function readFailure(messages: readonly ShortMember[], errors: readonly ShortMember[]): BodyReading {
  const message = messages.map(({ value }) => String(value ?? "").trim()).join(" ");
  if (message === "" && errors.every(({ raw }) => accessErrors.test(raw))) return "token-suspected";
  if (isTokenRefusal(message)) return "token-refused";
  return isAboutAccess(message) ? "token-suspected" : "failure";
}
