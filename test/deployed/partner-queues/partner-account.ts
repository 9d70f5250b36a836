import {
  CreateQueueCommand,
  type Message,
  ReceiveMessageCommand,
  SQSClient,
  type SQSClientConfig,
} from "@aws-sdk/client-sqs";
import { region } from "../emulator/start-ministack.ts";

export type PartnerAccount = ReturnType<typeof partnerAccount>;

/** An AWS account of a partner at the emulator, which takes an account's number as its root's access key. */
export function partnerAccount(url: string, account: string) {
  const credentials = { accessKeyId: account, secretAccessKey: "test" };
  const config: SQSClientConfig = { endpoint: url, region, credentials };
  const sqs = new SQSClient(config);
  const iam = async (Action: string, more: Readonly<Record<string, string>>): Promise<void> => {
    const authorization = `AWS4-HMAC-SHA256 Credential=${account}/20260101/${region}/iam/aws4_request, SignedHeaders=host, Signature=0`;
    const body = new URLSearchParams({ Action, Version: "2010-05-08", ...more });
    const response = await fetch(url, { method: "POST", headers: { authorization }, body });
    if (!response.ok) throw new Error(`${Action} answered ${response.status}: ${await response.text()}`);
  };
  return {
    /** The URL that AWS gives the queue, whatever the emulator's is. */
    queueUrl: (name: string) => `https://sqs.${region}.amazonaws.com/${account}/${name}`,
    roleArn: (name: string) => `arn:aws:iam::${account}:role/${name}`,
    async createQueue(name: string): Promise<void> {
      const fifo = name.endsWith(".fifo") ? { Attributes: { FifoQueue: "true" } } : {};
      await sqs.send(new CreateQueueCommand({ QueueName: name, ...fifo }));
    },
    /** Creates a role that another account becomes with an external id, and that may do `actions` with any queue. */
    async createRole(
      RoleName: string,
      by: { readonly account: string; readonly externalId: string },
      actions: string,
    ): Promise<void> {
      const trust = {
        Effect: "Allow",
        Principal: { AWS: `arn:aws:iam::${by.account}:root` },
        Action: "sts:AssumeRole",
        Condition: { StringEquals: { "sts:ExternalId": by.externalId } },
      };
      const version = "2012-10-17";
      const AssumeRolePolicyDocument = JSON.stringify({ Version: version, Statement: [trust] });
      await iam("CreateRole", { RoleName, AssumeRolePolicyDocument });
      const allowed = { Effect: "Allow", Action: actions, Resource: "*" };
      const PolicyDocument = JSON.stringify({ Version: version, Statement: [allowed] });
      await iam("PutRolePolicy", { RoleName, PolicyName: "queues", PolicyDocument });
    },
    /** All messages of a queue. */
    async receive(name: string): Promise<readonly Message[]> {
      const received: Message[] = [];
      for (;;) {
        const { Messages: some = [] } = await sqs.send(
          new ReceiveMessageCommand({
            QueueUrl: `${url}/${account}/${name}`,
            MaxNumberOfMessages: 10,
            MessageAttributeNames: ["All"],
          }),
        );
        if (some.length === 0) return received;
        received.push(...some);
      }
    },
    destroy: () => sqs.destroy(),
  };
}
