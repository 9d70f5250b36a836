import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { SQSClient } from "@aws-sdk/client-sqs";
import { localConnections } from "../../../infra/local/connections.ts";
import { AwsService } from "../../../infra/local/emulators/aws-service.ts";
import { BucketEvents } from "../../../infra/local/emulators/bucket-events.ts";
import { createBucket, createQueues, createTable } from "../../../infra/local/emulators/create-resources.ts";
import { startDynamoDb } from "../../../infra/local/emulators/dynamodb.ts";
import { polledQueue } from "../../../infra/local/emulators/polled-queue.ts";
import { SecretStore } from "../../../infra/local/emulators/secrets-manager/secret-store.ts";
import { secretsManager } from "../../../infra/local/emulators/secrets-manager/secrets-manager.ts";
import { startSqsAndS3 } from "../../../infra/local/emulators/sqs-and-s3.ts";
import { account, credentials } from "../../../infra/local/emulators/start-emulators.ts";
import type { AwsEndpoints } from "../../../infra/local/ports/aws-endpoints.ts";
import type { AwsWatch } from "../../../infra/local/ports/aws-watch.ts";
import type { PolledQueue } from "../../../infra/local/ports/polled-queue.ts";
import { readAssembly } from "../../../infra/local/runner/assembly.ts";
import { type Deployment, readDeployment } from "../../../infra/local/runner/deployment/read-deployment.ts";
import { secretArn } from "../../../infra/local/runner/template/resource-values.ts";
import { type SeededDirectory, seedDirectory } from "../../../infra/local/seed-directory.ts";
import { seedSecrets } from "../../../infra/local/seed-secrets.ts";
import { startReceiver } from "../../../infra/local/simulators/receiver/start-receiver.ts";
import { startSimulators } from "../../../infra/local/simulators/start-simulators.ts";
import { compile } from "./compile.ts";
import { dynamoCapacity } from "./dynamodb-capacity.ts";
import { Meter } from "./meter.ts";
import { startVendorStub, type VendorStub } from "./vendor-stub.ts";

/** Everything that functions call, and no function: those are started one by one and invoked by hand. */
export interface World {
  readonly deployment: Deployment;
  readonly endpoints: AwsEndpoints;
  readonly meter: Meter;
  readonly sqs: SQSClient;
  /** Of the same tables, without a meter: what it writes costs no measuring. */
  readonly dynamoDb: DynamoDBClient;
  readonly partners: SeededDirectory;
  readonly vendor: VendorStub;
  /** The receiver of partners' events. */
  readonly receiver: string;
  /** `invoke-host.ts`, compiled. */
  readonly hostScript: string;
  /** The physical name of a table, by its short name. */
  table(shortName: string): string;
  /** A queue by its URL, as Lambda polls it. */
  polledQueue(url: string): PolledQueue;
  queueUrl(arn: string): string;
  stop(): Promise<void>;
}

/**
 * @param assembly a directory with stage `local`, as `cdk synth` writes it
 * @param dir for compiled modules
 */
export async function startWorld(assembly: string, dir: string): Promise<World> {
  const hostScript = await compile(new URL("./invoke-host.ts", import.meta.url), dir);
  const resources = new AsyncDisposableStack();
  const receiver = await startReceiver({ port: 0 });
  resources.defer(() => receiver.stop());
  const simulators = await startSimulators({ port: 0, connections: localConnections, gatewayUrl: () => "" });
  resources.defer(() => simulators.stop());
  const vendor = await startVendorStub(simulators.url);
  resources.defer(() => vendor.stop());

  const parameters = { SimulatorOrigin: vendor.url, EgressAllow: new URL(receiver.url).host, TimeScale: "1" };
  const stacks = readAssembly(assembly);
  // The tables' names do not depend on the endpoints of emulators, which start later.
  const { tables } = readDeployment(stacks, { ...account, sqsEndpoint: "http://127.0.0.1", parameters });

  const meter = new Meter();
  const notWatched: AwsWatch = { before: async () => "go on", after: async () => "go on" };
  const serve = async (handle: ConstructorParameters<typeof AwsService>[0]): Promise<string> => {
    const service = new AwsService(handle, notWatched);
    resources.defer(() => service.refuse());
    return await service.listen();
  };
  const database = await startDynamoDb(undefined);
  resources.defer(() => database.close());
  const capacity = dynamoCapacity(
    database.handle,
    tables.map(({ table }) => table),
  );
  const dynamodb = await serve(meter.wrap(database.handle, "dynamodb", capacity));
  const unmetered = await serve(database.handle);
  let bucketEvents: BucketEvents | undefined;
  const queues = await startSqsAndS3({
    region: account.region,
    secretAccessKey: credentials.secretAccessKey,
    onObjectCreated: async (created) => bucketEvents?.created(created),
  });
  resources.defer(() => queues.close());
  const sqsUrl = await serve(meter.wrap(queues.handle, "s3"));
  const secrets = new SecretStore(undefined);
  const secretsmanager = await serve(
    meter.wrap(
      secretsManager(secrets, (name) => secretArn(name, account)),
      "secretsmanager",
    ),
  );

  const endpoints = {
    dynamodb,
    sqs: sqsUrl,
    s3: sqsUrl,
    secretsmanager,
    sts: "http://127.0.0.1:1",
    cloudwatch: "http://127.0.0.1:1",
    lambda: "http://127.0.0.1:1",
  };
  const deployment = readDeployment(stacks, { ...account, sqsEndpoint: sqsUrl, parameters });
  const queueUrl = (arn: string): string => `${sqsUrl}/${account.accountId}/${arn.split(":").at(-1)}`;
  const client = { region: account.region, credentials: { ...credentials } };
  const sqs = new SQSClient({ ...client, credentials: { ...credentials }, endpoint: sqsUrl });
  const dynamoDb = new DynamoDBClient({ ...client, credentials: { ...credentials }, endpoint: unmetered });
  resources.defer(() => {
    sqs.destroy();
    dynamoDb.destroy();
  });
  bucketEvents = new BucketEvents({
    region: account.region,
    notifications: deployment.notifications,
    sqs,
    urlOf: queueUrl,
  });
  await Promise.all(deployment.tables.map(({ table }) => createTable(dynamoDb, table)));
  await createQueues(sqs, deployment.queues, queueUrl);
  for (const bucket of deployment.buckets) await createBucket(queues.handle, bucket);
  seedSecrets(secrets, deployment.secrets, localConnections);
  const table = (shortName: string): string =>
    deployment.tables.find((one) => one.shortName === shortName)?.table.TableName ?? "";
  const partners = await seedDirectory({ ...client, endpoint: unmetered, table: table("directory") });
  return {
    deployment,
    endpoints,
    meter,
    sqs,
    dynamoDb,
    partners,
    vendor,
    receiver: receiver.url,
    hostScript,
    table,
    polledQueue: (url) => polledQueue(queues, url),
    queueUrl,
    stop: () => resources.disposeAsync(),
  };
}
