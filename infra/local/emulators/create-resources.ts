import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  type DynamoDBClient,
  type KeySchemaElement,
  ResourceInUseException,
} from "@aws-sdk/client-dynamodb";
import { CreateQueueCommand, SetQueueAttributesCommand, type SQSClient } from "@aws-sdk/client-sqs";
import type { AwsHandler } from "./aws-service.ts";

/**
 * Makes a table unless it is there already.
 *
 * @throws Error when it is there with other keys or indexes: dynalite cannot change them.
 */
export async function createTable(client: DynamoDBClient, table: CreateTableCommandInput): Promise<void> {
  try {
    await client.send(new CreateTableCommand(table));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
  for (;;) {
    const { Table: actual } = await client.send(new DescribeTableCommand({ TableName: table.TableName }));
    if (!actual) throw new Error(`The table ${table.TableName} could not be made.`);
    if (shape(actual) !== shape(table)) {
      throw new Error(
        `The kept table ${table.TableName} has other keys or indexes than the template. Delete the data directory.`,
      );
    }
    if (actual.TableStatus === "ACTIVE") return;
  }
}

interface Indexed {
  readonly KeySchema?: KeySchemaElement[] | undefined;
}

interface Shaped extends Indexed {
  readonly GlobalSecondaryIndexes?: readonly (Indexed & { readonly IndexName?: string | undefined })[] | undefined;
}

function shape({ KeySchema, GlobalSecondaryIndexes = [] }: Shaped): string {
  const keys = (schema: KeySchemaElement[] | undefined): string =>
    (schema ?? [])
      .map(({ AttributeName, KeyType }) => `${KeyType}=${AttributeName}`)
      .sort()
      .join();
  const indexes = GlobalSecondaryIndexes.map((index) => `${index.IndexName}:${keys(index.KeySchema)}`).sort();
  return [keys(KeySchema), ...indexes].join(";");
}

interface NewQueue {
  readonly name: string;
  readonly arn: string;
  /** As SQS takes them: texts, the redrive policy as JSON. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Makes the queues that are not there, and gives all of them the template's attributes. */
export async function createQueues(
  client: SQSClient,
  queues: readonly NewQueue[],
  urlOf: (queueArn: string) => string,
): Promise<void> {
  await Promise.all(queues.map(({ name }) => client.send(new CreateQueueCommand({ QueueName: name }))));
  // Afterwards, since a redrive policy names another queue.
  await Promise.all(
    queues
      .filter(({ attributes }) => Object.keys(attributes).length > 0)
      .map((queue) =>
        client.send(new SetQueueAttributesCommand({ QueueUrl: urlOf(queue.arn), Attributes: { ...queue.attributes } })),
      ),
  );
}

/** Makes a bucket and tells whether it is new. */
export async function createBucket(s3: AwsHandler, bucket: string): Promise<boolean> {
  const url = `/${bucket}`;
  const existing = await s3({ method: "HEAD", url, headers: {}, body: Buffer.alloc(0) });
  if (existing.status === 200) return false;
  const { status } = await s3({ method: "PUT", url, headers: {}, body: Buffer.alloc(0) });
  if (status !== 200) throw new Error(`The bucket ${bucket} could not be made: ${status}.`);
  return true;
}
