import { isHeaderValue } from "../../core/header-value.ts";
import { decodeContent } from "../../http/decode-content.ts";
import type { Exchange } from "../../http/exchange.ts";
import { firstHeader } from "../../http/headers.ts";
import { answeredRetryAfter } from "../../http/retry-after.ts";
import type { Login } from "../../vendors/auth-scheme.ts";
import type { Connection } from "../../vendors/types.ts";
import { tokenLifetimeSeconds } from "./token-lifetime.ts";

export type LoginResult =
  | { readonly kind: "token"; readonly token: string; readonly lifetimeSeconds: number }
  /** The token endpoint refuses these credentials. */
  | { readonly kind: "refused" }
  /** No decision: the token endpoint cannot be reached, is busy, or its answer has no usable token. */
  | { readonly kind: "unavailable"; readonly why: LoginFailure; readonly retryAfterSeconds?: number };

/** For the log; `status` for an answer that is neither a token nor a certain refusal. */
export type LoginFailure =
  | "no-answer"
  | "cool-down"
  | "status"
  | "not-json"
  | "error-named"
  | "token-type"
  | "token-unusable"
  | "token-refused-before";

type Members = Readonly<Record<string, unknown>>;

/** RFC 6749, section 5.2: errors about the client, which last until its credentials or rights are changed. */
const clientErrors: ReadonlySet<unknown> = new Set(["invalid_client", "unauthorized_client", "invalid_scope"]);

/** Temporary errors, with any status. */
const passingErrors: ReadonlySet<unknown> = new Set(["temporarily_unavailable", "server_error"]);

const maxAnswer = 256 * 1024;

/**
 * Reads the token endpoint's answer.
 *
 * Only a certain refusal is `refused` (RFC 6749, section 5.2, a 401, or what the descriptor names): the gateway then reads
 * the secret again and raises an alarm. Everything else without a token is `unavailable` and tried again later. The
 * answer may be compressed, in any Unicode form, and begin with a byte order mark.
 *
 * @param now epoch milliseconds
 */
export function readLogin(
  exchange: Exchange<Uint8Array>,
  login: Login,
  connection: Connection,
  now: number,
): LoginResult {
  if (exchange.kind === "failed") return { kind: "unavailable", why: "no-answer" };
  const { status, headers, body } = exchange.answer;
  const wait = answeredRetryAfter(headers, now);
  const unavailable = (why: LoginFailure): LoginResult => ({
    kind: "unavailable",
    why,
    ...(wait === undefined ? {} : { retryAfterSeconds: wait }),
  });
  const members = parseObject(decodeContent(headers, body, maxAnswer));
  if (isRefusal(status, members, login)) return { kind: "refused" };
  if (status < 200 || status > 299) return unavailable("status");
  if (members === undefined) return unavailable("not-json");
  if (!isSuccess(members, login)) return unavailable("error-named");
  if (!isBearer(members["token_type"])) return unavailable("token-type");
  const token = members[login.tokenField];
  if (typeof token !== "string" || !isHeaderValue(token)) return unavailable("token-unusable");
  const issuerNow = Date.parse(firstHeader(headers, "date") ?? "");
  const lifetimeSeconds = tokenLifetimeSeconds({
    expiresIn: members["expires_in"],
    defaultSeconds: connection.credentials.tokenSeconds ?? login.defaultSeconds,
    ...(login.expiryInToken ? { jwt: token } : {}),
    issuerNow: Number.isNaN(issuerNow) ? now : issuerNow,
  });
  return { kind: "token", token, lifetimeSeconds };
}

/** A 403 counts only where its body names the client's fault, since firewalls in front of a token endpoint answer 403. */
function isRefusal(status: number, members: Members | undefined, login: Login): boolean {
  const error = members?.["error"];
  if (status === 401) return !passingErrors.has(error);
  if (status === 400 || status === 403) return clientErrors.has(error);
  const { refusal } = login;
  if (refusal === undefined || members === undefined || status < 200 || status > 299) return false;
  const text = members[refusal.field];
  return typeof text === "string" && refusal.whole.test(text) && !isSuccess(members, login);
}

/** A vendor with an error number says 0 for none; others name an error or leave it out. */
function isSuccess(members: Members, { errorField }: Login): boolean {
  if (errorField !== undefined) return members[errorField] === 0 || members[errorField] === "0";
  const { error } = members;
  return error === undefined || error === null || error === "" || error === false;
}

/** RFC 6749, section 7.1: a token of an unknown type must not be used. The name is case-insensitive. */
function isBearer(type: unknown): boolean {
  return type === undefined || type === null || (typeof type === "string" && type.toLowerCase() === "bearer");
}

function parseObject(text: string | undefined): Members | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // The parser's message quotes the text, so it is not logged.
  }
  return undefined;
}
