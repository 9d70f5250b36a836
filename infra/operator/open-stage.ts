import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { DynamoDBClient, type DynamoDBClientConfig } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import { SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { SQSClient } from "@aws-sdk/client-sqs";
import { dynamoCaseStore } from "../../shared/aws/dynamodb-case-store.ts";
import { dynamoCatchUpStore } from "../../shared/aws/dynamodb-catch-up-store.ts";
import { dynamoChainHeadStore } from "../../shared/aws/dynamodb-chain-head-store.ts";
import { dynamoDisclosureIndex } from "../../shared/aws/dynamodb-disclosure-index.ts";
import { dynamoEndpointStore } from "../../shared/aws/dynamodb-endpoint-store.ts";
import { dynamoHealthStore } from "../../shared/aws/dynamodb-health-store.ts";
import { dynamoIntentGuards } from "../../shared/aws/dynamodb-intent-guards.ts";
import { dynamoJobStore } from "../../shared/aws/dynamodb-job-store.ts";
import { dynamoKeyUses } from "../../shared/aws/dynamodb-key-uses.ts";
import { dynamoPartnerReader } from "../../shared/aws/dynamodb-partner-reader.ts";
import { dynamoPartnerStore } from "../../shared/aws/dynamodb-partner-store.ts";
import { dynamoRestoreMarker } from "../../shared/aws/dynamodb-restore-marker.ts";
import { dynamoShapeStore } from "../../shared/aws/dynamodb-shape-store.ts";
import { dynamoSilenceStore } from "../../shared/aws/dynamodb-silence-store.ts";
import { dynamoUploadStore } from "../../shared/aws/dynamodb-upload-store.ts";
import { dynamoUseStore } from "../../shared/aws/dynamodb-use-store.ts";
import { dynamoWebhookStore } from "../../shared/aws/dynamodb-webhook-store.ts";
import { noBlobs } from "../../shared/aws/no-blobs.ts";
import { dynamoTable } from "../../shared/aws/records/dynamodb-table.ts";
import { dynamoOpenIndex } from "../../shared/aws/records/open.ts";
import { s3BlobStreams } from "../../shared/aws/s3-blob-streams.ts";
import { s3Blobs } from "../../shared/aws/s3-blobs.ts";
import { s3ChainObjects } from "../../shared/aws/s3-chain-objects.ts";
import { s3ErasureRecord } from "../../shared/aws/s3-erasure-record.ts";
import { s3RestoredBodies } from "../../shared/aws/s3-restored-bodies.ts";
import { secretsManagerStore } from "../../shared/aws/secrets-manager-store.ts";
import { secretsManagerWriter } from "../../shared/aws/secrets-manager-writer.ts";
import { sqsDeadLetters } from "../../shared/aws/sqs-dead-letters.ts";
import { systemClock } from "../../shared/core/clock.ts";
import type { Log } from "../../shared/core/log.ts";
import { interruptedReceipt } from "../../shared/gateway/jobs/job-receipts.ts";
import { erasureWaits } from "../../shared/gateway/model/erasure.ts";
import { jobWaits } from "../../shared/gateway/model/job-times.ts";
import { webhookWaits } from "../../shared/gateway/model/webhook-times.ts";
import { egressOfStage, type StageEgress } from "../../shared/gateway/operator/egress-of-stage.ts";
import { OperatorRefusal } from "../../shared/gateway/operator/operator-refusal.ts";
import { digestKey } from "../../shared/gateway/privacy/digest-key.ts";
import { RecordedUse } from "../../shared/gateway/resilience/recorded-use.ts";
import { restoredSuffix, stateNames } from "../constructs/state-names.ts";
import type { StackInfo } from "../local/stack-info.ts";
import type { Stage } from "../stages.ts";
import { openLog } from "./logs/log-source.ts";
import { openChecks } from "./open-checks.ts";
import { openMetrics } from "./open-metrics.ts";
import { openPrevious, type PreviousTables } from "./open-previous.ts";
import { openQueues } from "./open-queues.ts";

type ClientConfig = Pick<DynamoDBClientConfig, "region" | "credentials" | "endpoint">;

/** Where a stage's state is. */
export interface StagePlaces extends StageEgress {
  readonly clients: Readonly<Record<"dynamodb" | "s3" | "sqs" | "secrets" | "cloudwatch" | "lambda", ClientConfig>>;
  readonly directory: string;
  readonly records: string;
  readonly tokens: string;
  /** The prefix of the names of all secrets of the stage. */
  readonly secretPrefix: string;
  /** Divides the waits of erasures. */
  readonly timeScale: number;
  /** Resolves with the name of the bucket with the record of erasures. */
  readonly erasuresBucket: () => Promise<string>;
  /** Resolves with the name of the bucket with the chain of receipts. */
  readonly receiptsBucket: () => Promise<string>;
  /** Resolves with the name of the bucket of bodies. */
  readonly bodiesBucket: () => Promise<string>;
  /** The suffix of restored state; `undefined` for state that was never restored. */
  readonly restoredFrom: string | undefined;
  /** The tables that the stage had under this suffix, or first, whether they exist or not. */
  readonly tablesOf: (suffix: string | undefined) => PreviousTables;
  /** The name of the secret with the key of digests. */
  readonly digestKey: string;
  /** URLs of queues by their names without `rx-gateway-<stage>-`; `undefined` where they are looked up in AWS. */
  readonly queues: Readonly<Record<string, string>> | undefined;
  readonly queuePrefix: string;
  /** Resolves with who runs the tool: the ARN of the operator's identity in AWS. */
  readonly actor: () => Promise<string>;
  /** Set for the local stack alone. */
  readonly local?: LocalPlaces;
}

/** The parts of a local stack that its tools reach directly. URLs have no trailing slash. */
export interface LocalPlaces {
  readonly gateway: string;
  /** Plays partners' endpoints: `<receiver>/<name>`. */
  readonly receiver: string;
  /** The folder of the functions' logs. */
  readonly logs: string;
  readonly stackFile: string;
  /** The version of the sources that it was synthesized from. */
  readonly version: string | undefined;
}

export type StageStores = ReturnType<typeof openStage>;

/** A stage in AWS, with the region and the credentials of the operator's own AWS settings. */
export function deployedPlaces({
  name,
  rehearsal,
  restoredFrom,
  domain,
}: Pick<Stage, "name" | "rehearsal" | "restoredFrom" | "domain">): StagePlaces {
  return {
    ...stateNames({ name, restoredFrom }),
    clients: { dynamodb: {}, s3: {}, sqs: {}, secrets: {}, cloudwatch: {}, lambda: {} },
    erasuresBucket: () => ownBucketName(`rx-gateway-${name}-erasures`),
    receiptsBucket: () => ownBucketName(`rx-gateway-${name}-receipts`),
    bodiesBucket: async () => `${await ownBucketName(`rx-gateway-${name}-bodies`)}${restoredSuffix({ restoredFrom })}`,
    restoredFrom,
    tablesOf: (suffix) => stateNames({ name, restoredFrom: suffix }),
    egressAllow: rehearsal?.egressAllow,
    ownHost: domain?.name,
    timeScale: rehearsal?.timeScale ?? 1,
    queues: undefined,
    queuePrefix: `rx-gateway-${name}-`,
    actor: async () => (await callerIdentity({})).arn,
  };
}

/** The names of buckets end with the account and the region. */
async function ownBucketName(name: string): Promise<string> {
  const { account, region } = await callerIdentity({});
  return `${name}-${account}-${region}`;
}

interface CallerIdentity {
  readonly account: string;
  readonly region: string;
  readonly arn: string;
}

async function callerIdentity(config: ClientConfig): Promise<CallerIdentity> {
  const { GetCallerIdentityCommand, STSClient } = await import("@aws-sdk/client-sts");
  const sts = new STSClient(config);
  try {
    const { Account: account = "", Arn: arn = "" } = await sts.send(new GetCallerIdentityCommand({}));
    return { account, arn, region: await sts.config.region() };
  } finally {
    sts.destroy();
  }
}

/**
 * The local stack.
 *
 * @param dir the folder of its `stack.json`
 * @throws OperatorRefusal when none runs there
 */
export function localPlaces(dir: string): StagePlaces {
  const { aws, gateway, receiver, egressAllow, logs, version, timeScale } = readStackInfo(dir);
  const { region, credentials, tables, queues, buckets, ...endpoints } = aws;
  const { directory = "", records = "", tokens = "" } = tables;
  const client = (endpoint: string): ClientConfig => ({ region, credentials: { ...credentials }, endpoint });
  const bucketNamed = (name: string): string =>
    buckets.find((bucket) => bucket.startsWith(`rx-gateway-local-${name}-`)) ?? "";
  return {
    clients: {
      dynamodb: client(endpoints.dynamodb),
      s3: client(endpoints.s3),
      sqs: client(endpoints.sqs),
      secrets: client(endpoints.secretsmanager),
      cloudwatch: client(endpoints.cloudwatch),
      lambda: client(endpoints.lambda),
    },
    directory,
    records,
    tokens,
    secretPrefix: "rx-gateway/local",
    egressAllow,
    ownHost: undefined,
    timeScale,
    erasuresBucket: async () => bucketNamed("erasures"),
    receiptsBucket: async () => bucketNamed("receipts"),
    bodiesBucket: async () => bucketNamed("bodies"),
    // A stack that a test has started may be of a stage with the setting, which `infra/stages.ts` does not have.
    restoredFrom: /^rx-gateway-local-records-(.+)$/.exec(records)?.[1],
    tablesOf: (suffix) => stateNames({ name: "local", restoredFrom: suffix }),
    digestKey: "rx-gateway/local/digest-key",
    queues,
    queuePrefix: "rx-gateway-local-",
    actor: async () => (await callerIdentity(client(endpoints.sts))).arn,
    local: { gateway, receiver, logs, version, stackFile: join(dir, "stack.json") },
  };
}

function readStackInfo(dir: string): StackInfo {
  const file = join(dir, "stack.json");
  try {
    return JSON.parse(readFileSync(file, "utf8")) as StackInfo;
  } catch (cause) {
    throw new OperatorRefusal(`There is no ${file}: start the stack with npm start, or name a stage.`, { cause });
  }
}

/** Creates the clients and stores of a stage; `close` ends them. */
export function openStage(places: StagePlaces) {
  const { clients, directory, tokens } = places;
  const dynamoDb = new DynamoDBClient(clients.dynamodb);
  const sqs = new SQSClient(clients.sqs);
  const s3 = new S3Client({ ...clients.s3, forcePathStyle: true });
  const secretsManager = new SecretsManagerClient(clients.secrets);
  const secrets = secretsManagerStore(secretsManager);
  const partners = dynamoTable(dynamoDb, directory);
  const records = { table: dynamoTable(dynamoDb, places.records), clock: systemClock };
  const whole = dynamoWebhookStore(records);
  const getBlob = async (key: string) => await s3Blobs(s3, await places.bodiesBucket()).get(key);
  return {
    clock: systemClock,
    pause: (ms: number): Promise<void> => wait(ms),
    directory: dynamoPartnerReader(partners),
    partnerStore: dynamoPartnerStore(partners),
    keyUses: dynamoKeyUses(partners),
    endpoints: dynamoEndpointStore(partners),
    health: dynamoHealthStore(dynamoTable(dynamoDb, tokens)),
    due: whole,
    store: whole,
    cases: dynamoCaseStore(records),
    catchUps: dynamoCatchUpStore(records),
    silences: dynamoSilenceStore(records),
    shapes: dynamoShapeStore(records),
    bodies: s3RestoredBodies(s3, places.bodiesBucket),
    eventBodies: { get: getBlob },
    jobBodies: {
      open: async (key: string, signal: AbortSignal) =>
        await s3BlobStreams(s3, await places.bodiesBucket()).open(key, signal),
    },
    marker: dynamoRestoreMarker(partners),
    previous: (suffix: string | undefined) => openPrevious(dynamoDb, places.tablesOf(suffix)),
    jobs: dynamoJobStore(records, { ...noBlobs, get: getBlob }),
    openIndex: dynamoOpenIndex(records),
    intentGuards: dynamoIntentGuards(records),
    uploads: dynamoUploadStore(records),
    // A count that is not taken back lapses by itself.
    use: new RecordedUse({
      store: dynamoUseStore(dynamoTable(dynamoDb, tokens)),
      clock: systemClock,
      log: noLog,
    }),
    erasureWaits: erasureWaits(places.timeScale),
    webhookWaits: webhookWaits(places.timeScale),
    jobWaits: jobWaits(places.timeScale),
    scale: places.timeScale,
    log: noLog,
    interruptedReceipt,
    secrets,
    secretWriter: secretsManagerWriter(secretsManager),
    secretPrefix: places.secretPrefix,
    egress: egressOfStage(places),
    erasures: s3ErasureRecord(s3, places.erasuresBucket),
    heads: dynamoChainHeadStore(records.table),
    disclosures: dynamoDisclosureIndex(records),
    chain: s3ChainObjects(s3, places.receiptsBucket),
    ...openQueues(sqs, places),
    openLog: (name: string) => openLog(places, name),
    openChecks: () => openChecks(clients.lambda, places.queuePrefix),
    openMetrics: (namespace: string) => openMetrics(clients.cloudwatch, namespace),
    digest: digestKey(secrets, places.digestKey),
    deadLetters: (queue: string) => sqsDeadLetters(sqs, queue, places),
    close: () => {
      for (const client of [dynamoDb, s3, sqs, secretsManager]) client.destroy();
    },
  };
}

/** A command reports by its output, and its changes by receipts. */
const noLog: Log = { info() {}, warn() {}, error() {} };
