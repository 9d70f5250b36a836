import { isSafeNumber, parse } from "lossless-json";
import { dropSession, token } from "./session.ts";

/** A problem document of the gateway, or that a request had no answer. */
export class ApiProblem extends Error {
  readonly status: number;
  /** The last part of the problem's type. */
  readonly problem: string;
  readonly detail: string;
  readonly requestId: string | undefined;

  constructor(
    status: number,
    facts: { title: string; detail: string; problem?: string; requestId?: string | undefined },
  ) {
    super(facts.title);
    this.status = status;
    this.problem = facts.problem ?? "";
    this.detail = facts.detail;
    this.requestId = facts.requestId;
  }
}

export interface Call {
  readonly method?: "GET" | "POST" | "PATCH" | "DELETE";
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  /** In place of the session's. */
  readonly key?: string;
}

/** An integer beyond 2^53 stays the text that it was sent as. */
const exactNumber = (text: string): number | string => (isSafeNumber(text) ? Number(text) : text);

/** @returns `undefined` for no text */
export function parseExactly(text: string): unknown {
  return text === "" ? undefined : parse(text, undefined, exactNumber);
}

/**
 * Calls a route of the gateway, whose address is relative to the page: a stage's name or a base path may precede both.
 *
 * @param path below `/v1/`
 * @throws ApiProblem
 */
export async function call<Answer>(path: string, options: Call = {}): Promise<Answer> {
  return parseExactly(await callForText(path, options)) as Answer;
}

/** The same, with the answer as it was sent. */
export async function callForText(
  path: string,
  { method = "GET", query = {}, body, signal, key }: Call = {},
): Promise<string> {
  const url = new URL(`v1/${path}`, document.baseURI);
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== "") url.searchParams.set(name, value);
  }
  const answer = await fetch(url, {
    method,
    headers: {
      authorization: `Bearer ${key ?? token.value ?? ""}`,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
    cache: "no-store",
    credentials: "omit",
    referrerPolicy: "no-referrer",
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new ApiProblem(0, { title: "No answer", detail: "The gateway could not be reached." });
  });
  const text = await answer.text();
  if (answer.ok) return text;
  if (answer.status === 401 && key === undefined) dropSession("The session has ended.");
  throw problemOf(answer, text);
}

function problemOf({ status, headers, statusText }: Response, text: string): ApiProblem {
  const requestId = headers.get("gateway-request-id") ?? undefined;
  try {
    const { type = "", title = statusText, detail = "" } = JSON.parse(text);
    return new ApiProblem(status, { title, detail, problem: String(type).split(":").at(-1) ?? "", requestId });
  } catch {
    return new ApiProblem(status, {
      title: `Status ${status}`,
      detail: "The answer is no problem document.",
      requestId,
    });
  }
}
