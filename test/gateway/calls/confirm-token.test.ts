import { describe, expect, it } from "vitest";
import { type JobHarness, jobHarness } from "../../support/harnesses/job-harness.ts";
import { answers } from "../../support/harnesses/scripted-vendor.ts";

const refused = answers(200, '{"error": 1, "msg": "Invalid token"}');
const unauthorized = answers(200, '{"error": 401, "msg": "Unauthorized"}');
const lookAlike = answers(200, '{"error": 9, "msg": "Refill saved, but the notification token could not be made"}');
const unreadable = answers(200, "<html>Sign in</html>");

/** The tokens that calls were made with, in order. */
const tokensOf = (harness: JobHarness) =>
  harness.vendor.calls.map(({ body }) => (JSON.parse(body) as { token: string }).token);

describe("A write whose token is refused", () => {
  it("A write whose token is refused is sent again when the health check refuses the old token and accepts a new one", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(refused);
    harness.vendor.revokedTokens.add("token-1");
    expect((await harness.refill()).status).toBe(200);
    expect(tokensOf(harness)).toEqual(["token-1", "token-2"]);
    expect(harness.vendor.healthChecks).toEqual(["token-1", "token-2"]);
    expect(harness.onlyJob()).toMatchObject({ status: "succeeded" });
  });

  it("A write whose token is refused fails when the health check accepts the old token, and the next call logs in", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(refused);
    expect(await harness.refill()).toMatchObject({ status: 200, text: expect.stringContaining("Invalid token") });
    expect(harness.onlyJob()).toMatchObject({ status: "failed", outcome: "answered" });
    expect(harness.vendor.logins).toBe(1);
    await harness.lookUp();
    expect(tokensOf(harness)).toEqual(["token-1", "token-2"]);
  });

  it("A write whose token is refused fails when the health check accepts any token, and the next call logs in", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(refused);
    harness.vendor.ignoresTokensInHealthCheck = true;
    harness.vendor.revokedTokens.add("token-1");
    await harness.refill();
    expect(harness.onlyJob().status).toBe("failed");
    await harness.lookUp();
    expect(tokensOf(harness)).toEqual(["token-1", "token-2"]);
  });

  it("A write is sent again once: refused with the new token, it fails, and that token is discarded", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(refused, refused);
    harness.vendor.revokedTokens.add("token-1");
    await harness.refill();
    expect(harness.onlyJob()).toMatchObject({ status: "failed", outcome: "answered" });
    await harness.lookUp();
    expect(tokensOf(harness)).toEqual(["token-1", "token-2", "token-3"]);
  });

  it("A write whose token is refused fails when the token endpoint gives no new token", async () => {
    const harness = jobHarness();
    await harness.lookUp();
    harness.vendor.script.push(refused);
    harness.vendor.revokedTokens.add("token-1");
    harness.vendor.loginScript.push({ kind: "unavailable", why: "no-answer" });
    await harness.refill();
    expect(harness.onlyJob()).toMatchObject({ status: "failed", outcome: "answered" });
  });

  it("A write whose token is refused fails with the vendor's answer when the token store cannot be reached", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(refused);
    harness.vendor.revokedTokens.add("token-1");
    harness.tokens.claimCheck = () => Promise.reject(new Error("down"));
    expect((await harness.refill()).text).toContain("Invalid token");
    expect(harness.onlyJob()).toMatchObject({ status: "failed", outcome: "answered" });
    expect(harness.vendor.healthChecks).toEqual([]);
  });

  it("A write is sent again by the result of another call's check of the same token", async () => {
    const harness = jobHarness();
    const [one, other] = [harness.instance(), harness.instance()];
    await harness.lookUp({}, one);
    await harness.lookUp({}, other);
    harness.vendor.revokedTokens.add("token-1");
    harness.vendor.script.push(refused);
    await harness.refill({}, { by: one });
    // The other instance still has the revoked token.
    harness.vendor.script.push(refused);
    expect((await harness.refill({ "idempotency-key": "2" }, { by: other })).text).toContain('"error": 0');
    expect(harness.vendor.healthChecks).toEqual(["token-1", "token-2"]);
    expect(harness.vendor.logins).toBe(2);
    expect(tokensOf(harness).slice(2)).toEqual(["token-1", "token-2", "token-1", "token-2"]);
  });

  it("A write waits for a check that is in progress", async () => {
    const harness = jobHarness();
    await harness.lookUp();
    const { connections, tokens } = harness.instance();
    const connection = await connections.get("default");
    const id = await tokens.checks.claim(connection, await tokens.get(connection));
    harness.onSleep(async () => tokens.checks.record(connection, id ?? "", true));
    harness.vendor.script.push(refused);
    expect((await harness.refill()).text).toContain('"error": 0');
    expect(harness.vendor.healthChecks).toEqual([]);
  });
});

