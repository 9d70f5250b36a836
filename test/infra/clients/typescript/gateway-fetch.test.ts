import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterEach, describe, expect, test } from "vitest";
import {
  GatewayError,
  NoAnswerError,
  ProblemError,
  UncertainOutcomeError,
} from "../../../../infra/clients/typescript/src/errors.ts";
import { createSend, gatewayFetch, sleep } from "../../../../infra/clients/typescript/src/gateway-fetch.ts";
import { type GatewayOptions, readOptions } from "../../../../infra/clients/typescript/src/options.ts";
import {
  answerOf,
  problemOf,
  type ScriptedAnswer,
  startScriptedGateway,
} from "../../../support/clients/scripted-gateway.ts";

const apiKey = "rxg_1_verysecret";
const patient = '{"name":"Jane Doe","patient_id":63841550598335501}';
const path = "/v1/si-compounding/V2/createRefillRequest";
const ok: ScriptedAnswer = { bytes: answerOf(200, patient) };

const running: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of running.splice(0)) await close();
});

/** A call of a gateway that answers so; its waits are noted and not waited for. */
async function against(answers: readonly ScriptedAnswer[], options: Partial<GatewayOptions> = {}) {
  const gateway = await startScriptedGateway(answers);
  running.push(gateway.close);
  const slept: number[] = [];
  const send = createSend(readOptions({ baseUrl: gateway.origin, apiKey, ...options }), {
    now: () => performance.now(),
    random: () => 0,
    newKey: () => "key-1",
    sleep: async (ms, signal) => {
      slept.push(ms);
      await sleep(0, signal);
    },
  });
  const call = (method = "POST", at = path, init: RequestInit = {}) =>
    send(new Request(`${gateway.origin}${at}`, { method, ...(method === "POST" && { body: patient }), ...init }));
  return { gateway, slept, call };
}

const failure = (promise: Promise<unknown>): Promise<Error> =>
  promise.then(
    () => Promise.reject(new Error("The call succeeded.")),
    (error: Error) => error,
  );

