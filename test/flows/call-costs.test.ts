import { beforeEach, describe, expect, test } from "vitest";
import { gatewayClient } from "../support/stack/gateway-client.ts";
import { useTestStack } from "../support/stack/use-test-stack.ts";
import { until } from "../support/until.ts";

const { stack, clients: client } = await useTestStack(({ info }) => gatewayClient(info));

const readPath = "/v1/md-integrations/v1/partner/metadata/states";
const writePath = "/v1/md-integrations/v1/partner/cases/case-1/messages";
const orderPath = "/v1/si-compounding/V2/createRefillRequest";

/** Of a patient of its own: a second order of one intent reads the guard of the first. */
const order = () => JSON.stringify({ request: { patient_id: crypto.randomUUID() } });

/** Reads of what a container keeps a copy of: key and partner, health and endpoints for a second, secrets for longer. */
const copied: ReadonlySet<string> = new Set(["GetItem", "BatchGetItem", "GetSecretValue"]);

function callsOf(...functions: readonly string[]): readonly string[] {
  return functions.flatMap((name) => stack.instances.awsCalls(name)).map(({ operation }) => operation);
}

const withoutCopies = (calls: readonly string[]): readonly string[] => calls.filter((call) => !copied.has(call));

beforeEach(async () => {
  // Logins and first reads are no part of a warm call.
  await client.call(readPath);
  await client.call(writePath, { body: "{}" });
  await client.call(orderPath, { body: order(), headers: { "idempotency-key": crypto.randomUUID() } });
  stack.instances.clearAwsCalls();
});

describe("The AWS calls of a warm vendor call", () => {
  test("of a read are none, but for copies that are over their second", async () => {
    const reads = 40;
    const from = performance.now();
    for (let read = 0; read < reads; read += 1) expect((await client.call(readPath)).status).toBe(200);
    const seconds = (performance.now() - from) / 1000;
    const calls = callsOf("proxy-md-integrations");
    expect(withoutCopies(calls)).toEqual([]);
    // Key and partner in one read, and the health, which is copied for 0.8 s.
    expect(calls.length).toBeLessThanOrEqual(Math.ceil(seconds / 0.8 + 1) * 2);
  });

  test("of a write are three: its job before the first byte, its receipts, and its end", async () => {
    expect((await client.call(writePath, { body: "{}" })).headers.get("gateway-job")).toBeTruthy();
    expect(withoutCopies(callsOf("proxy-md-integrations"))).toEqual(["PutItem", "SendMessage", "UpdateItem"]);
  });

  test("of an order are six on a stage that takes orders without a key: index, recent request and guard come first", async () => {
    const headers = { "idempotency-key": crypto.randomUUID() };
    expect((await client.call(orderPath, { body: order(), headers })).status).toBe(200);
    expect(withoutCopies(callsOf("proxy-si-compounding"))).toEqual([
      "UpdateItem",
      "UpdateItem",
      "PutItem",
      "PutItem",
      "SendMessage",
      "UpdateItem",
    ]);
  });

  test("of a queued write with its notification are thirteen", async () => {
    const queued = await client.call(writePath, { body: "{}", headers: { prefer: "respond-async" } });
    expect(queued.status).toBe(202);
    const processed = await until(() => {
      const made = withoutCopies(callsOf("process-events"));
      return made.length >= 4 && made;
    });
    // The job; its message beside its count among the partner's jobs; the count of the attempt, the claim, the receipts, the
    // end, the message of the notification, and the end of both counts.
    const calls = await until(() => {
      const made = withoutCopies(callsOf("proxy-md-integrations"));
      return made.length >= 9 && made;
    });
    // The count and the message are sent at once, and so are the message of the notification and the end of a count.
    const [put, ...others] = calls;
    expect([put, others.slice(0, 2).toSorted(), others.slice(2, 6), others.slice(6).toSorted()]).toEqual([
      "PutItem",
      ["SendMessage", "UpdateItem"],
      ["UpdateItem", "UpdateItem", "SendMessage", "UpdateItem"],
      ["SendMessage", "UpdateItem"],
    ]);
    // The event's place in the feed, the event, that its place is right, and that the job's notification is no longer due.
    expect(processed).toEqual(["PutItem", "PutItem", "UpdateItem", "UpdateItem"]);
  });
});
