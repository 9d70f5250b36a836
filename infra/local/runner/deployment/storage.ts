import type {
  AttributeDefinition,
  CreateTableCommandInput,
  GlobalSecondaryIndex,
  KeySchemaElement,
} from "@aws-sdk/client-dynamodb";
import { isList, isObject, type Json, NotEmulated } from "../template/cloudformation.ts";
import type { Resource } from "../template/resource.ts";
import { bucketName } from "../template/resource-values.ts";

export interface QueueSpec {
  readonly name: string;
  readonly shortName: string;
  readonly arn: string;
  /** As SQS takes them: texts, the redrive policy as JSON. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** A message to a queue for each object that is put under a prefix. */
export interface BucketNotification {
  readonly bucket: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly queueArn: string;
}

/** CloudFormation's table is DynamoDB's `CreateTable`, property for property, in what is honoured here. */
export function readTable(resource: Resource): CreateTableCommandInput {
  if (resource.text("BillingMode") !== "PAY_PER_REQUEST") {
    throw new NotEmulated(resource.where, "only tables on demand are emulated; provisioned ones throttle.");
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

/** Reads what a bucket, or the custom resource that the CDK makes of `addEventNotification`, tells queues. */
export function readNotifications(resource: Resource): readonly BucketNotification[] {
  const configuration = resource.object("NotificationConfiguration");
  const other = Object.keys(configuration).find((key) => key !== "QueueConfigurations");
  if (other !== undefined) throw new NotEmulated(resource.where, `${other} is not emulated; queues are.`);
  const queues = configuration["QueueConfigurations"];
  const bucket = bucketName(resource.type === "AWS::S3::Bucket" ? resource.name : resource.requiredText("BucketName"));
  return (isList(queues) ? queues : []).map((queue) => readQueueConfiguration(resource, bucket, queue));
}

function readQueueConfiguration(resource: Resource, bucket: string, value: Json): BucketNotification {
  const configuration = isObject(value) ? value : {};
  // The bucket's own property names one event and the queue `Queue`; S3's API, and so the custom resource, a list
  // and `QueueArn`.
  const events = configuration["Events"] ?? [configuration["Event"] ?? ""];
  const created = isList(events) && events.every((event) => String(event).startsWith("s3:ObjectCreated:"));
  if (!created) throw new NotEmulated(resource.where, "only s3:ObjectCreated events are emulated.");
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
