import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createClient } from "../../../../infra/clients/typescript/src/client.ts";
import { WaitTimeoutError } from "../../../../infra/clients/typescript/src/errors.ts";

const path = "/v1/si-compounding/V2/createRefillRequest";
const gatewayHeaders = { "gateway-request-id": "r-1", "content-type": "application/json" };

/** One answer: that, or how it is lost. */
type Answer = Response | "reset" | "hangs";

const answer = (body: object, headers: Readonly<Record<string, string>> = {}, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { ...gatewayHeaders, ...headers } });
const queued = () => answer({ id: "job_1" }, { "gateway-job": "job_1" }, 202);
const job = (status: string, responseStatus: number | null = null) =>
  answer({ id: "job_1", status, outcome: null, responseStatus });
const vendorAnswer = () => answer({ id: 5 }, { "gateway-outcome": "answered" });
const problem = (name: string, headers: Readonly<Record<string, string>> = {}, outcome = "not-sent") =>
  answer(
    { type: `urn:rx-gateway:problem:${name}`, outcome, retryable: true },
    { "content-type": "application/problem+json", ...headers },
    409,
  );
const page = () => new Response("<html>", { status: 503, headers: { "content-type": "text/html" } });

beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }));
afterEach(() => void vi.useRealTimers());

/** A client of a gateway that gives these answers in their order, and the last from then on. */
function against(...answers: readonly (() => Answer)[]) {
  const sent: Request[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    const next = (answers[sent.length] ?? answers.at(-1))?.() ?? "hangs";
    sent.push(request);
    if (next === "reset") throw new TypeError("fetch failed");
    if (next !== "hangs") return next;
    // As long as the request is not aborted.
    return await new Promise((_, reject) =>
      request.signal.addEventListener("abort", () => reject(request.signal.reason)),
    );
  };
  return { client: createClient({ baseUrl: "https://gateway.example", apiKey: "rxg_1_secret", fetch }), sent };
}

/** How the promise has ended after so many milliseconds; `undefined` where it is still pending. */
async function endOf(ms: number, promise: Promise<unknown>): Promise<unknown> {
  let ended: unknown;
  promise.then(
    (value) => {
      ended = value;
    },
    (error: unknown) => {
      ended = error;
    },
  );
  await vi.advanceTimersByTimeAsync(ms);
  return ended;
}

describe("a wait", () => {
  test.each<[string, readonly (() => Answer)[]]>([
    ["polls that hang", [() => "hangs"]],
    ["connections that are reset", [() => "reset"]],
    ["pages of something between", [page]],
    ["a gateway that asks for a long pause", [() => problem("throttled", { "retry-after": "600" })]],
    ["a job that is still queued", [() => job("queued")]],
    ["an answer that hangs", [() => job("succeeded", 200), () => "hangs"]],
    ["an uncertain job whose problem hangs", [() => job("uncertain"), () => "hangs"]],
  ])("ends with its timeout, and not before, against %s", async (_what, answers) => {
    const { client, sent } = against(...answers);
    const waited = client.job("job_1").wait({ timeout: 1_500 });
    expect(await endOf(1_499, waited)).toBeUndefined();
    expect(await endOf(1, waited)).toEqual(new WaitTimeoutError("job_1"));
    const count = sent.length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(count);
  });

  test("goes on where the gateway is away for longer than the retries of one poll", async () => {
    const reset = () => "reset" as const;
    const away = [reset, reset, reset, reset, reset];
    const { client } = against(
      ...away,
      () => job("succeeded", 200),
      ...away,
      () => job("succeeded", 200),
      vendorAnswer,
    );
    expect(await endOf(120_000, client.job("job_1").wait())).toMatchObject({ data: { id: 5 } });
  });

  test("throws the problem of an uncertain job, and reads one again that was resolved meanwhile", async () => {
    const uncertain = () => problem("vendor-outcome-uncertain", { "gateway-job": "job_1" }, "uncertain");
    const { client } = against(() => job("uncertain"), uncertain);
    expect(await endOf(0, client.job("job_1").wait())).toMatchObject({ name: "UncertainOutcomeError", jobId: "job_1" });
    const resolved = against(
      () => job("uncertain"),
      vendorAnswer,
      () => job("succeeded", 200),
      vendorAnswer,
    );
    expect(await endOf(1_000, resolved.client.job("job_1").wait())).toMatchObject({ data: { id: 5 } });
  });

  test("is of five minutes by default", async () => {
    const { client } = against(() => job("queued"));
    const waited = client.job("job_1").wait();
    expect(await endOf(299_999, waited)).toBeUndefined();
    expect(await endOf(1, waited)).toBeInstanceOf(WaitTimeoutError);
  });

  test("ends with the caller's reason when the caller aborts", async () => {
    const { client } = against(() => "hangs");
    const end = new AbortController();
    const waited = client.job("job_1").wait({ signal: end.signal });
    expect(await endOf(100, waited)).toBeUndefined();
    end.abort(new Error("The user has left."));
    expect(await endOf(0, waited)).toEqual(new Error("The user has left."));
  });

  test("leaves no timer behind once the job has ended", async () => {
    const { client } = against(() => job("succeeded", 200), vendorAnswer);
    expect(await endOf(0, client.job("job_1").wait())).toMatchObject({ data: { id: 5 } });
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("callAsync", () => {
  test("gives the job of a call whose answer was lost, once the gateway names it", async () => {
    const inUse = () => problem("idempotency-key-in-use", { "retry-after": "1", "gateway-job": "job_7" });
    const { client, sent } = against(() => "reset", inUse);
    expect(await endOf(5_000, client.callAsync("post", path, { body: {} as never }))).toMatchObject({ id: "job_7" });
    expect(sent).toHaveLength(2);
    expect(new Set(sent.map(({ headers }) => headers.get("idempotency-key"))).size).toBe(1);
  });

  test("waits for the job of a call that is not queued", async () => {
    const inUse = () => problem("idempotency-key-in-use", { "retry-after": "1", "gateway-job": "job_7" });
    const { client, sent } = against(inUse, vendorAnswer);
    expect(await endOf(5_000, client.POST(path, { body: {} as never }))).toMatchObject({ data: { id: 5 } });
    expect(sent).toHaveLength(2);
  });

  test("queues a GET that does work, under a key", async () => {
    const { client, sent } = against(queued);
    const called = client.callAsync("get", "/v1/inside-rx/membership/v1/json", {
      params: { query: {}, header: { "Idempotency-Key": "card-1" } },
    } as never);
    expect(await endOf(0, called)).toMatchObject({ id: "job_1" });
    const [{ method, headers } = { headers: new Headers() }] = sent;
    expect([method, headers.get("idempotency-key"), headers.get("prefer")]).toEqual(["GET", "card-1", "respond-async"]);
  });

  test.each([
    ["get", "/v1/mwi-formulary/api/stock"],
    ["post", "/v1/si-compounding/V2/getPatient"],
    ["post", "/v1/endpoints"],
  ] as const)("refuses %s %s, which makes no job, before anything is sent", async (method, at) => {
    const { client, sent } = against(queued);
    await expect(client.callAsync(method as "post", at as never, {} as never)).rejects.toThrow(/callAsync makes jobs/);
    expect(sent).toEqual([]);
  });
});
