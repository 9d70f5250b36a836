import type { Call } from "./call.ts";
import { UnreadableAnswerError } from "./errors.ts";
import type { Settings } from "./options.ts";
import type { Failure } from "./policy.ts";
import { readBody } from "./read-body.ts";
import { isProblemType, readProblem, retryAfterMs } from "./read-problem.ts";

/** How one attempt ended. */
export type AttemptEnd = { readonly kind: "answer"; readonly response: Response } | Failure;

/**
 * Sends the call once and reads the whole answer.
 *
 * @throws what the caller's signal was aborted with; UnreadableAnswerError for an answer that is too large
 */
export async function exchange(call: Call, settings: Settings, timeoutMs: number): Promise<AttemptEnd> {
  const { url, method, body } = call;
  const headers = new Headers(call.headers);
  headers.set("authorization", `Bearer ${await settings.apiKey()}`);
  const ended = new AbortController();
  const { signal } = ended;
  const request = new Request(url, { method, headers, redirect: "manual", signal, ...(body && { body }) });
  let answered = false;
  const attempt = async (): Promise<AttemptEnd> => {
    const response = await settings.fetch(request);
    answered = true;
    return await readAnswer(call, response, settings, signal);
  };
  const deadline = startDeadline(call.source.signal, ended, timeoutMs);
  try {
    return await Promise.race([attempt(), deadline.passed]);
  } catch (error) {
    if (call.source.signal.aborted) throw call.source.signal.reason;
    // The request is held until here: a platform may collect it, and then passes no abortion on to its signal.
    if (request.signal.aborted || signal.aborted) return { kind: "no-answer", reason: "timeout" };
    if (error instanceof UnreadableAnswerError) throw error;
    return { kind: "no-answer", reason: answered ? "cut" : "connection", ...codeOf(error) };
  } finally {
    deadline.stop();
  }
}

/**
 * Rejects, and aborts the attempt, when its time is over or the caller aborts. By a timer and a promise of our own: signals of
 * `AbortSignal.timeout` and `any` are held weakly, so that one can be collected before it aborts.
 */
function startDeadline(caller: AbortSignal, attempt: AbortController, timeoutMs: number) {
  let reject: (error: Error) => void = () => undefined;
  const passed = new Promise<never>((_, rejectIt) => {
    reject = rejectIt;
  });
  const end = (): void => {
    attempt.abort();
    reject(new Error("The attempt has ended."));
  };
  const timer = setTimeout(end, timeoutMs);
  caller.addEventListener("abort", end, { once: true });
  if (caller.aborted) end();
  return {
    passed,
    stop(): void {
      clearTimeout(timer);
      caller.removeEventListener("abort", end);
    },
  };
}

async function readAnswer(
  call: Call,
  response: Response,
  settings: Settings,
  signal: AbortSignal,
): Promise<AttemptEnd> {
  const { status, headers } = response;
  if (!headers.has("gateway-request-id")) {
    response.body?.cancel().catch(() => undefined);
    return { kind: "no-answer", reason: "not-from-gateway", status, retryAfterMs: retryAfterMs(headers, Date.now()) };
  }
  const linked = status === 303 && isLarge(call, headers) ? await follow(headers, settings, signal) : undefined;
  if (linked?.ok === false) {
    linked.body?.cancel().catch(() => undefined);
    return { kind: "no-answer", reason: "cut", retryAfterMs: retryAfterMs(linked.headers, Date.now()) };
  }
  const body = await readBody(linked ?? response, settings.maxAnswerBytes);
  const text = status >= 400 ? new TextDecoder().decode(body) : "";
  const problem = readProblem(status, headers, text, Date.now());
  if (problem !== undefined) return { kind: "problem", problem };
  // A problem of the gateway's that cannot be read: something between has cut it.
  if (isProblemType(headers) && headers.get("gateway-outcome") !== "answered")
    return { kind: "no-answer", reason: "cut", retryAfterMs: retryAfterMs(headers, Date.now()) };
  if (linked === undefined) return { kind: "answer", response: answerOf(status, headers, body) };
  const merged = new Headers(headers);
  merged.delete("location");
  for (const name of ["content-type", "etag", "last-modified"]) {
    const value = linked.headers.get(name);
    if (value !== null) merged.set(name, value);
  }
  return { kind: "answer", response: answerOf(Number(headers.get("gateway-vendor-status") ?? 200), merged, body) };
}

/** Whether a 303 is the gateway's link to an answer that is too large for it, and not a redirect of a vendor's. */
function isLarge({ kind }: Call, headers: Headers): boolean {
  return headers.has("gateway-vendor-status") || (kind === "read" && !headers.has("gateway-outcome"));
}

/** Follows the link. It is signed: without the key, which no other host is given. */
async function follow(headers: Headers, settings: Settings, signal: AbortSignal): Promise<Response> {
  const link = headers.get("location") ?? "";
  if (!URL.canParse(link)) throw new TypeError("The link is none.");
  return await settings.fetch(new Request(link, { redirect: "error", signal }));
}

const withoutBody: ReadonlySet<number> = new Set([204, 205, 304]);

/** The answer from memory. What was said about the bytes on the way is no longer true. */
function answerOf(status: number, headers: Headers, body: Uint8Array<ArrayBuffer>): Response {
  const plain = new Headers(headers);
  plain.delete("content-encoding");
  plain.delete("transfer-encoding");
  if (withoutBody.has(status)) return new Response(null, { status, headers: plain });
  plain.set("content-length", String(body.byteLength));
  return new Response(body, { status, headers: plain });
}

/** Of the platform's error, its code alone, such as `ECONNREFUSED`: its message can have an address in it. */
function codeOf(error: unknown): { readonly code?: string } {
  const cause = error instanceof Error ? (error.cause ?? error) : undefined;
  const code = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : undefined;
  return typeof code === "string" && /^[A-Z_]+$/.test(code) ? { code } : {};
}