describe("a write", () => {
  test("is sent once, with the key, its bytes and an Idempotency-Key", async () => {
    const { gateway, call } = await against([ok]);
    const response = await call();
    expect([response.status, await response.text()]).toEqual([200, patient]);
    expect(gateway.requests).toHaveLength(1);
    const [{ method, body, headers } = { headers: new Headers() }] = gateway.requests;
    expect([method, body]).toEqual(["POST", patient]);
    expect(headers.get("authorization")).toBe(`Bearer ${apiKey}`);
    expect(headers.get("idempotency-key")).toBe("key-1");
  });

  test("keeps the Idempotency-Key that it has", async () => {
    const { gateway, call } = await against([ok]);
    await call("POST", path, { headers: { "Idempotency-Key": "order-1001" } });
    expect(gateway.requests[0]?.headers.get("idempotency-key")).toBe("order-1001");
  });

  test.each<[string, ScriptedAnswer]>([
    ["a connection that is closed without an answer", { bytes: "" }],
    ["a connection that is reset", { bytes: "", ending: "resets" }],
    ["a body that is cut", { bytes: answerOf(200, patient).slice(0, -9) }],
    ["a body that is reset", { bytes: answerOf(200, patient).slice(0, -9), ending: "resets" }],
    ["a head that is cut", { bytes: "HTTP/1.1 200 OK\r\nContent-Ty" }],
    ["what is no HTTP", { bytes: "SSH-2.0-OpenSSH_9.6\r\n" }],
    [
      "two lengths",
      { bytes: "HTTP/1.1 200 OK\r\nGateway-Request-Id: 1\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}" },
    ],
    ["a page of HTML with 502", { bytes: htmlOf(502) }],
    ["a page of HTML with 504", { bytes: htmlOf(504) }],
    ["a page of HTML with 200", { bytes: htmlOf(200) }],
    ["a problem that is retryable", { bytes: problemOf(503, "vendor-down", { retryable: true }) }],
    [
      "a key that is in use",
      { bytes: problemOf(409, "idempotency-key-in-use", { retryable: true, headers: { "Gateway-Job": "job_1" } }) },
    ],
  ])("is sent again under its key after %s", async (_what, answer) => {
    const { gateway, call } = await against([answer, ok]);
    expect((await call()).status).toBe(200);
    expect(gateway.requests.map(({ headers, body }) => [headers.get("idempotency-key"), body])).toEqual([
      ["key-1", patient],
      ["key-1", patient],
    ]);
  });

  test.each<[string, string, string | undefined]>([
    [
      "an uncertain job",
      problemOf(504, "vendor-outcome-uncertain", { outcome: "uncertain", headers: { "Gateway-Job": "job_1" } }),
      "job_1",
    ],
    [
      "an uncertain job that says retryable",
      problemOf(504, "x", { outcome: "uncertain", retryable: true, headers: { "Gateway-Job": "job_1" } }),
      "job_1",
    ],
    ["a gateway that failed", problemOf(504, "gateway-timeout", { outcome: "uncertain" }), undefined],
  ])("is not sent again after %s", async (_what, bytes, jobId) => {
    const { gateway, call } = await against([{ bytes }, ok]);
    const error = await failure(call());
    expect(error).toBeInstanceOf(UncertainOutcomeError);
    expect(error).toMatchObject({ jobId, idempotencyKey: "key-1", attempts: 1, outcome: "uncertain" });
    expect(gateway.requests).toHaveLength(1);
  });

  test.each([400, 401, 403, 404, 422])("is not sent again after a problem of %i", async (status) => {
    const errors = [{ pointer: "/request", detail: "is missing" }];
    const { gateway, call } = await against([{ bytes: problemOf(status, "some-problem", { errors }) }, ok]);
    const error = await failure(call());
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).not.toBeInstanceOf(UncertainOutcomeError);
    expect(error).toMatchObject({
      problem: "some-problem",
      status,
      outcome: "not-sent",
      requestId: "request-1",
      errors,
    });
    expect(gateway.requests).toHaveLength(1);
  });

  test("of the gateway's own routes is sent once, since they have no key", async () => {
    const { gateway, call } = await against([{ bytes: "" }, ok]);
    expect(await failure(call("POST", "/v1/endpoints"))).toBeInstanceOf(NoAnswerError);
    expect(gateway.requests).toHaveLength(1);
  });

  test.each([
    302, 303, 307, 308, 401, 404,
  ])("is not sent again, nor elsewhere, after %i of something between", async (status) => {
    const elsewhere = await startScriptedGateway([ok]);
    running.push(elsewhere.close);
    const bytes = htmlOf(status, `Location: ${elsewhere.origin}/login\r\n`);
    const { gateway, call } = await against([{ bytes }, ok]);
    expect(await failure(call())).toMatchObject({ name: "NoAnswerError", reason: "not-from-gateway", status });
    expect(gateway.requests).toHaveLength(1);
    expect(elsewhere.requests).toHaveLength(0);
  });
});

