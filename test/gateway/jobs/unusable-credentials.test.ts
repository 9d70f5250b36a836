import { describe, expect, it } from "vitest";
import { aPepper } from "../../support/builders/a-pepper.ts";
import { jobHarness } from "../../support/harnesses/job-harness.ts";
import { answers } from "../../support/harnesses/scripted-vendor.ts";

const name = "rx-gateway/test/si-compounding/default";
const good = JSON.stringify({ clientId: "id", clientSecret: "s", pepper: aPepper });

describe("An unusable secret", () => {
  it.each([
    ["is of the other kind", JSON.stringify({ apiKey: "k", pepper: aPepper })],
    ["has a line break in it", JSON.stringify({ clientId: "id", clientSecret: "s\n", pepper: aPepper })],
    ["has no value", ""],
  ])("that %s lets a queued job wait until the secret is corrected", async (_how, bad) => {
    const harness = jobHarness();
    harness.secrets.put(name, bad);
    await harness.refill({ prefer: "respond-async" });
    const by = harness.instance();
    await harness.processQueue(by);
    expect(harness.onlyJob()).toMatchObject({ status: "queued", outcome: "not-sent" });
    expect(harness.vendor.calls).toEqual([]);

    harness.secrets.put(name, good);
    harness.clock.advance(30_000);
    await harness.processQueue(by);
    expect(harness.onlyJob()).toMatchObject({ status: "succeeded" });
  });

  it("is answered at once with a Retry-After", async () => {
    const harness = jobHarness();
    harness.secrets.put(name, "{}");
    const refused = await harness.refill();
    expect(refused).toMatchObject({ status: 503, headers: { "Gateway-Outcome": "not-sent", "Retry-After": "30" } });
    expect(refused.text).toContain("connection-misconfigured");
    expect(harness.clock.monotonic()).toBe(0);
  });
});

it("A token that was refused right after its login is not used for the next call", async () => {
  const harness = jobHarness();
  harness.vendor.script.push(answers(401), answers(401));
  for (const token of ["token-1", "token-2"]) harness.vendor.revokedTokens.add(token);
  expect((await harness.refill()).status).toBe(502);
  expect((await harness.refill()).status).toBe(200);
  const tokens = harness.vendor.calls.map(({ body }) => /"token": ?"(.*?)"/.exec(body)?.[1]);
  expect(tokens).toEqual(["token-1", "token-2", "token-3"]);
});
