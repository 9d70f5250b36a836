import type {
  AttributeDefinition,
  CreateTableCommandInput,
  GlobalSecondaryIndex,
  KeySchemaElement,
} from "@aws-sdk/client-dynamodb";
import { isList, isObject, type Json } from "../template/cloudformation.ts";
import type { Resource } from "../template/resource.ts";
import { bucketName } from "../template/resource-values.ts";
import { UnsupportedTemplateError } from "../template/unsupported-template-error.ts";

export interface QueueSpec {
  readonly name: string;
  readonly shortName: string;
  readonly arn: string;
  /** In SQS's form: strings, the redrive policy as JSON. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** A message to a queue for each object that is put under a prefix. */
export interface BucketNotification {
  readonly bucket: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly queueArn: string;
}

/** CloudFormation's supported properties of a table equal those of DynamoDB's `CreateTable`. */
export function readTable(resource: Resource): CreateTableCommandInput {
  if (resource.text("BillingMode") !== "PAY_PER_REQUEST") {
    throw new UnsupportedTemplateError(
      resource.where,
      "only tables on demand are supported; provisioned ones throttle.",
    );
  }
  const indexes = resource.value("GlobalSecondaryIndexes");
  return {
    TableName: resource.name,
    BillingMode: "PAY_PER_REQUEST",
    AttributeDefinitions: resource.value("AttributeDefinitions") as unknown as AttributeDefinition[],
    KeySchema: resource.value("KeySchema") as unknown as KeySchemaElement[],
    ...(indexes === undefined ? {} : { GlobalSecondaryIndexes: indexes as unknown as GlobalSecondaryIndex[] }),
  };
}

/** The name of the partition key of a table, or of an index of it. */
export function partitionKeyOf(table: CreateTableCommandInput, index: string | undefined): string | undefined {
  const of = index === undefined ? table : table.GlobalSecondaryIndexes?.find(({ IndexName }) => IndexName === index);
  return of?.KeySchema?.find(({ KeyType }) => KeyType === "HASH")?.AttributeName;
}

const queueAttributes = [
  "VisibilityTimeout",
  "DelaySeconds",
  "MaximumMessageSize",
  "MessageRetentionPeriod",
  "ReceiveMessageWaitTimeSeconds",
];

export function readQueue(resource: Resource, shortName: string, arn: string): QueueSpec {
  const redrive = resource.value("RedrivePolicy");
  const attributes = queueAttributes.flatMap((name) => {
    const value = resource.text(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    name: resource.name,
    shortName,
    arn,
    attributes: {
      ...Object.fromEntries(attributes),
      ...(redrive === undefined ? {} : { RedrivePolicy: JSON.stringify(redrive) }),
    },
  };
}

/** Reads the notifications of a bucket, or of the custom resource that the CDK creates for `addEventNotification`. */
export function readNotifications(resource: Resource): readonly BucketNotification[] {
  const configuration = resource.object("NotificationConfiguration");
  const other = Object.keys(configuration).find((key) => key !== "QueueConfigurations");
  if (other !== undefined) throw new UnsupportedTemplateError(resource.where, `${other} is not supported; queues are.`);
  const queues = configuration["QueueConfigurations"];
  const bucket = bucketName(resource.type === "AWS::S3::Bucket" ? resource.name : resource.requiredText("BucketName"));
  return (isList(queues) ? queues : []).map((queue) => readQueueConfiguration(resource, bucket, queue));
}

function readQueueConfiguration(resource: Resource, bucket: string, value: Json): BucketNotification {
  const configuration = isObject(value) ? value : {};
  // The bucket's own property has one `Event` and `Queue`; S3's API, and so the custom resource, has a list `Events` and
  // `QueueArn`.
  const events = configuration["Events"] ?? [configuration["Event"] ?? ""];
  const created = isList(events) && events.every((event) => String(event).startsWith("s3:ObjectCreated:"));
  if (!created) throw new UnsupportedTemplateError(resource.where, "only s3:ObjectCreated events are supported.");
  const filter = isObject(configuration["Filter"]) ? configuration["Filter"] : {};
  const key = filter["Key"] ?? filter["S3Key"];
  const rules = isObject(key) ? (key["FilterRules"] ?? key["Rules"]) : [];
  const ruled = (name: string): string => {
    const rule = (isList(rules) ? rules : []).find(
      (one) => isObject(one) && String(one["Name"]).toLowerCase() === name,
    );
    return isObject(rule) ? String(rule["Value"]) : "";
  };
  return {
    bucket,
    prefix: ruled("prefix"),
    suffix: ruled("suffix"),
    queueArn: String(configuration["QueueArn"] ?? configuration["Queue"]),
  };
}
