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
 * Creates a table unless it exists.
 *
 * @throws Error when it exists with other keys or indexes: dynalite cannot change them.
 */
export async function createTable(client: DynamoDBClient, table: CreateTableCommandInput): Promise<void> {
  try {
    await client.send(new CreateTableCommand(table));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
  for (;;) {
    const { Table: actual } = await client.send(new DescribeTableCommand({ TableName: table.TableName }));
    if (!actual) throw new Error(`The table ${table.TableName} could not be created.`);
    if (shape(actual) !== shape(table)) {
      throw new Error(
        `The stored table ${table.TableName} has other keys or indexes than the template. Delete the data directory.`,
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
  /** In SQS's form: strings, the redrive policy as JSON. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** Creates the queues that do not exist, and sets the template's attributes on all of them. */
export async function createQueues(
  client: SQSClient,
  queues: readonly NewQueue[],
  urlOf: (queueArn: string) => string,
): Promise<void> {
  await Promise.all(queues.map(({ name }) => client.send(new CreateQueueCommand({ QueueName: name }))));
  // After all are created, because a redrive policy names another queue.
  await Promise.all(
    queues
      .filter(({ attributes }) => Object.keys(attributes).length > 0)
      .map((queue) =>
        client.send(new SetQueueAttributesCommand({ QueueUrl: urlOf(queue.arn), Attributes: { ...queue.attributes } })),
      ),
  );
}

/** Creates a bucket unless it exists. Returns whether it is new. */
export async function createBucket(s3: AwsHandler, bucket: string): Promise<boolean> {
  const url = `/${bucket}`;
  const existing = await s3({ method: "HEAD", url, headers: {}, body: Buffer.alloc(0) });
  if (existing.status === 200) return false;
  const { status } = await s3({ method: "PUT", url, headers: {}, body: Buffer.alloc(0) });
  if (status !== 200) throw new Error(`The bucket ${bucket} could not be created: ${status}.`);
  return true;
}
