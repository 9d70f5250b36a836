import { fileURLToPath } from "node:url";
import type { PartnerQueueMessage, QueueAnswer } from "../../../shared/gateway/ports/partner-queues.ts";
import { runProcess } from "../../support/processes/run-process.ts";
import { expectEqual, type Step, type StepContext } from "../steps/step.ts";
import { partnerAccount } from "./partner-account.ts";
import type { QueueSending } from "./send-as-gateway.ts";

const script = fileURLToPath(new URL("send-as-gateway.ts", import.meta.url));

/** Accounts of the gateway and of a partner. */
const accounts = { gateway: "111122223333", partner: "444455556666" };

const externalId = "external-id-of-this-endpoint";

const attributes = { "webhook-id": "evt_1", "webhook-timestamp": "1790000000", "webhook-signature": "v1,c2lnbmVk" };

/** A queue of the partner's account takes what its role with this gateway's external id sends, and nothing else. */
export const partnerQueueStep: Step = {
  name: "partner-queue",
  title: "a partner's queue takes messages through its role with the endpoint's external id alone",
  short: true,
  needs: [],
  run: sendThroughRoles,
};

/** With an emulator that evaluates policies: trust policies with their conditions, policies of roles, and of sessions. */
async function sendThroughRoles({ startEmulator, signal }: StepContext): Promise<void> {
  const emulator = await startEmulator({ AUTH: "true" });
  const partner = partnerAccount(emulator.url, accounts.partner);
  const own = partnerAccount(emulator.url, accounts.gateway);
  try {
    const by = { account: accounts.gateway, externalId };
    for (const name of ["partner-events", "partner-events.fifo"]) await partner.createQueue(name);
    await own.createQueue("partner-events");
    await partner.createRole("rx-gateway-events", by, "sqs:*");
    await partner.createRole("rx-gateway-readers", by, "sqs:ReceiveMessage");

    const to = (queueUrl: string, role = "rx-gateway-events", id = externalId) => ({
      endpointId: "end_1",
      queueUrl,
      roleArn: partner.roleArn(role),
      externalId: id,
    });
    const queueUrl = partner.queueUrl("partner-events");
    const message = (body: string): PartnerQueueMessage => ({ body, attributes });
    const fifo = { ...message("once"), fifo: { groupId: "group", deduplicationId: "evt_1" } };
    const sendings: readonly (readonly [QueueSending["queue"], PartnerQueueMessage, string])[] = [
      [to(queueUrl), message("accepted"), "accepted"],
      [to(queueUrl, "rx-gateway-events", "external-id-of-another"), message("refused"), "role-refused"],
      [to(queueUrl, "rx-gateway-nobody"), message("refused"), "role-refused"],
      [to(queueUrl, "rx-gateway-readers"), message("refused"), "queue-refused"],
      [to(own.queueUrl("partner-events")), message("refused"), "queue-refused"],
      [to(partner.queueUrl("missing")), message("refused"), "queue-missing"],
      [to(queueUrl), message("a\u0000b"), "characters-refused"],
      [to(queueUrl), message("x".repeat(1_100_000)), "too-large"],
      [to(partner.queueUrl("partner-events.fifo")), fifo, "accepted"],
      [to(partner.queueUrl("partner-events.fifo")), fifo, "accepted"],
    ];
    const list = sendings.map(([queue, one]): QueueSending => ({ queue, message: one }));
    const env = { ...emulator.environment, AWS_ACCESS_KEY_ID: accounts.gateway };
    const { stdout } = await runProcess(process.execPath, [script], { env, signal, input: JSON.stringify(list) });
    const answers: readonly QueueAnswer[] = JSON.parse(stdout);

    const ends = answers.map((answer) => (answer.accepted ? "accepted" : answer.failure));
    expectEqual(
      "the ends of the sendings",
      ends,
      sendings.map(([, , end]) => end),
    );
    const received = await partner.receive("partner-events");
    expectEqual(
      "the bodies in the queue",
      received.map(({ Body }) => Body),
      ["accepted"],
    );
    const texts = Object.entries(received[0]?.MessageAttributes ?? {}).map(([name, one]) => [name, one.StringValue]);
    expectEqual("the attributes of the message", texts.toSorted(), Object.entries(attributes).toSorted());
    expectEqual("the messages of the FIFO queue", (await partner.receive("partner-events.fifo")).length, 1);
    expectEqual("the messages in the gateway's own queue", (await own.receive("partner-events")).length, 0);
  } finally {
    partner.destroy();
    own.destroy();
  }
}
