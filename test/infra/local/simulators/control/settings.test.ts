import { describe, expect, it } from "vitest";
import { IssuedTokens } from "../../../../../infra/local/simulators/calls/issued-tokens.ts";
import { RateLimit } from "../../../../../infra/local/simulators/requests/rate-limit.ts";
import { useSimulators } from "../../../../support/local/use-simulators.ts";
import { bearerOf, credential, login, tokenOf } from "../../../../support/local/vendor-logins.ts";

describe("settings", () => {
  const simulators = useSimulators();
  const set = (vendor: string, value: unknown) => simulators.control("PUT", `${vendor}/settings`, value);
  const status = async (headers: Record<string, string>, path = "/syncvet/api/x") =>
    (await simulators.send(path, { headers })).status;

  it("tokenSeconds applies to tokens issued from now on, and is in the answer", async () => {
    const before = await bearerOf(simulators, "syncvet");
    expect((await set("syncvet", { tokenSeconds: 0 })).status).toBe(200);

    const after = await bearerOf(simulators, "syncvet");
    expect([await status(before), await status(after)]).toEqual([200, 401]);
    await set("md-integrations", { tokenSeconds: 5 });
    expect(JSON.parse((await login(simulators, "md-integrations")).text)).toMatchObject({ expires_in: 5 });
  });

  it("ratePerSecond refuses more requests with 429 and Retry-After, per connection, except token calls", async () => {
    await set("syncvet", { ratePerSecond: 2 });
    const mine = await bearerOf(simulators, "syncvet");
    const other = await bearerOf(simulators, "syncvet", "clinic-2");

    expect([await status(mine), await status(mine), await status(other)]).toEqual([200, 200, 200]);
    const refused = await simulators.send("/syncvet/api/x", { headers: mine });
    expect([refused.status, refused.headers["retry-after"]]).toEqual([429, "1"]);
    expect((await simulators.journal("syncvet")).at(-1)).toMatchObject({ status: 429, done: false });
    expect((await login(simulators, "syncvet")).status).toBe(200);
  });

  it("credentials replace the valid ones of a connection; tokens issued before stay valid", async () => {
    const before = await bearerOf(simulators, "syncvet", "clinic-2");
    const old = credential("syncvet", "clientSecret", "clinic-2");
    await set("syncvet", { credentials: { "clinic-2": { clientSecret: "local-rotated" } } });

    expect((await login(simulators, "syncvet", "clinic-2", old)).status).toBe(401);
    expect((await login(simulators, "syncvet", "clinic-2", "local-rotated")).status).toBe(200);
    expect((await login(simulators, "syncvet")).status).toBe(200);
    expect(await status(before)).toBe(200);
    await set("syncvet", { credentials: { "clinic-2": { clientSecret: old } } });
  });

  it("an API key can be replaced", async () => {
    const headers = { "x-api-key": credential("inside-rx", "apiKey") };
    await set("inside-rx", { credentials: { default: { apiKey: "local-rotated-key" } } });
    expect(await status(headers, "/inside-rx/search/v1/popular")).toBe(403);
    expect(await status({ "x-api-key": "local-rotated-key" }, "/inside-rx/search/v1/popular")).toBe(200);
    await set("inside-rx", { credentials: { default: { apiKey: headers["x-api-key"] } } });
  });

  it("settings that are not given stay unchanged", async () => {
    await set("si-compounding", { tokenSeconds: 0 });
    await set("si-compounding", { ratePerSecond: 5 });
    const body = JSON.stringify({ token: await tokenOf(simulators, "si-compounding") });
    const { text } = await simulators.send("/si-compounding/V2/getHealthStatus", { method: "POST", body });
    expect(text).toBe('{"error": 1, "msg": "Invalid token"}');
  });

  it.each([
    [[]],
    [{ tokenSeconds: "5" }],
    [{ ratePerSecond: -1 }],
    [{ credentials: { default: { a: {} } } }],
    [{ x: 1 }],
  ])("invalid settings are refused: %j", async (value) => {
    expect((await set("syncvet", value)).status).toBe(400);
  });
});

describe("issued tokens", () => {
  it("issued tokens expire to the millisecond, and still have their connection", () => {
    let now = 1_000;
    const tokens = new IssuedTokens(() => now);
    tokens.issue("t", "default", 1.5);

    now = 2_499;
    expect(tokens.find("t")).toEqual({ connection: "default", live: true });
    now = 2_500;
    expect(tokens.find("t")).toEqual({ connection: "default", live: false });
    expect(tokens.find("u")).toBeUndefined();
  });
});

describe("the rate limit", () => {
  it("the rate limit counts any second, not the clock's, and says how long to wait", () => {
    let now = 900;
    const limit = new RateLimit(() => now);
    expect([limit.take("a", 2), limit.take("a", 2), limit.take("a", 2)]).toEqual([undefined, undefined, 1]);
    now = 1_899;
    expect(limit.take("a", 2)).toBe(1);
    now = 1_900;
    expect(limit.take("a", 2)).toBeUndefined();
  });

  it("the rate limit has a longer window below one per second", () => {
    let now = 0;
    const limit = new RateLimit(() => now);
    expect([limit.take("a", 0.2), limit.take("a", 0.2)]).toEqual([undefined, 5]);
    now = 5_000;
    expect(limit.take("a", 0.2)).toBeUndefined();
  });

  it.each([undefined, 0])("there is no rate limit at %s", (rate) => {
    const limit = new RateLimit(() => 0);
    expect([limit.take("a", rate), limit.take("a", rate)]).toEqual([undefined, undefined]);
  });
});
