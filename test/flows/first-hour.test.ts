import { execFile } from "node:child_process";
import { statSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { playDemo } from "../../infra/local/demo/play-demo.ts";
import { sendTraffic } from "../../infra/local/demo/send-traffic.ts";
import { gatewayClient } from "../support/stack/gateway-client.ts";
import { refillPath } from "../support/stack/job-clients.ts";
import { useTestStack } from "../support/stack/use-test-stack.ts";
import { type List, webhookClients } from "../support/stack/webhook-clients.ts";
import { until } from "../support/until.ts";

const { stack, clients } = await useTestStack(webhookClients);
const client = () => gatewayClient(stack.info);
const folder = join(dirname(stack.info.logs), "demo");

/** What a reader can take in: three lines of a terminal. */
const maxCommand = 300;

test("the demonstration's commands fit on a screen, show no key, and its refill pasted again is a replay", async () => {
  const lines: string[] = [];
  expect(await playDemo(stack.info, folder, (line) => lines.push(line))).toBe(0);
  const commands = lines.filter((line) => /^\s*\$ /.test(line)).map((line) => line.replace(/^\s*\$ /, ""));
  expect(commands).toHaveLength(8);
  for (const command of commands) {
    expect(command.length).toBeLessThanOrEqual(maxCommand);
    expect(command).not.toContain(stack.info.partner.key);
  }
  expect(statSync(join(folder, "headers")).mode & 0o777).toBe(0o600);
  const refill = commands.find((one) => one.includes(refillPath)) ?? "";
  const prices = commands.find((one) => one.includes("npi/people")) ?? "";
  const before = (await client().journal("si-compounding")).length;
  const paste = async (command: string) => (await promisify(execFile)("sh", ["-c", command])).stdout;
  for (const _ of [1, 2]) {
    const shown = await paste(refill);
    expect(shown).toMatch(/^idempotency-replayed: true\r?$/im);
    expect(shown).toContain("refill_notification_id");
  }
  expect((await client().journal("si-compounding")).length).toBe(before);
  expect(JSON.parse(await paste(prices))).toMatchObject({ successful: expect.any(Array) });
});

test("seeded traffic reads, orders, is refused and is delivered, until it is ended", async () => {
  const end = sendTraffic(stack.info, { callMs: 20, webhookMs: 20 });
  const jobsOf = async () => (await clients.call<List<{ readonly status: string }>>("GET", "/v1/jobs")).body.data;
  await until(async () => (await clients.received("traffic")).length >= 2);
  await until(async () => (await jobsOf()).filter(({ status }) => status === "succeeded").length >= 3);
  end();
  const journal = await client().journal("inside-rx");
  expect(journal.length).toBeGreaterThan(0);
});