describe("A failure that a revoked token may have caused", () => {
  it("A write is sent again after a message about access when the health check shows that the token is revoked", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(unauthorized);
    harness.vendor.revokedTokens.add("token-1");
    await harness.refill();
    expect(tokensOf(harness)).toEqual(["token-1", "token-2"]);
    expect(harness.onlyJob().status).toBe("succeeded");
  });

  it("A failure leaves a valid token in use", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(unauthorized);
    await harness.refill();
    expect(harness.onlyJob().status).toBe("failed");
    expect(harness.vendor.healthChecks).toEqual(["token-1", ""]);
    await harness.lookUp();
    expect(tokensOf(harness)).toEqual(["token-1", "token-1"]);
  });

  it("A failure makes the next call log in when the health check accepts any token, and the same token may be issued again", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(unauthorized);
    harness.vendor.ignoresTokensInHealthCheck = true;
    await harness.refill();
    expect(harness.onlyJob().status).toBe("failed");
    harness.vendor.loginScript.push({ kind: "token", token: "token-1", lifetimeSeconds: 3600 });
    await harness.lookUp();
    expect(harness.vendor.logins).toBe(2);
    expect(tokensOf(harness)).toEqual(["token-1", "token-1"]);
  });

  it("A token is checked once in 10 s", async () => {
    const harness = jobHarness();
    for (let calls = 0; calls < 3; calls++) {
      harness.vendor.script.push(unauthorized);
      await harness.lookUp();
    }
    expect(harness.vendor.healthChecks).toEqual(["token-1", ""]);
    harness.clock.advance(10_000);
    harness.vendor.script.push(unauthorized);
    await harness.lookUp();
    expect(harness.vendor.healthChecks).toEqual(["token-1", "", "token-1", ""]);
  });

  it("A read is sent again after any failure when its token is revoked", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(answers(200, '{"error": 77, "msg": "Falló"}'));
    harness.vendor.revokedTokens.add("token-1");
    await harness.lookUp();
    expect(tokensOf(harness)).toEqual(["token-1", "token-2"]);
  });
});

describe("A write that may have been done", () => {
  it("A write is not sent again after a message that mentions a token, also when the token is revoked by then", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(lookAlike);
    harness.vendor.revokedTokens.add("token-1");
    expect((await harness.refill()).text).toContain("Refill saved");
    expect(harness.onlyJob()).toMatchObject({ status: "failed", outcome: "answered" });
    await harness.lookUp();
    expect(tokensOf(harness)).toEqual(["token-1", "token-2"]);
  });

  it("A write is uncertain when its answer cannot be read, and a revoked token is discarded for the next call", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(unreadable);
    harness.vendor.revokedTokens.add("token-1");
    expect((await harness.refill()).status).toBe(504);
    expect(harness.onlyJob().status).toBe("uncertain");
    await harness.lookUp();
    expect(tokensOf(harness)).toEqual(["token-1", "token-2"]);
  });

  it("A write fails after a redirect, and a revoked token is discarded for the next call", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(answers(302, "", { location: ["/login"] }));
    harness.vendor.revokedTokens.add("token-1");
    expect((await harness.refill()).status).toBe(302);
    expect(harness.onlyJob().status).toBe("failed");
    await harness.lookUp();
    expect(tokensOf(harness)).toEqual(["token-1", "token-2"]);
  });
});
