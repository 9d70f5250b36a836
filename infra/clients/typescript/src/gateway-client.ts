import type { Client, FetchOptions, FetchResponse, MaybeOptionalInit } from "openapi-fetch";
import type { operations, paths } from "#openapi";
import type { FeedOptions, FeedPage } from "./feed.ts";
import type { JobHandle } from "./job-handle.ts";
import type { Page, Pages } from "./pages.ts";

export type QueuedMethod = "get" | "post" | "put" | "patch" | "delete";

type PathsWithMethod<Method extends string> = {
  [Path in keyof paths]: paths[Path] extends Readonly<Record<Method, object>> ? Path : never;
}[keyof paths];

/** Paths whose operation can be queued: of a GET, where it does work and so has an `Idempotency-Key`. */
type QueuedPath<Method extends QueuedMethod> = {
  [Path in PathsWithMethod<Method>]: Method extends "get"
    ? HasKey<paths[Path]["get"]> extends true
      ? Path
      : never
    : Path;
}[PathsWithMethod<Method>];

type HasKey<Operation> = Operation extends { readonly parameters: { readonly header?: infer Headers } }
  ? "Idempotency-Key" extends keyof NonNullable<Headers>
    ? true
    : false
  : false;

type RequiredKeyOf<Type> = { [Key in keyof Type]-?: object extends Pick<Type, Key> ? never : Key }[keyof Type];

/** As openapi-fetch has it, which does not export it. */
type InitParam<Init> =
  RequiredKeyOf<Init> extends never ? [(Init & Record<string, unknown>)?] : [Init & Record<string, unknown>];

type DataOf<Path extends keyof paths, Method extends keyof paths[Path], Init = object> = NonNullable<
  FetchResponse<Extract<paths[Path][Method], Record<string, unknown>>, Init, `${string}/${string}`>["data"]
>;

/** Paths whose GET answers with a page, and what is on it. */
type ListPath = {
  [Path in PathsWithMethod<"get">]: DataOf<Path, "get"> extends Page<unknown> ? Path : never;
}[Exclude<PathsWithMethod<"get">, "/v1/feed">];

type ItemOf<Path extends ListPath> = DataOf<Path, "get"> extends Page<infer Item> ? Item : never;

/** Paths whose POST answers with a page. */
type SearchPath = "/v1/events/search" | "/v1/deliveries/search";

export type FeedQuery = NonNullable<operations["readFeed"]["parameters"]["query"]>;

type Searched<Path extends SearchPath> = DataOf<Path, "post"> extends Page<infer Item> ? Item : never;

/**
 * A client of the gateway. `GET`, `POST` and the others are those of openapi-fetch: they return `{data, error, response}`, where `error` is a
 * vendor's own answer that is no 2xx. A problem of the gateway is thrown.
 */
export interface GatewayClient extends Pick<Client<paths>, "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "request"> {
  /** Queues a call of a vendor, and returns its job at once: `callAsync("post", "/v1/…", { body })`. */
  callAsync<
    Method extends QueuedMethod,
    Path extends QueuedPath<Method>,
    Init extends MaybeOptionalInit<paths[Path], Method>,
  >(method: Method, path: Path, ...init: InitParam<Init>): Promise<JobHandle<DataOf<Path, Method, Init>>>;
  /** A job that was made earlier, by its id. */
  job<Data = unknown>(id: string): JobHandle<Data>;
  /** All items of a list: `for await (const job of client.list("/v1/jobs", { params: { query: { status: "uncertain" } } }))`. */
  list<Path extends ListPath>(path: Path, init?: FetchOptions<paths[Path]["get"]>): Pages<ItemOf<Path>>;
  /** All items of a search, whose patient stands in the body and not in the URL. */
  search<Path extends SearchPath>(
    path: Path,
    body: NonNullable<FetchOptions<paths[Path]["post"]>["body"]>,
  ): Pages<Searched<Path>>;
  /** The pages of the feed, from `after` or `since` on. Store `page.cursor` with the work on `page.data`. */
  feed(query?: FeedQuery, options?: FeedOptions): AsyncGenerator<FeedPage, void, undefined>;
}
