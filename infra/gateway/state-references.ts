import { ArnFormat, type Stack } from "aws-cdk-lib";
import { type ITable, Table } from "aws-cdk-lib/aws-dynamodb";
import { Bucket, type IBucket } from "aws-cdk-lib/aws-s3";
import { connectionPaths, webhookConnections } from "../constructs/stage-connections.ts";
import { bodiesBucketName, bucketName, stateNames } from "../constructs/state-names.ts";
import type { Stage } from "../stages.ts";
import type { StateStack } from "../state-stack.ts";

/** ARNs of secrets by their names. Secrets Manager adds a hyphen and six characters, which `??????` matches exactly. */
export interface SecretArns {
  /** The prefix of the names of all secrets of the stage. */
  readonly prefix: string;
  readonly digestKeyName: string;
  readonly digestKeyArn: string;
  /** Of the webhook secrets of all connections that accept webhooks. */
  readonly webhookArns: readonly string[];
  /** Of the credentials of this vendor's connections only. */
  credentialArns(vendor: string): readonly string[];
}

/** The state as the gateway's stack refers to it. */
export interface StateReferences
  extends Pick<StateStack, "key" | "largeWebhooks" | "largeWebhookQueue" | "intake" | "receipts">,
    Readonly<Record<"directory" | "records" | "tokens", ITable>> {
  readonly bodies: IBucket;
  readonly receiptBucket: IBucket;
  /** The record of erasures. */
  readonly erasureBucket: IBucket;
  readonly secrets: SecretArns;
}

/**
 * Refers to the tables, the bucket of bodies and the secrets by their names, which makes no export of the state's stack: a connection or a table can
 * be removed there while the gateway's stack, which is deployed later, still knows it.
 */
export function stateReferences(stack: Stack, stage: Stage, state: StateStack): StateReferences {
  const names = stateNames(stage);
  const table = (id: string, tableName: string): ITable =>
    Table.fromTableAttributes(stack, id, { tableName, encryptionKey: state.key });
  return {
    key: state.key,
    bodies: Bucket.fromBucketAttributes(stack, "Bodies", {
      bucketName: bodiesBucketName(stack, stage),
      encryptionKey: state.key,
    }),
    receiptBucket: Bucket.fromBucketAttributes(stack, "ReceiptChain", {
      bucketName: bucketName(stack, stage, "receipts"),
      encryptionKey: state.key,
    }),
    erasureBucket: Bucket.fromBucketAttributes(stack, "Erasures", {
      bucketName: bucketName(stack, stage, "erasures"),
      encryptionKey: state.key,
    }),
    receipts: state.receipts,
    largeWebhooks: state.largeWebhooks,
    largeWebhookQueue: state.largeWebhookQueue,
    intake: state.intake,
    directory: table("Directory", names.directory),
    records: table("Records", names.records),
    tokens: table("Tokens", names.tokens),
    secrets: secretArns(stack, stage),
  };
}

function secretArns(stack: Stack, stage: Stage): SecretArns {
  const names = stateNames(stage);
  const arn = (name: string): string =>
    stack.formatArn({
      service: "secretsmanager",
      resource: "secret",
      resourceName: `${name}-??????`,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
  const prefix = names.secretPrefix;
  return {
    prefix,
    digestKeyName: names.digestKey,
    digestKeyArn: arn(names.digestKey),
    webhookArns: connectionPaths(webhookConnections(stage)).map((path) => arn(`${prefix}/${path}/webhook`)),
    credentialArns: (vendor) =>
      connectionPaths({ [vendor]: stage.connections[vendor] ?? [] }).map((path) => arn(`${prefix}/${path}`)),
  };
}
