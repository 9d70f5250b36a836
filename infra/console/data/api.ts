import { isSafeNumber, parse } from "lossless-json";
import type { Caller } from "./caller.ts";
import { isConsole } from "./home.ts";
import { path, urlOf } from "./path.ts";
import { scope } from "./route.ts";
import { dropSession, token } from "./session.ts";

interface Fault {
  /** Where it is, in the body or among the parameters. */
  readonly pointer: string;
  readonly detail: string;
}

interface ProblemFacts {
  readonly title: string;
  readonly detail: string;
  readonly problem?: string;
  readonly requestId?: string | undefined;
  readonly errors?: readonly Fault[];
}

/** A problem document of the gateway, or that a request had no answer. */
export class ApiProblem extends Error {
  readonly status: number;
  /** The last part of the problem's type. */
  readonly problem: string;
  readonly detail: string;
  readonly requestId: string | undefined;
  /** Each fault of the request. */
  readonly errors: readonly Fault[];

  constructor(status: number, facts: ProblemFacts) {
    super(facts.title);
    this.status = status;
    this.problem = facts.problem ?? "";
    this.detail = facts.detail;
    this.requestId = facts.requestId;
    this.errors = facts.errors ?? [];
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
 * Calls a route for partners, whose address is relative to the page: a stage's name or a base path may precede both. In the
 * console the same routes are those of the partner whose pages are shown, or of all partners together.
 *
 * @param route below `/v1/`
 * @throws ApiProblem
 */
export async function call<Answer>(route: string, options: Call = {}): Promise<Answer> {
  return parseExactly(await callForText(route, options)) as Answer;
}

/** Where a route for partners is, beside the page. */
export function addressOf(route: string): string {
  const ofPartner = scope.value === undefined ? "" : path`partners/${scope.value}/`;
  return isConsole ? `api/${ofPartner}v1/${route}` : `v1/${route}`;
}

/** The same as `call`, with the answer as it was sent. */
export async function callForText(route: string, options: Call = {}): Promise<string> {
  return await send(addressOf(route), options);
}

/**
 * Calls a route that only the console has.
 *
 * @param route below `/api/`
 * @throws ApiProblem
 */
export async function callConsole<Answer>(route: string, options: Call = {}): Promise<Answer> {
  return parseExactly(await send(`api/${route}`, options)) as Answer;
}

/** Finds who uses the page. @throws ApiProblem */
export async function readCaller(signal: AbortSignal): Promise<Caller> {
  return isConsole ? await callConsole("me", { signal }) : await call("me", { signal });
}

async function send(address: string, { method = "GET", query = {}, body, signal, key }: Call): Promise<string> {
  const url = urlOf(address, document.baseURI);
  if (url === undefined) throw new ApiProblem(404, { title: "Not found", detail: "No record has such an id." });
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== "") url.searchParams.set(name, value);
  }
  const sent = key ?? token.value ?? "";
  const answer = await fetch(url, {
    method,
    headers: {
      authorization: `Bearer ${sent}`,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal === undefined ? {} : { signal }),
    cache: "no-store",
    credentials: "omit",
    referrerPolicy: "no-referrer",
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new ApiProblem(0, {
      title: "No answer",
      detail: `The ${isConsole ? "console" : "gateway"} could not be reached.`,
    });
  });
  const text = await answer.text();
  if (answer.ok) return text;
  // Not where another session has begun meanwhile.
  if (answer.status === 401 && sent === token.value) dropSession(isConsole ? undefined : "The session has ended.");
  throw problemOf(answer, text);
}

function problemOf({ status, headers, statusText }: Response, text: string): ApiProblem {
  const requestId = headers.get("gateway-request-id") ?? undefined;
  try {
    const { type = "", title = statusText, detail = "", errors = [] } = JSON.parse(text);
    return new ApiProblem(status, { title, detail, problem: String(type).split(":").at(-1) ?? "", requestId, errors });
  } catch {
    return new ApiProblem(status, {
      title: `Status ${status}`,
      detail: "The answer is no problem document.",
      requestId,
    });
  }
}
