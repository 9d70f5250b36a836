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

describe("a write whose token the vendor refuses by a whole message", () => {
  it("is sent again once the health check refuses the old token and takes the new", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(refused);
    harness.vendor.revokedTokens.add("token-1");
    expect((await harness.refill()).status).toBe(200);
    expect(tokensOf(harness)).toEqual(["token-1", "token-2"]);
    expect(harness.vendor.healthChecks).toEqual(["token-1", "token-2"]);
    expect(harness.onlyJob()).toMatchObject({ status: "succeeded" });
  });

  it("is failed where the health check takes the old token, and the next call logs in", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(refused);
    expect(await harness.refill()).toMatchObject({ status: 200, text: expect.stringContaining("Invalid token") });
    expect(harness.onlyJob()).toMatchObject({ status: "failed", outcome: "answered" });
    expect(harness.vendor.logins).toBe(1);
    await harness.lookUp();
    expect(tokensOf(harness)).toEqual(["token-1", "token-2"]);
  });

  it("is failed where the health check takes any token, and the next call logs in", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(refused);
    harness.vendor.ignoresTokensInHealthCheck = true;
    harness.vendor.revokedTokens.add("token-1");
    await harness.refill();
    expect(harness.onlyJob().status).toBe("failed");
    await harness.lookUp();
    expect(tokensOf(harness)).toEqual(["token-1", "token-2"]);
  });

  it("is sent again once: refused with the new token, it is failed, and that token is let go too", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(refused, refused);
    harness.vendor.revokedTokens.add("token-1");
    await harness.refill();
    expect(harness.onlyJob()).toMatchObject({ status: "failed", outcome: "answered" });
    await harness.lookUp();
    expect(tokensOf(harness)).toEqual(["token-1", "token-2", "token-3"]);
  });

  it("is failed where the token endpoint gives no new token", async () => {
    const harness = jobHarness();
    await harness.lookUp();
    harness.vendor.script.push(refused);
    harness.vendor.revokedTokens.add("token-1");
    harness.vendor.loginScript.push({ kind: "unavailable", why: "no-answer" });
    await harness.refill();
    expect(harness.onlyJob()).toMatchObject({ status: "failed", outcome: "answered" });
  });

  it("is failed where the token store is out of reach, with the vendor's answer", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(refused);
    harness.vendor.revokedTokens.add("token-1");
    harness.tokens.claimCheck = () => Promise.reject(new Error("down"));
    expect((await harness.refill()).text).toContain("Invalid token");
    expect(harness.onlyJob()).toMatchObject({ status: "failed", outcome: "answered" });
    expect(harness.vendor.healthChecks).toEqual([]);
  });

  it("is sent again on what another call has found of the same token, without a check of its own", async () => {
    const harness = jobHarness();
    const [one, other] = [harness.instance(), harness.instance()];
    await harness.lookUp({}, one);
    await harness.lookUp({}, other);
    harness.vendor.revokedTokens.add("token-1");
    harness.vendor.script.push(refused);
    await harness.refill({}, { by: one });
    // The other has the dead token still in hand.
    harness.vendor.script.push(refused);
    expect((await harness.refill({ "idempotency-key": "2" }, { by: other })).text).toContain('"error": 0');
    expect(harness.vendor.healthChecks).toEqual(["token-1", "token-2"]);
    expect(harness.vendor.logins).toBe(2);
    expect(tokensOf(harness).slice(2)).toEqual(["token-1", "token-2", "token-1", "token-2"]);
  });

  it("waits for a check that is under way", async () => {
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

describe("a failure that may come of a dead token", () => {
  it("has the write sent again once the health check shows it", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(unauthorized);
    harness.vendor.revokedTokens.add("token-1");
    await harness.refill();
    expect(tokensOf(harness)).toEqual(["token-1", "token-2"]);
    expect(harness.onlyJob().status).toBe("succeeded");
  });

  it("leaves a good token where it is", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(unauthorized);
    await harness.refill();
    expect(harness.onlyJob().status).toBe("failed");
    expect(harness.vendor.healthChecks).toEqual(["token-1", ""]);
    await harness.lookUp();
    expect(tokensOf(harness)).toEqual(["token-1", "token-1"]);
  });

  it("has the next call log in where the health check takes any token, and the same token may come again", async () => {
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

  it("is looked into once in 10 s for each token", async () => {
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

  it("has a read sent again, whatever the failure", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(answers(200, '{"error": 77, "msg": "Falló"}'));
    harness.vendor.revokedTokens.add("token-1");
    await harness.lookUp();
    expect(tokensOf(harness)).toEqual(["token-1", "token-2"]);
  });
});

describe("a write that may have been done", () => {
  it("is not sent again for a message that mentions a token, also when the token is dead by now", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(lookAlike);
    harness.vendor.revokedTokens.add("token-1");
    expect((await harness.refill()).text).toContain("Refill saved");
    expect(harness.onlyJob()).toMatchObject({ status: "failed", outcome: "answered" });
    await harness.lookUp();
    expect(tokensOf(harness)).toEqual(["token-1", "token-2"]);
  });

  it("is uncertain where its answer cannot be read, and a dead token is let go for the next call", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(unreadable);
    harness.vendor.revokedTokens.add("token-1");
    expect((await harness.refill()).status).toBe(504);
    expect(harness.onlyJob().status).toBe("uncertain");
    await harness.lookUp();
    expect(tokensOf(harness)).toEqual(["token-1", "token-2"]);
  });

  it("is failed by a redirect, and a dead token is let go for the next call", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(answers(302, "", { location: ["/login"] }));
    harness.vendor.revokedTokens.add("token-1");
    expect((await harness.refill()).status).toBe(302);
    expect(harness.onlyJob().status).toBe("failed");
    await harness.lookUp();
    expect(tokensOf(harness)).toEqual(["token-1", "token-2"]);
  });
});
