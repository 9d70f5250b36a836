import { join } from "node:path";
import { CreateTableCommand } from "@aws-sdk/client-dynamodb";
import { CreateQueueCommand } from "@aws-sdk/client-sqs";
import { localConnections } from "../../../infra/local/connections.ts";
import { account, credentials } from "../../../infra/local/emulators/start-emulators.ts";
import { sqsRecord } from "../../../infra/local/runner/queues/sqs-record.ts";
import { FunctionHost, type Invocation } from "../world/function-host.ts";
import { deleteAll, receiveNow } from "../world/queue-messages.ts";
import type { World } from "../world/start-world.ts";
import { bundleTextbook, type TextbookName } from "./bundle.ts";

/** The name of its table and its queue. */
const name = "textbook";

export interface Textbook {
  invoke(handler: TextbookName, event: unknown): Promise<Invocation>;
  /** A webhook from its receipt to its delivery. */
  webhook(event: object): Promise<readonly Invocation[]>;
  stop(): Promise<void>;
}

/**
 * Starts the textbook handlers, each in a process of its own and beside the same emulators, vendor and receiver as the
 * gateway's functions.
 *
 * @param dir where their bundles go
 * @param memoryMb of all of them: that of the function that they are compared with
 */
export async function startTextbook(world: World, dir: string, memoryMb: number, profiles?: string): Promise<Textbook> {
  await bundleTextbook(dir);
  const { sqs, dynamoDb, endpoints, vendor, receiver, hostScript: script } = world;
  await dynamoDb.send(
    new CreateTableCommand({
      TableName: name,
      BillingMode: "PAY_PER_REQUEST",
      AttributeDefinitions: [{ AttributeName: "pk", AttributeType: "S" }],
      KeySchema: [{ AttributeName: "pk", KeyType: "HASH" }],
    }),
  );
  await sqs.send(new CreateQueueCommand({ QueueName: name }));
  const queueUrl = `${endpoints.sqs}/${account.accountId}/${name}`;
  const queue = world.polledQueue(queueUrl);
  const environment = {
    AWS_REGION: account.region,
    AWS_ACCESS_KEY_ID: name,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
    AWS_ENDPOINT_URL_SQS: endpoints.sqs,
    AWS_CONFIG_FILE: "/dev/null",
    AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
    TABLE: name,
    QUEUE_URL: queueUrl,
    WEBHOOK_SECRET: localConnections.find(({ vendor }) => vendor === "md-integrations")?.webhook?.secrets[0] ?? "",
    ENDPOINT_URL: `${receiver}/${name}`,
    ENDPOINT_SECRET: "not-a-secret",
    VENDOR_ORIGIN: vendor.url,
    TOKEN: "0123456789abcdef0123456789abcdef",
  };
  const hosts = new Map<TextbookName, Promise<FunctionHost>>();
  const invoke = async (handler: TextbookName, event: unknown): Promise<Invocation> => {
    const options = { script, module: join(dir, `${handler}.mjs`), environment, memoryMb, timeoutMs: 30_000, profiles };
    const host = hosts.get(handler) ?? FunctionHost.start(options);
    hosts.set(handler, host);
    return await (await host).invoke(event);
  };
  return {
    invoke,
    async webhook(event) {
      const received = await invoke("receive-webhook", event);
      const [message] = await receiveNow(queue, 1);
      if (message === undefined) throw new Error(`The textbook handler enqueued nothing: ${received.result}`);
      const delivered = await invoke("deliver-webhook", { Records: [sqsRecord(message, `arn:aws:sqs:::${name}`)] });
      await deleteAll(queue, [message]);
      return [received, delivered];
    },
    async stop() {
      // One whose module failed to load has ended.
      await Promise.allSettled([...hosts.values()].map(async (host) => (await host).stop()));
    },
  };
}