describe("a vendor's answer", () => {
  test.each([200, 202, 302, 404, 422, 501])("of %i is returned as it came", async (status) => {
    const headers = { "Gateway-Outcome": "answered", "Content-Type": "text/html", Location: "/v1/syncvet/y" };
    const { gateway, call } = await against([{ bytes: answerOf(status, "<p>Jane Doe</p>", headers) }]);
    const response = await call();
    expect([response.status, await response.text()]).toEqual([status, "<p>Jane Doe</p>"]);
    expect(gateway.requests).toHaveLength(1);
  });

  test("that is a problem document of the vendor's own is no problem of the gateway", async () => {
    const headers = { "Gateway-Outcome": "answered", "Content-Type": "application/problem+json" };
    const { call } = await against([{ bytes: answerOf(409, '{"type": "about:blank"}', headers) }]);
    expect((await call()).status).toBe(409);
  });

  test("that is too large for the gateway is read from its link, without the key", async () => {
    const bucket = await startScriptedGateway([
      { bytes: answerOf(200, patient, { "Content-Type": "application/json" }) },
    ]);
    running.push(bucket.close);
    const headers = {
      "Gateway-Vendor-Status": "422",
      "Gateway-Job": "job_1",
      Location: `${bucket.origin}/answers/1?X-Amz-Signature=x`,
    };
    const { call } = await against([{ bytes: answerOf(303, "", headers) }]);
    const response = await call();
    expect([response.status, await response.text()]).toEqual([422, patient]);
    expect(response.headers.get("gateway-job")).toBe("job_1");
    expect(bucket.requests.map(({ headers: sent }) => sent.get("authorization"))).toEqual([null]);
  });

  test("whose link does not answer is asked for again under the key", async () => {
    const bucket = await startScriptedGateway([{ bytes: htmlOf(403) }]);
    running.push(bucket.close);
    const { gateway, call } = await against([
      { bytes: answerOf(303, "", { "Gateway-Vendor-Status": "200", Location: `${bucket.origin}/answers/1` }) },
      ok,
    ]);
    expect((await call()).status).toBe(200);
    expect(gateway.requests).toHaveLength(2);
  });

  test("whose link asks for a pause is asked for again after it", async () => {
    const bucket = await startScriptedGateway([{ bytes: answerOf(503, "", { "Retry-After": "4" }) }]);
    running.push(bucket.close);
    const { call, slept } = await against([
      { bytes: answerOf(303, "", { "Gateway-Vendor-Status": "200", Location: `${bucket.origin}/answers/1` }) },
      ok,
    ]);
    expect((await call()).status).toBe(200);
    expect(slept).toEqual([4_000]);
  });
});

describe("the limits", () => {
  test.each<[string, ScriptedAnswer, number]>([
    [
      "says that it is too long",
      { bytes: "HTTP/1.1 200 OK\r\nGateway-Request-Id: 1\r\nContent-Length: 999999\r\n\r\n", ending: "stalls" },
      1_000,
    ],
    [
      "never ends",
      {
        bytes: "HTTP/1.1 200 OK\r\nGateway-Request-Id: 1\r\nContent-Type: application/json\r\n\r\n",
        endless: "x".repeat(65_536),
      },
      1_000_000,
    ],
  ])("end a body that %s, and it is not asked for again", async (_what, answer, maxAnswerBytes) => {
    const { gateway, call } = await against([answer, ok], { maxAnswerBytes });
    expect(await failure(call())).toMatchObject({ name: "UnreadableAnswerError", reason: "too-large" });
    expect(gateway.requests).toHaveLength(1);
  });

  test.each<[string, ScriptedAnswer]>([
    ["an answer that does not come", { bytes: "", ending: "stalls" }],
    ["a body that does not end", { bytes: answerOf(200, patient).slice(0, -9), ending: "stalls" }],
  ])("end an attempt with %s", async (_what, answer) => {
    const { gateway, call } = await against([answer], { attemptTimeoutMs: 1_500, retries: 0 });
    expect(await failure(call())).toMatchObject({ name: "NoAnswerError", reason: "timeout", idempotencyKey: "key-1" });
    expect(gateway.requests).toHaveLength(1);
  });

  test("end an attempt also where the platform collects its request", async () => {
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const called = Promise.withResolvers<void>();
    // It holds nothing but the signal, as a platform may.
    const fetch = ({ signal }: Request): Promise<Response> =>
      new Promise((_, reject) => {
        signal.addEventListener("abort", () => reject(signal.reason));
        called.resolve();
      });
    const { call } = await against([], { attemptTimeoutMs: 100, retries: 0, fetch });
    const ended = failure(call());
    await called.promise;
    collect();
    expect(await ended).toMatchObject({ reason: "timeout" });
  });

  test("end after three retries, with what was tried last", async () => {
    const { gateway, call, slept } = await against([
      { bytes: problemOf(503, "vendor-down", { retryable: true, headers: { "Retry-After": "7" } }) },
    ]);
    expect(await failure(call())).toMatchObject({
      problem: "vendor-down",
      detail: "It is vendor-down.",
      attempts: 4,
      retryAfterMs: 7_000,
    });
    expect(gateway.requests).toHaveLength(4);
    expect(slept).toEqual([7_000, 7_000, 7_000]);
  });

  test("end at once where the gateway asks for a longer wait than there is time", async () => {
    const { call, slept } = await against([
      { bytes: problemOf(503, "vendor-down", { retryable: true, headers: { "Retry-After": "61" } }) },
    ]);
    expect(await failure(call())).toMatchObject({ attempts: 1, retryAfterMs: 61_000 });
    expect(slept).toEqual([]);
  });

  test("end when the caller aborts, with its reason", async () => {
    const end = new AbortController();
    const { gateway, call } = await against([{ bytes: "", ending: "stalls" }]);
    const called = failure(call("POST", path, { signal: end.signal }));
    await expect.poll(() => gateway.requests.length).toBe(1);
    end.abort(new Error("The user has left."));
    expect((await called).message).toBe("The user has left.");
    expect(gateway.requests).toHaveLength(1);
  });
});

