import { expect, it } from "vitest";
import { verificationFailureLog } from "../../../../shared/gateway/webhooks/intake/verification-failure-log.ts";
import { manualClock } from "../../../support/fakes/manual-clock.ts";
import { silentLog } from "../../../support/fakes/silent-log.ts";

function setUp() {
  const clock = manualClock();
  const log = silentLog();
  const logFailure = verificationFailureLog(log, clock);
  const lines = () => log.lines.splice(0).map((line) => JSON.parse(line) as Record<string, unknown>);
  return { clock, logFailure, lines };
}

const webhook = { requestId: "r", source: "192.0.2.7", vendor: "md-integrations", connection: "default" };

it("each verification failure has a line, and only samples have more than the reason and the source", () => {
  const { logFailure, lines } = setUp();

  for (let times = 0; times < 1_000; times += 1) logFailure("bad-signature", webhook);

  const all = lines();
  expect(all).toHaveLength(1_000);
  expect(all.every(({ event, reason }) => event === "webhook.refused" && reason === "bad-signature")).toBe(true);
  const samples = all.filter(({ requestId }) => requestId !== undefined);
  expect(samples).toHaveLength(5 + 10);
  expect(samples[0]).toMatchObject(webhook);
  expect(Object.keys(all[10] ?? {}).toSorted()).toEqual(["at", "event", "level", "reason", "source"]);
});

it("verification failures are sampled for each reason and each minute", () => {
  const { logFailure, lines, clock } = setUp();
  for (let times = 0; times < 50; times += 1) logFailure("bad-signature", webhook);
  lines();

  logFailure("stale-timestamp", webhook);
  logFailure("bad-signature", webhook);
  clock.advance(60_000);
  logFailure("bad-signature", webhook);

  expect(lines().map(({ requestId }) => requestId)).toEqual(["r", undefined, "r"]);
});
