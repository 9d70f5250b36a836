import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { AwsAccess } from "../ports/aws-access.ts";
import type { AwsEndpoints } from "../ports/aws-endpoints.ts";
import type { AwsWatch } from "../ports/aws-watch.ts";
import type { InvokeFunction } from "../ports/invoke-function.ts";
import type { PartnerAccount } from "../ports/partner-account.ts";
import type { PolledQueue } from "../ports/polled-queue.ts";
import { type AwsHandler, AwsService } from "./aws-service.ts";
import { startDynamoDb } from "./dynamodb.ts";
import { lambda } from "./lambda/lambda.ts";
import { authorized } from "./permissions/authorized.ts";
import { PermissionRules } from "./permissions/permission-rules.ts";
import { polledQueue } from "./polled-queue.ts";
import { queuesByAccount } from "./queues-by-account.ts";
import { SecretStore } from "./secrets-manager/secret-store.ts";
import { secretsManager } from "./secrets-manager/secrets-manager.ts";
import { type ObjectCreated, startSqsAndS3 } from "./sqs-and-s3.ts";
import { sts } from "./sts.ts";

/** The account of the emulators; fauxqs supports no other. */
export const account = { region: "us-east-1", accountId: "000000000000" } as const;

/** Credentials of the emulators alone. SDK clients modify the object that they get: pass a copy. */
export const credentials = { accessKeyId: "local", secretAccessKey: "local-not-a-secret" } as const;

export interface EmulatorOptions {
  /** Stores all state; in memory if absent. */
  readonly dataDir?: string;
  readonly watch: AwsWatch;
  /** Decides the calls of functions. */
  readonly access: AwsAccess;
  /** The ARN of the customer-managed key of a resource, by the resource's ARN. */
  keyOf(resourceArn: string): string | undefined;
  /** The name of the partition key of a table, or of an index of it. */
  partitionKeyOf(table: string, index: string | undefined): string | undefined;
  onObjectCreated(created: ObjectCreated): Promise<void>;
  /** A partner's account, whose queues are in memory. */
  readonly partnerAccount: PartnerAccount;
  /** CloudWatch, without the network. */
  readonly metrics: AwsHandler;
  /** Runs what Lambda's API invokes. */
  readonly invoke: InvokeFunction;
  /** The ARN of a secret that is created by its name alone. */
  readonly secretArn: (name: string) => string;
}

export interface Emulators {
  readonly endpoints: AwsEndpoints;
  readonly secrets: SecretStore;
  /** S3 without the network. */
  readonly s3: AwsHandler;
  /** SQS of the partner's account, without the network. */
  readonly partnerQueues: AwsHandler;
  /** A queue without the network, by its URL. */
  polledQueue(queueUrl: string): PolledQueue;
}

/** Starts DynamoDB, SQS, S3, Secrets Manager, STS, CloudWatch and Lambda's API on free ports of 127.0.0.1. */
export async function startEmulators(options: EmulatorOptions, resources: AsyncDisposableStack): Promise<Emulators> {
  const { dataDir, watch, access, keyOf, partitionKeyOf } = options;
  if (dataDir !== undefined) mkdirSync(dataDir, { recursive: true });
  const path = (name: string) => (dataDir === undefined ? undefined : join(dataDir, name));
  const secrets = new SecretStore(path("secrets.json"));
  const rules = new PermissionRules({ ...account, keyOf, partitionKeyOf, secretArn: (id) => secrets.arnOf(id) });
  const serve = async (handle: AwsHandler): Promise<[AwsService, string]> => {
    const service = new AwsService(authorized(handle, access, rules), watch);
    return [service, await service.listen()];
  };

  const database = await startDynamoDb(path("dynamodb"));
  const [databaseService, dynamodb] = await serve(database.handle);
  resources.defer(async () => {
    databaseService.refuse();
    // dynalite ends the process when its database closes during a request.
    await databaseService.settled();
    await database.close();
  });

  const sqsPath = path("sqs-and-s3");
  const queues = await startSqsAndS3({
    region: account.region,
    secretAccessKey: credentials.secretAccessKey,
    onObjectCreated: options.onObjectCreated,
    senderOf: (accessKeyId) => access.senderOf(accessKeyId),
    ...(sqsPath === undefined ? {} : { path: sqsPath }),
  });
  const partnerQueues = await startSqsAndS3({
    region: account.region,
    secretAccessKey: credentials.secretAccessKey,
    onObjectCreated: async () => undefined,
  });
  const others = new Map([[options.partnerAccount.accountId, partnerQueues.handle]]);
  const [queueService, sqs] = await serve(queuesByAccount(queues.handle, others));
  resources.defer(async () => {
    queueService.refuse();
    // Long polls end only when the queues are closed.
    await queues.close();
    await partnerQueues.close();
    await queueService.settled();
  });

  const [secretService, secretsmanager] = await serve(secretsManager(secrets, options.secretArn));
  resources.defer(() => secretService.refuse());
  const [roleService, roles] = await serve(sts(options.partnerAccount, account.accountId));
  resources.defer(() => roleService.refuse());
  const [metricService, cloudwatch] = await serve(options.metrics);
  resources.defer(() => metricService.refuse());
  const functionArn = (name: string): string => rules.arn("lambda", `function:${name}`);
  const { secretAccessKey } = credentials;
  const [invokeService, invoked] = await serve(lambda({ invoke: options.invoke, functionArn, secretAccessKey }));
  resources.defer(() => invokeService.refuse());
  return {
    endpoints: { dynamodb, sqs, s3: sqs, secretsmanager, sts: roles, cloudwatch, lambda: invoked },
    secrets,
    s3: queues.handle,
    partnerQueues: partnerQueues.handle,
    polledQueue: (url) => polledQueue(queues, url),
  };
}
