import { dirname } from "node:path";
import { SendMessageCommand, SetQueueAttributesCommand, SQSClient } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LocalStack } from "../../infra/local/start-stack.ts";
import { runCommand } from "../../infra/operator/run-command.ts";
import { startTestStack } from "./start-test-stack.ts";
import { until } from "./until.ts";
import { type EventBody, webhookParties } from "./webhook-parties.ts";

let stack: LocalStack;
let parties: ReturnType<typeof webhookParties>;
let sqs: SQSClient;

beforeAll(async () => {
  stack = await startTestStack();
  parties = webhookParties(stack);
  const { sqs: endpoint, region, credentials } = stack.info.aws;
  sqs = new SQSClient({ endpoint, region, credentials: { ...credentials } });
});
afterAll(async () => {
  parties.stop();
  sqs.destroy();
  await stack.stop();
});

const now = (): number => Math.floor(Date.now() / 1000);

async function operator(args: readonly string[], input = ""): Promise<string> {
  const lines: string[] = [];
  const environment = { RX_LOCAL_DIR: dirname(stack.info.logs) };
  await runCommand(
    [...args, "--local"],
    environment,
    (line) => lines.push(line),
    async () => input,
  );
  return lines.join("\n");
}

describe("dead letters", () => {
  it("are counted, put back when what failed is mended, and end well", async () => {
    await parties.endpoint("drained");
    const QueueUrl = stack.info.aws.queues["intake"];
    await sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { VisibilityTimeout: "1" } }));
    const mend = stack.instances.observe({
      beforeAwsCall({ functionName, operation }) {
        if (functionName === "record-event" && operation === "PutItem") throw new Error("The table is out of reach.");
      },
    });
    await parties.send({ payload: { event_type: "case_waiting", case_id: "case-secret", timestamp: now() } });
    const listed = await until(async () => {
      const text = await operator(["dead-letters"]);
      return text.includes("intake  1") && text;
    }, 90_000);
    expect(listed).toContain("delivery  0");
    expect(listed).toContain("jobs-syncvet  0");
    mend();

    const drained = await operator(["dead-letters", "drain", "intake"]);

    expect(drained).toContain("webhook md-integrations/default  put back");
    expect(drained).toContain("1 put back, webhook.");
    expect(drained).not.toContain("case-secret");
    const [received] = await until(async () => {
      const all = await parties.received("drained");
      return all.length > 0 && all;
    });
    expect(received?.body).toContain("case-secret");
    expect(await operator(["dead-letters"])).toContain("intake  0");
    expect(await operator(["dead-letters", "drain", "intake"])).toContain("nothing to be drained");
  }, 120_000);

  it("whose record has ended are dropped, and the others are told by kind", async () => {
    const setAside = (queue: string, MessageBody: string) =>
      sqs.send(new SendMessageCommand({ QueueUrl: stack.info.aws.queues[`${queue}-dead-letters`], MessageBody }));
    const gone = JSON.stringify({ v: 1, deliveryId: "dlv_gone", attempt: 1 });
    for (const body of [gone, gone]) await setAside("delivery", body);
    await setAside("jobs-syncvet", '{"of a newer": "version"}');

    const one = await operator(["dead-letters", "drain", "delivery", "--max", "1"]);
    expect(one).toContain("delivery dlv_gone  dropped: the delivery is no longer kept");
    expect(one.split("\n")).toHaveLength(2);
    expect(await operator(["dead-letters"])).toContain("delivery  1");
    expect(await operator(["dead-letters", "drain", "delivery"])).toContain("1 dropped, delivery.");
    expect(await operator(["dead-letters", "drain", "jobs-syncvet"])).toContain("1 put back, unreadable.");
  });

  it("of a queue that there is not are refused", async () => {
    await expect(operator(["dead-letters", "drain", "moon"])).rejects.toThrow("There are intake, delivery, jobs-");
    await expect(operator(["dead-letters", "empty", "intake"])).rejects.toThrow("listed, or drained");
    await expect(operator(["dead-letters", "drain", "intake", "--max", "0"])).rejects.toThrow("--max");
  });
});

describe("a patient who is deleted", () => {
  it("is gone from events, deliveries, cases and the bucket, and no copy brings anything back", async () => {
    const about = { case_id: "case-d", patient_id: "patient-d" };
    const large = { event_type: "case_created", ...about, timestamp: now() - 60, note: "x".repeat(600_000) };
    const approved = { event_type: "case_approved", case_id: "case-d", timestamp: now() - 30 };
    const other = { event_type: "case_created", case_id: "case-e", patient_id: "patient-e", timestamp: now() };
    await parties.endpoint("deleted");
    for (const payload of [large, approved, other]) await parties.send({ payload });
    await until(async () => (await parties.received("deleted")).length === 3);
    await parties.quiet();
    const named = async () =>
      (await parties.listAll<EventBody>("/v1/events")).flatMap(({ subject }) =>
        subject["case_id"] === "case-d" || subject["case_id"] === "case-e" ? [subject["case_id"]] : [],
      );

    const told = await operator(["delete-subject", "md-integrations/default", "--patient-id", "-"], "patient-d\n");
    expect(told).toContain("2 events");
    expect(told).toContain("1 cases");
    expect(told).toContain("Nothing was changed");
    expect(await named()).toHaveLength(3);

    const done = await operator(["delete-subject", "md-integrations", "--patient-id", "-", "--yes"], "patient-d\n");
    expect(done).toContain("2 events");
    expect(done).toContain("2 tombstones");
    expect(done).not.toMatch(/patient-d|case-d/);
    stack.instances.forgetAwsCalls();
    for (const payload of [large, approved]) expect(await parties.send({ payload })).toEqual([200]);
    await parties.quiet();

    expect(await named()).toEqual(["case-e"]);
    expect((await parties.call("GET", "/v1/cases/case-d")).status).toBe(404);
    expect((await parties.call("GET", "/v1/cases/case-e")).status).toBe(200);
    expect(await parties.received("deleted")).toHaveLength(3);
    await until(async () => {
      await stack.invoke("sweep", {});
      return stack.instances.awsCalls("sweep").some(({ operation }) => operation === "DeleteObject");
    });
    const again = await operator(["delete-subject", "md-integrations", "--patient-id", "patient-d", "--yes"]);
    expect(again).toContain("0 events");
  }, 60_000);

  it("is named in one way, of a vendor that there is", async () => {
    const refused = (...args: string[]) => expect(operator(["delete-subject", ...args])).rejects;
    await refused("md-integrations").toThrow("Name one patient or one case");
    await refused("md-integrations", "--case-id", "a", "--patient-id", "b").toThrow("Name one");
    await refused("md-integrations", "--case-id", "-").toThrow("empty");
    await refused("acme", "--case-id", "a").toThrow("no vendor or connection");
    await refused("md-integrations/moon", "--case-id", "a").toThrow("no vendor or connection");
  });
});
