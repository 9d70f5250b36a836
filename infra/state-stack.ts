import { ArnFormat, CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from "aws-cdk-lib";
import { AttributeType, BillingMode, ProjectionType, Table, TableEncryption } from "aws-cdk-lib/aws-dynamodb";
import { PolicyStatement, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Key } from "aws-cdk-lib/aws-kms";
import { BlockPublicAccess, Bucket, BucketEncryption } from "aws-cdk-lib/aws-s3";
import { Secret } from "aws-cdk-lib/aws-secretsmanager";
import type { Construct } from "constructs";
import { BackupPlan } from "./constructs/backup-plan.ts";
import { ConnectionSecrets } from "./constructs/connection-secrets.ts";
import { DurableQueue } from "./constructs/durable-queue.ts";
import { ReceiptBucket } from "./constructs/receipt-bucket.ts";
import { webhookConnections } from "./constructs/stage-connections.ts";
import {
  bodiesBucketName,
  bucketName,
  restoredSuffix,
  stateNames,
  stateSuffixOutput,
} from "./constructs/state-names.ts";
import { WebhookBucket } from "./constructs/webhook-bucket.ts";
import { addOperatorPolicies } from "./operator-policies/add-operator-policies.ts";
import type { Stage } from "./stages.ts";

/**
 * The stateful resources, which outlive a deployment: the key, the tables, the buckets, the secrets, and the intake queue,
 * the only place of a webhook that is acknowledged and not yet recorded (`docs/adr/0027-state-and-gateway-stacks.md`).
 */
export class StateStack extends Stack {
  readonly key: Key;
  /** Partners, keys, endpoints. */
  readonly directory: Table;
  /** Events, deliveries, jobs, cases. */
  readonly records: Table;
  /** Encrypted vendor tokens, and the state of circuit breakers and rate limiters. */
  readonly tokens: Table;
  /** Bodies that are too large for a record. */
  readonly bodies: Bucket;
  /** Verified webhooks, the gateway's own notifications, and recoveries. */
  readonly intake: DurableQueue;
  /** Receipts that the chain does not have yet. */
  readonly receipts: DurableQueue;
  /** A message for each large webhook: S3 cannot name a group, so that they must not be in a fair queue with others. */
  readonly largeWebhookQueue: DurableQueue;
  /** Webhooks that are too large for the intake queue. */
  readonly largeWebhooks: WebhookBucket;

  constructor(scope: Construct, id: string, props: StackProps & { readonly stage: Stage }) {
    const { stage } = props;
    super(scope, id, { ...props, terminationProtection: stage.protect ?? false });
    const removalPolicy = statePolicy(stage);
    const names = stateNames(stage);
    this.key = new Key(this, "Key", {
      description: `Rx Gateway ${stage.name}: state, queues and secrets`,
      enableKeyRotation: true,
      removalPolicy,
    });
    this.#letServicesUseTheKey();
    const suffix = restoredSuffix(stage);
    this.directory = this.#table(`Directory${suffix}`, names.directory, stage, { sortKey: true });
    this.records = this.#table(`Records${suffix}`, names.records, stage, { sortKey: true });
    this.records.addGlobalSecondaryIndex({
      indexName: "arrivals",
      partitionKey: { name: "list", type: AttributeType.STRING },
      sortKey: { name: "arrival", type: AttributeType.STRING },
      projectionType: ProjectionType.KEYS_ONLY,
    });
    this.records.addGlobalSecondaryIndex({
      indexName: "due",
      partitionKey: { name: "dueShard", type: AttributeType.STRING },
      sortKey: { name: "dueAt", type: AttributeType.NUMBER },
      projectionType: ProjectionType.KEYS_ONLY,
    });
    // Jobs and deliveries that have not ended, which `GET /v1/counts` counts.
    this.records.addGlobalSecondaryIndex({
      indexName: "open",
      partitionKey: { name: "open", type: AttributeType.STRING },
      sortKey: { name: "arrival", type: AttributeType.STRING },
      projectionType: ProjectionType.KEYS_ONLY,
    });
    this.tokens = this.#table(`Tokens${suffix}`, names.tokens, stage, { sortKey: false });
    this.bodies = new Bucket(this, `Bodies${suffix}`, {
      bucketName: bodiesBucketName(this, stage),
      // AWS Backup reads versioned buckets alone. A body that is removed is deleted permanently a day later.
      versioned: backupsOf(stage) !== undefined,
      encryption: BucketEncryption.KMS,
      encryptionKey: this.key,
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      lifecycleRules: [
        { abortIncompleteMultipartUploadAfter: Duration.days(1) },
        ...(backupsOf(stage) === undefined ? [] : [removedVersions]),
        // A day longer than the records that refer to them.
        { prefix: "jobs/", expiration: Duration.days(31) },
        // An uncertain job may need its upload until it is resolved; otherwise the scheduler removes it within hours.
        { prefix: "uploads/", expiration: Duration.days(400) },
        // Not `events/`: such a body lives as long as its event, which a held delivery keeps; the scheduler removes it.
        // No record refers to answers: the link to one is valid for minutes.
        { prefix: "answers/", expiration: Duration.days(1) },
      ],
      removalPolicy: restorablePolicy(stage),
    });
    new ConnectionSecrets(this, "Secrets", {
      prefix: names.secretPrefix,
      connections: stage.connections,
      webhookConnections: webhookConnections(stage),
      existing: stage.existingSecrets ?? [],
      encryptionKey: this.key,
      removalPolicy,
    });
    // Keys the digests that event ids are made of, so that an id never gives away what it was made of.
    new Secret(this, "DigestKey", {
      secretName: names.digestKey,
      description: "Rx Gateway: keys the digests that ids are made of. Changing it makes old duplicates look new.",
      encryptionKey: this.key,
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
      removalPolicy,
    });
    this.intake = new DurableQueue(this, "Intake", {
      queueName: names.intakeQueue,
      encryptionKey: this.key,
      visibilityTimeout: Duration.seconds(stage.visibility.intake),
      removalPolicy,
    });
    this.largeWebhookQueue = new DurableQueue(this, "LargeWebhookQueue", {
      queueName: names.largeWebhookQueue,
      encryptionKey: this.key,
      visibilityTimeout: Duration.seconds(stage.visibility.intake),
      removalPolicy,
    });
    this.largeWebhooks = new WebhookBucket(this, "LargeWebhooks", {
      bucketName: bucketName(this, stage, "intake"),
      encryptionKey: this.key,
      queue: this.largeWebhookQueue.queue,
      removalPolicy,
    });
    this.receipts = new DurableQueue(this, "Receipts", {
      queueName: names.receiptQueue,
      encryptionKey: this.key,
      visibilityTimeout: Duration.seconds(stage.visibility.receipts),
      removalPolicy,
    });
    new ReceiptBucket(this, "ReceiptChain", {
      bucketName: bucketName(this, stage, "receipts"),
      encryptionKey: this.key,
      lock: stage.receiptLock,
      removalPolicy,
    });
    this.#addErasures(stage, removalPolicy);
    this.#addBackups(stage, removalPolicy);
    this.#exportForever();
    new CfnOutput(this, "StateSuffix", stateSuffixOutput(stage));
    // Here, because a restore needs them before there is a gateway that runs on the restored state.
    addOperatorPolicies(this, stage, this.key.keyArn);
  }

  /**
   * The record of erasures, by which subjects are erased again after a restore. It is no part of the backups, so that a
   * restore never takes it back (`shared/gateway/ports/erasure-record.ts`). The operators read it; the
   * scheduler adds what it does with an erasure.
   */
  #addErasures(stage: Stage, removalPolicy: RemovalPolicy): void {
    new Bucket(this, "Erasures", {
      bucketName: bucketName(this, stage, "erasures"),
      encryption: BucketEncryption.KMS,
      encryptionKey: this.key,
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      versioned: true,
      removalPolicy,
    });
  }

  #addBackups(stage: Stage, removalPolicy: RemovalPolicy): void {
    const settings = backupsOf(stage);
    if (settings === undefined) return;
    new BackupPlan(this, "Backups", {
      name: `rx-gateway-${stage.name}`,
      settings,
      tables: [this.directory, this.records, this.tokens],
      // Not the bucket of large webhooks: each of its objects is processed within seconds, by a message that no backup has.
      buckets: [this.bodies],
      encryptionKey: this.key,
      removalPolicy,
    });
  }

  /**
   * Exports what the gateway's stack refers to, whether it does so at present or not: an export that comes and goes with
   * its use would block a deployment, because this stack is deployed first. Nothing here names a vendor or a connection.
   */
  #exportForever(): void {
    const queues = [this.intake, this.largeWebhookQueue, this.receipts];
    const values = [
      this.key.keyArn,
      ...[this.largeWebhooks.bucketName, this.largeWebhooks.bucketArn],
      ...queues.flatMap(({ queue, deadLetters }) => [
        ...[queue.queueUrl, queue.queueArn, queue.queueName],
        deadLetters.queueName,
      ]),
    ];
    for (const value of values) this.exportValue(value);
  }

  /** CloudWatch Logs, alarms and S3's notifications use the key as AWS services, without a caller's grant. */
  #letServicesUseTheKey(): void {
    const actions = ["kms:Encrypt*", "kms:Decrypt*", "kms:ReEncrypt*", "kms:GenerateDataKey*", "kms:Describe*"];
    const logGroups = this.formatArn({ service: "logs", resource: "*", arnFormat: ArnFormat.NO_RESOURCE_NAME });
    this.key.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal(`logs.${this.region}.amazonaws.com`)],
        actions,
        resources: ["*"],
        conditions: { ArnLike: { "kms:EncryptionContext:aws:logs:arn": logGroups } },
      }),
    );
    this.key.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal("cloudwatch.amazonaws.com")],
        actions: ["kms:Decrypt", "kms:GenerateDataKey*"],
        resources: ["*"],
        conditions: { StringEquals: { "aws:SourceAccount": this.account } },
      }),
    );
    this.key.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal("s3.amazonaws.com")],
        // The queue's own policy says which bucket may send; no condition here is documented to hold for S3's word to it.
        actions: ["kms:Decrypt", "kms:GenerateDataKey*"],
        resources: ["*"],
      }),
    );
  }

  #table(id: string, tableName: string, stage: Stage, options: { readonly sortKey: boolean }): Table {
    return new Table(this, id, {
      tableName,
      partitionKey: { name: "pk", type: AttributeType.STRING },
      ...(options.sortKey ? { sortKey: { name: "sk", type: AttributeType.STRING } } : {}),
      billingMode: BillingMode.PAY_PER_REQUEST,
      timeToLiveAttribute: "expiresAt",
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: this.key,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: stage.name !== "local" },
      // A protected table could not be rolled back when the first deployment fails.
      deletionProtection: stage.protect ?? false,
      removalPolicy: restorablePolicy(stage),
    });
  }
}

/** State that goes with its stack is not backed up. */
function backupsOf({ backup, keepState }: Stage): Stage["backup"] {
  return keepState ? backup : undefined;
}

const removedVersions = { noncurrentVersionExpiration: Duration.days(1), expiredObjectDeleteMarker: true };

/** Retained state is still deleted when its own creation is rolled back: otherwise its name would block the next attempt. */
function statePolicy({ keepState }: Pick<Stage, "keepState">): RemovalPolicy {
  return keepState ? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE : RemovalPolicy.DESTROY;
}

/**
 * Of the tables and the bucket of bodies. CloudFormation imports a restored table only if it is retained, and the one that
 * it replaces remains only if it was.
 */
function restorablePolicy({ keepState, keepTables, restoredFrom }: Stage): RemovalPolicy {
  return statePolicy({ keepState: keepState || keepTables === true || restoredFrom !== undefined });
}
