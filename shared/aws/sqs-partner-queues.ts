import { SendMessageCommand, type SQSClient } from "@aws-sdk/client-sqs";
import type { Clock } from "../core/clock.ts";
import { parseQueueUrl } from "../gateway/model/queue-destination.ts";
import type { PartnerQueue, PartnerQueueMessage, PartnerQueues, QueueAnswer } from "../gateway/ports/partner-queues.ts";
import { partnerSqsClients, stsClient } from "./clients.ts";
import { assumeFailure, isSessionRefused, sendFailure, serviceError } from "./queue-failures.ts";
import { type RoleCredentials, RoleSessions } from "./role-sessions.ts";

/** Partners' queues by the SDK's clients: one of SQS for each session of a role, none with the function's own identity. */
export function sqsPartnerQueues(clock: Pick<Clock, "now">): PartnerQueues {
  const sessions = new RoleSessions(stsClient(), clock);
  const newClient = partnerSqsClients();
  const clients = new WeakMap<RoleCredentials, SQSClient>();
  const clientOf = (credentials: RoleCredentials, region: string): SQSClient => {
    const client = clients.get(credentials) ?? newClient(region, credentials);
    clients.set(credentials, client);
    return client;
  };
  const sendOnce = async (
    queue: PartnerQueue,
    message: PartnerQueueMessage,
    over: AbortSignal,
  ): Promise<QueueAnswer | "session-refused"> => {
    let credentials: RoleCredentials;
    try {
      credentials = await sessions.credentials(queue, over);
    } catch (thrown) {
      const error = serviceError(thrown);
      const failure = over.aborted ? "late" : assumeFailure(error);
      return { accepted: false, failure, status: error.status ?? null, sent: false };
    }
    try {
      const region = parseQueueUrl(queue.queueUrl)?.region ?? "";
      const command = sendCommand(queue, message);
      const { $metadata: answer } = await clientOf(credentials, region).send(command, { abortSignal: over });
      return { accepted: true, status: answer.httpStatusCode ?? 200 };
    } catch (thrown) {
      const error = serviceError(thrown);
      if (isSessionRefused(error)) return "session-refused";
      const failure = over.aborted ? "late" : sendFailure(error);
      return { accepted: false, failure, status: error.status ?? null, sent: true };
    }
  };
  return {
    async send(queue, message, over) {
      const first = await sendOnce(queue, message, over);
      if (first !== "session-refused") return first;
      sessions.drop(queue);
      const second = await sendOnce(queue, message, over);
      if (second !== "session-refused") return second;
      sessions.drop(queue);
      return { accepted: false, failure: "role-refused", status: 403, sent: false };
    },
  };
}

function sendCommand({ queueUrl }: PartnerQueue, { body, attributes, fifo }: PartnerQueueMessage): SendMessageCommand {
  const texts = Object.entries(attributes).map(([name, value]) => [name, { DataType: "String", StringValue: value }]);
  return new SendMessageCommand({
    QueueUrl: queueUrl,
    MessageBody: body,
    MessageAttributes: Object.fromEntries(texts),
    ...(fifo === undefined ? {} : { MessageGroupId: fifo.groupId, MessageDeduplicationId: fifo.deduplicationId }),
  });
}
