import { DeleteMessageCommand, type Message, ReceiveMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import type { LocalStack } from "../../../infra/local/start-stack.ts";

/** The queues of the local partner's AWS account, and what its administrator sets. */
export function partnerQueues({ info }: LocalStack) {
  const { accountId, queues } = info.partnerAws;
  const sqs = new SQSClient({ endpoint: info.aws.sqs, region: info.aws.region, credentials: info.aws.credentials });
  const control = async (method: string, path: string, body?: unknown): Promise<number> => {
    const url = `${info.simulators}/_control/partner-aws/${path}`;
    const init = body === undefined ? {} : { body: JSON.stringify(body) };
    return (await fetch(url, { method, ...init })).status;
  };
  const queue = (name: string) => {
    const found = queues[name];
    if (found === undefined) throw new Error(`The partner has no queue ${name}.`);
    return found;
  };
  return {
    accountId,
    queue,
    control,
    /** The members of an endpoint that has the queue. */
    destination(name: string) {
      const { localUrl: _, ...members } = queue(name);
      return { type: "sqs" as const, ...members };
    },
    /** Sets the trust policy of a role that may send to any queue of the account. */
    trust: (role: string, externalId: string, more: object = {}): Promise<number> =>
      control("PUT", `roles/${role}`, {
        trustPolicy: {
          Version: "2012-10-17",
          Statement: {
            Effect: "Allow",
            Principal: { AWS: "arn:aws:iam::000000000000:root" },
            Action: "sts:AssumeRole",
            Condition: { StringEquals: { "sts:ExternalId": externalId } },
          },
        },
        policy: {
          Version: "2012-10-17",
          Statement: { Effect: "Allow", Action: ["sqs:*", "kms:*"], Resource: "*", ...more },
        },
      }),
    roleArn: (name: string): string => `arn:aws:iam::${accountId}:role/${name}`,
    /** Receives and deletes all messages of a queue. */
    async takeAll(name: string): Promise<readonly Message[]> {
      const QueueUrl = queue(name).localUrl;
      const taken: Message[] = [];
      for (;;) {
        const { Messages: messages = [] } = await sqs.send(
          new ReceiveMessageCommand({
            QueueUrl,
            MaxNumberOfMessages: 10,
            MessageAttributeNames: ["All"],
            MessageSystemAttributeNames: ["All"],
          }),
        );
        if (messages.length === 0) return taken;
        for (const { ReceiptHandle } of messages) await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
        taken.push(...messages);
      }
    },
    stop: () => sqs.destroy(),
  };
}

/** The headers that a verifier of Standard Webhooks takes, from a message's attributes. */
export function attributesOf({ MessageAttributes: attributes = {} }: Message): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, { StringValue = "" }]) => [name, StringValue]));
}
