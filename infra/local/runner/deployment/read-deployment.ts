import type { CreateTableCommandInput } from "@aws-sdk/client-dynamodb";
import type { Assembly } from "../assembly.ts";
import type { Json } from "../template/cloudformation.ts";
import type { DeploymentTarget } from "../template/deployment-target.ts";
import type { Resource } from "../template/resource.ts";
import { bucketName, resourceValue, secretArn } from "../template/resource-values.ts";
import { readResources } from "../template/resources.ts";
import { shortNames } from "../template/short-names.ts";
import { supportedTypes } from "../template/supported-types.ts";
import { encryptionKeyOf } from "./encryption.ts";
import { aliasesByFunction, type FunctionSpec, readFunction } from "./functions.ts";
import { type RestApiSpec, readRestApi } from "./rest-api.ts";
import { roleReader } from "./roles.ts";
import { type BucketNotification, type QueueSpec, readNotifications, readQueue, readTable } from "./storage.ts";
import { type EventSourceSpec, readEventSource, readSchedules, type ScheduleSpec } from "./triggers.ts";

export interface SecretSpec {
  readonly name: string;
  readonly arn: string;
  /** How its first value is generated, if the template says so. */
  readonly generate?: Readonly<Record<string, Json>>;
}

/** Everything that the templates declare. Nothing that runs locally is listed anywhere else. */
export interface Deployment {
  readonly functions: readonly FunctionSpec[];
  readonly tables: readonly { readonly shortName: string; readonly table: CreateTableCommandInput }[];
  readonly queues: readonly QueueSpec[];
  readonly buckets: readonly string[];
  readonly notifications: readonly BucketNotification[];
  readonly secrets: readonly SecretSpec[];
  /** The ARN of the customer-managed key of each table, queue, bucket and secret that has one, by the resource's ARN. */
  readonly encryptionKeys: ReadonlyMap<string, string>;
  readonly eventSources: readonly EventSourceSpec[];
  readonly schedules: readonly ScheduleSpec[];
  readonly api: RestApiSpec;
}

/** @throws UnsupportedTemplateError when the templates contain something that the runner would not run as AWS does. */
export function readDeployment(assembly: Assembly, target: DeploymentTarget): Deployment {
  const resources = readResources(assembly, target);
  const ofType = (type: string): readonly Resource[] => resources.filter((resource) => resource.type === type);
  const shortName = shortNameOf(resources);
  const arnOf = (resource: Resource): string =>
    resourceValue(resource, resource.type === "AWS::SecretsManager::Secret" ? "Id" : "Arn", target);
  const roleOf = roleReader(resources, target);
  const aliases = aliasesByFunction(ofType("AWS::Lambda::Alias"));
  const queues = ofType("AWS::SQS::Queue").map((queue) => readQueue(queue, shortName(queue), arnOf(queue)));
  const queueArns = new Set(queues.map(({ arn }) => arn));
  return {
    functions: ofType("AWS::Lambda::Function").map((one) =>
      readFunction(one, {
        shortName: shortName(one),
        assembly,
        role: roleOf(one),
        aliases: aliases.get(one.name),
      }),
    ),
    tables: ofType("AWS::DynamoDB::Table").map((one) => ({ shortName: shortName(one), table: readTable(one) })),
    queues,
    buckets: ofType("AWS::S3::Bucket").map(({ name }) => bucketName(name)),
    notifications: [...ofType("AWS::S3::Bucket"), ...ofType("Custom::S3BucketNotifications")].flatMap(
      readNotifications,
    ),
    secrets: ofType("AWS::SecretsManager::Secret").map((secret) => {
      const generate = secret.propertyNames.includes("GenerateSecretString");
      const base = { name: secret.name, arn: secretArn(secret.name, target) };
      return generate ? { ...base, generate: secret.object("GenerateSecretString") } : base;
    }),
    encryptionKeys: new Map(
      resources.flatMap((one) => {
        const key = encryptionKeyOf(one);
        return key === undefined ? [] : [[arnOf(one), key] as const];
      }),
    ),
    eventSources: ofType("AWS::Lambda::EventSourceMapping")
      .filter((source) => source.text("Enabled") !== "false")
      .map((source) => readEventSource(source, queueArns)),
    schedules: ofType("AWS::Events::Rule").flatMap((rule) => readSchedules(rule, arnOf(rule))),
    api: readRestApi(resources, target),
  };
}

/** Names for logs, tests and `stack.json`: from the physical name, else the logical id without the CDK's hash. */
function shortNameOf(resources: readonly Resource[]): (resource: Resource) => string {
  const named = ["AWS::Lambda::Function", "AWS::DynamoDB::Table", "AWS::SQS::Queue"];
  const isNamed = (resource: Resource): boolean =>
    resource.propertyNames.includes(supportedTypes[resource.type]?.name ?? "");
  const short = shortNames(resources.filter((one) => named.includes(one.type) && isNamed(one)).map(({ name }) => name));
  return (resource) =>
    (isNamed(resource) ? short.get(resource.name) : undefined) ??
    resource.logicalId.replace(/[0-9A-F]{8}$/, "").toLowerCase();
}
