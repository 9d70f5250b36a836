import { describe, expect, test } from "vitest";
import { gatewayFetch } from "../../../../infra/clients/typescript/src/gateway-fetch.ts";
import { type GatewayOptions, readOptions } from "../../../../infra/clients/typescript/src/options.ts";

const good: GatewayOptions = { baseUrl: "https://gateway.example/prod", apiKey: "rxg_1_secret" };

describe("the options", () => {
  test.each([
    ["https://gateway.example", "https://gateway.example"],
    ["https://gateway.example/prod/", "https://gateway.example/prod"],
    ["http://127.0.0.1:4000", "http://127.0.0.1:4000"],
    ["http://localhost:4000/", "http://localhost:4000"],
    ["http://[::1]:4000", "http://[::1]:4000"],
  ])("take %s as an address", (baseUrl, read) => {
    expect(readOptions({ ...good, baseUrl }).baseUrl).toBe(read);
  });

  test.each<[string, Partial<Record<keyof GatewayOptions, unknown>>]>([
    ["an address without a scheme", { baseUrl: "gateway.example" }],
    ["no address", { baseUrl: undefined }],
    ["an address without TLS", { baseUrl: "http://gateway.example" }],
    ["an address that only begins as a loopback one", { baseUrl: "http://127.0.0.1.example" }],
    ["an address with a user", { baseUrl: "https://me:secret@gateway.example" }],
    ["an address with a query", { baseUrl: "https://gateway.example/?a=secret" }],
    ["a file", { baseUrl: "file:///secret" }],
    ["no key", { apiKey: undefined }],
    ["an empty key", { apiKey: "" }],
    ["a key with a line break", { apiKey: "secret\n" }],
    ["a key with a blank", { apiKey: "rxg secret" }],
    ["a negative number of retries", { retries: -1 }],
    ["a budget that is no number", { timeBudgetMs: Number.NaN }],
    ["no time for an attempt", { attemptTimeoutMs: 0 }],
    ["a budget beyond what a timer has", { timeBudgetMs: 2 ** 31 }],
    ["a number of retries that is a text", { retries: "many" }],
    ["a text as a maximum", { maxAnswerBytes: "10" }],
  ])("refuse %s, and name the option without its value", (_what, wrong) => {
    const read = (): unknown => readOptions({ ...good, ...wrong } as GatewayOptions);
    expect(read).toThrow(new RegExp(`^${Object.keys(wrong)[0]} has to be`));
    expect(read).not.toThrow(/secret/);
  });
});

describe("a call", () => {
  const neverSent = (): Promise<Response> => Promise.reject(new Error("It was sent."));
  const call = gatewayFetch({ ...good, fetch: neverSent });

  test.each([
    ["an address of another host", "https://elsewhere.example/v1/jobs", {}, /not below baseUrl/],
    ["an address beside the gateway's", "https://gateway.example/production/v1/jobs", {}, /not below baseUrl/],
    ["an address that leaves the gateway's", "https://gateway.example/prod/../v1/jobs", {}, /not below baseUrl/],
    ["a path without its host", "/v1/patients/Jane", {}, /needs its whole address/],
    ["a path whose parameter is missing", "https://gateway.example/prod/v1/jobs/{id}", {}, /params\.path/],
    [
      "an empty key of a write",
      "https://gateway.example/prod/v1/syncvet/x",
      { method: "POST", headers: { "idempotency-key": "" } },
      /Idempotency-Key/,
    ],
    [
      "a key of a write that is too long",
      "https://gateway.example/prod/v1/syncvet/x",
      { method: "POST", headers: { "idempotency-key": "k".repeat(256) } },
      /Idempotency-Key/,
    ],
  ])("to %s is refused before it is sent", async (_what, url, init, message) => {
    await expect(call(url, init)).rejects.toThrow(message);
    await expect(call(url, init)).rejects.not.toThrow(/Jane/);
  });

  test("fails as the function that gives the key fails, and is not repeated", async () => {
    let asked = 0;
    const apiKey = (): Promise<string> => {
      asked += 1;
      return Promise.reject(new Error("The secret store is away."));
    };
    await expect(
      gatewayFetch({ ...good, apiKey, fetch: neverSent })("https://gateway.example/prod/health"),
    ).rejects.toThrow("The secret store is away.");
    expect(asked).toBe(1);
  });
});