describe("an error", () => {
  test.each<[string, ScriptedAnswer]>([
    [
      "a problem with the vendor's answer in it",
      { bytes: problemOf(422, "vendor-refused", { vendorAnswer: { body: patient } }) },
    ],
    ["no answer", { bytes: "" }],
    ["something between", { bytes: htmlOf(407) }],
    ["an answer that is too large", { bytes: answerOf(200, patient.repeat(9)) }],
  ])("about %s has no key, no body and no address in it, however it is logged", async (_what, answer) => {
    const { gateway, call } = await against([answer], { retries: 0, maxAnswerBytes: 400 });
    const error = await failure(call("POST", `${path}?name=Jane`));
    expect(error).toBeInstanceOf(GatewayError);
    const { inspect } = await import("node:util");
    for (const logged of [String(error), inspect(error, { depth: 9 }), JSON.stringify(error)]) {
      expect(logged).not.toMatch(/Jane|63841550598335501|verysecret/);
      expect(logged).not.toContain(gateway.origin);
    }
  });

  test("about a problem has the whole document for who asks for it", async () => {
    const { call } = await against([{ bytes: problemOf(422, "vendor-refused", { vendorAnswer: { body: patient } }) }]);
    expect(await failure(call())).toMatchObject({ document: { vendorAnswer: { body: patient } } });
  });
});

describe("gatewayFetch", () => {
  test("gives an answer whose JSON is exact, for clients that read it so", async () => {
    const gateway = await startScriptedGateway([ok]);
    running.push(gateway.close);
    const fetch = gatewayFetch({ baseUrl: gateway.origin, apiKey });
    const response = await fetch(`${gateway.origin}${path}`, { method: "POST", body: "{}" });
    expect(await response.json()).toEqual({ name: "Jane Doe", patient_id: 63841550598335501n });
  });

  test("gives large integers as texts, for clients that read by JSON.parse", async () => {
    const gateway = await startScriptedGateway([ok]);
    running.push(gateway.close);
    const fetch = gatewayFetch({ baseUrl: gateway.origin, apiKey, largeIntegers: "text" });
    const response = await fetch(new URL(`${gateway.origin}/v1/jobs`));
    expect(JSON.parse(await response.text())).toEqual({ name: "Jane Doe", patient_id: "63841550598335501" });
  });

  test("makes another UUID for each write, and none for a read", async () => {
    const gateway = await startScriptedGateway([ok]);
    running.push(gateway.close);
    const fetch = gatewayFetch({ baseUrl: gateway.origin, apiKey });
    for (const method of ["POST", "POST", "GET"]) await fetch(`${gateway.origin}${path}`, { method });
    const [first, second, third] = gateway.requests.map(({ headers }) => headers.get("idempotency-key"));
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(second).not.toBe(first);
    expect(third).toBeNull();
  });
});

function htmlOf(status: number, more = ""): string {
  const body = "<html>Jane Doe</html>";
  return `HTTP/1.1 ${status} Status\r\nContent-Type: text/html\r\n${more}Content-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`;
}
