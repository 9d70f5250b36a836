import createOpenApiClient, { type HeadersOptions, mergeHeaders } from "openapi-fetch";
import { ProblemError } from "./errors.ts";
import { type FeedOptions, type FeedPage, readFeed } from "./feed.ts";
import type { FeedQuery, GatewayClient, QueuedMethod } from "./gateway-client.ts";
import { createSend, isJobInUse, type SendOptions, thisPlatform } from "./gateway-fetch.ts";
import { type Job, JobHandle } from "./job-handle.ts";
import { stringifyJson } from "./json.ts";
import { type GatewayOptions, readOptions } from "./options.ts";
import { type Page, pagesOf } from "./pages.ts";
import { kindOf } from "./policy.ts";
import { readAs } from "./read-as.ts";

/** What a call gives, whatever its types are. */
interface Result {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

type Init = Readonly<Record<string, unknown>>;

/** @throws TypeError and RangeError for options that cannot be */
export function createClient(options: GatewayOptions): GatewayClient {
  const settings = readOptions(options);
  const send = createSend(settings, thisPlatform);
  const openApi = createOpenApiClient<Record<string, never>>({ baseUrl: settings.baseUrl, bodySerializer });

  /** openapi-fetch makes the request. It would read the answer by `JSON.parse`, so that it gets an empty one in its place. */
  const request = async (
    method: string,
    path: string,
    { parseAs = "json", ...init }: Init = {},
    sendOptions?: SendOptions,
  ): Promise<Result> => {
    let response: Response | undefined;
    const fetch = async (one: Request): Promise<Response> => {
      response = await send(one, sendOptions);
      return new Response(null, { status: 204 });
    };
    await openApi.request(method.toLowerCase() as never, path as never, { ...init, fetch } as never);
    if (response === undefined) throw new TypeError("The request was not sent.");
    return await readAs(response, parseAs);
  };
  const read = async (path: string, init: Init): Promise<unknown> => (await request("get", path, init)).data;
  const handleOf = <Data>(id: string, called?: string): JobHandle<Data> => {
    if (!/^job_[\w-]+$/.test(id)) throw new TypeError("The id of a job begins with job_.");
    const at = { params: { path: { id } } };
    return new JobHandle<Data>(id, {
      get: async (_id, signal) => (await read("/v1/jobs/{id}", { ...at, signal })) as Job,
      cancel: async () => (await request("delete", "/v1/jobs/{id}", at)).data as Job,
      // A unified refill has a view of its own, in the form of its answer.
      answer: async (_id, signal) =>
        (await request("get", called === "/v1/refills" ? "/v1/refills/{id}" : "/v1/jobs/{id}/response", {
          ...at,
          signal,
        })) as Result & { readonly data?: Data },
      uncertain: async (_id, signal) => {
        await read("/v1/jobs/{id}/response", { ...at, signal });
      },
    });
  };
  const methods = Object.fromEntries(
    ["GET", "POST", "PUT", "PATCH", "DELETE"].map((method) => [
      method,
      (path: string, init?: Init) => request(method, path, init),
    ]),
  );

  const client = {
    ...methods,
    request: (method: string, path: string, init?: Init) => request(method, path, init),
    async callAsync(method: QueuedMethod, path: string, init: Init = {}): Promise<JobHandle> {
      if (kindOf(method.toUpperCase(), path) !== "keyed-write") {
        throw new TypeError("callAsync makes jobs, of vendors' operations and refills. Use request for the others.");
      }
      const headers = mergeHeaders(init["headers"] as HeadersOptions | undefined, { Prefer: "respond-async" });
      try {
        const { response } = await request(method, path, { ...init, headers }, { isQueued: true });
        return handleOf(response.headers.get("gateway-job") ?? "", path);
      } catch (error) {
        if (error instanceof ProblemError && isJobInUse({ name: error.problem, jobId: error.jobId }))
          return handleOf(error.jobId ?? "", path);
        throw error;
      }
    },
    job: (id: string) => handleOf(id),
    list: (path: string, init: Init = {}) =>
      pagesOf(async (cursor) => {
        const params = (init["params"] ?? {}) as { readonly query?: object };
        const query = { ...params.query, ...(cursor !== undefined && { cursor }) };
        return (await read(path, { ...init, params: { ...params, query } })) as Page<unknown>;
      }),
    search: (path: string, body: object) =>
      pagesOf(async (cursor) => {
        const { data } = await request("post", path, { body: { ...body, ...(cursor !== undefined && { cursor }) } });
        return data as Page<unknown>;
      }),
    feed: ({ after: begin, since, ...filter }: FeedQuery = {}, feedOptions: FeedOptions = {}) =>
      readFeed(async (after = begin) => {
        const query = { ...filter, ...(after === undefined ? { since } : { after }) };
        return (await read("/v1/feed", { params: { query }, signal: feedOptions.signal })) as FeedPage;
      }, feedOptions),
  };
  return client as unknown as GatewayClient;
}

type Body = ConstructorParameters<typeof Response>[0];

/** A text is JSON that is written already. */
function bodySerializer(body: unknown): Body {
  const isOther =
    typeof body === "string" ||
    body instanceof FormData ||
    body instanceof URLSearchParams ||
    body instanceof Blob ||
    body instanceof ArrayBuffer ||
    ArrayBuffer.isView(body);
  return isOther ? (body as Body) : stringifyJson(body);
}
