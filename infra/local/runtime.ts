import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { SQSClient } from "@aws-sdk/client-sqs";
import { ApiGateway, createGatewayServer } from "./api/gateway-server.ts";
import type { Assembly } from "./assembly.ts";
import { BucketEvents } from "./aws/bucket-events.ts";
import { createBucket, createQueues, createTable } from "./aws/create-resources.ts";
import { account, credentials, type Emulators, startEmulators } from "./aws/emulators.ts";
import type { Closers } from "./closers.ts";
import type { LocalConnection } from "./connections.ts";
import { type Deployment, readDeployment } from "./deployment/read-deployment.ts";
import { Functions } from "./lambda/functions.ts";
import { Instances } from "./lambda/instances.ts";
import { LogFile } from "./lambda/log-file.ts";
import { listen } from "./listen.ts";
import { Poller } from "./queues/poller.ts";
import { startSchedule } from "./schedule/scheduled-events.ts";
import { seedSecrets } from "./secrets-manager/seed-secrets.ts";
import type { Place } from "./template/resources.ts";

export interface RuntimeOptions {
  readonly assembly: Assembly;
  /** Values of the templates' parameters. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Gets `logs/`, and `data/` when state is kept. */
  readonly dir: string;
  readonly persist: boolean;
  /** 0 takes a free one. */
  readonly gatewayPort: number;
  readonly timeScale: number;
  readonly maxInstances: number;
  readonly connections: readonly LocalConnection[];
}

export interface Runtime {
  readonly gateway: string;
  readonly deployment: Deployment;
  readonly endpoints: Emulators["endpoints"];
  readonly functions: Functions;
  readonly instances: Instances;
  /** By short name. */
  readonly queueUrls: Readonly<Record<string, string>>;
}

/** Runs a synthesized assembly on this machine: everything that its templates declare, and nothing else. */
export async function startRuntime(options: RuntimeOptions, closers: Closers): Promise<Runtime> {
  const logs = join(options.dir, "logs");
  if (!options.persist) rmSync(logs, { recursive: true, force: true });
  mkdirSync(logs, { recursive: true });
  const instances = new Instances();
  let bucketEvents: BucketEvents | undefined;
  const emulators = await startEmulators(
    {
      ...(options.persist ? { dataDir: join(options.dir, "data") } : {}),
      watch: instances,
      onObjectCreated: async (created) => bucketEvents?.created(created),
    },
    closers,
  );
  const { endpoints } = emulators;
  const place: Place = { ...account, sqsEndpoint: endpoints.sqs, parameters: options.parameters };
  const deployment = readDeployment(options.assembly, place);
  const urlOf = (arn: string): string => `${endpoints.sqs}/${account.accountId}/${arn.split(":").at(-1)}`;
  const sqs = new SQSClient({
    endpoint: endpoints.sqs,
    region: account.region,
    credentials: { ...credentials },
    maxAttempts: 1,
  });
  closers.add(() => sqs.destroy());
  bucketEvents = new BucketEvents({ region: account.region, notifications: deployment.notifications, sqs, urlOf });
  await createState(deployment, { emulators, sqs, urlOf, bucketEvents });
  seedSecrets(emulators.secrets, deployment.secrets, options.connections);

  const functions = new Functions({
    deployment,
    place,
    logs,
    endpoints,
    instances,
    maxInstances: options.maxInstances,
  });
  closers.add(() => functions.stop());
  startPollers(deployment, { functions, sqs, urlOf, closers });
  for (const schedule of deployment.schedules) {
    const isBehind = (): boolean => functions.pool(schedule.functionName).waiting > 0;
    const invoke = (event: string) => functions.invoke(schedule.functionName, event);
    closers.add(startSchedule({ schedule, place, timeScale: options.timeScale, isBehind, invoke }));
  }
  const gateway = await startGateway(deployment, { place, logs, functions, port: options.gatewayPort, closers });
  const queueUrls = Object.fromEntries(deployment.queues.map(({ shortName, arn }) => [shortName, urlOf(arn)]));
  return { gateway, deployment, endpoints, functions, instances, queueUrls };
}

interface State {
  readonly emulators: Emulators;
  readonly sqs: SQSClient;
  readonly bucketEvents: BucketEvents;
  urlOf(queueArn: string): string;
}

async function createState(deployment: Deployment, { emulators, sqs, bucketEvents, urlOf }: State): Promise<void> {
  const dynamodb = new DynamoDBClient({
    endpoint: emulators.endpoints.dynamodb,
    region: account.region,
    credentials: { ...credentials },
  });
  try {
    await Promise.all(deployment.tables.map(({ table }) => createTable(dynamodb, table)));
  } finally {
    dynamodb.destroy();
  }
  await createQueues(sqs, deployment.queues, ({ arn }) => urlOf(arn));
  for (const bucket of deployment.buckets) {
    if (await createBucket(emulators.s3, bucket)) await bucketEvents.announce(bucket);
  }
}

interface Polling {
  readonly functions: Functions;
  readonly sqs: SQSClient;
  readonly closers: Closers;
  urlOf(queueArn: string): string;
}

function startPollers(deployment: Deployment, { functions, sqs, closers, urlOf }: Polling): void {
  for (const source of deployment.eventSources) {
    const poller = new Poller({
      source,
      queueUrl: urlOf(source.queueArn),
      sqs,
      concurrency: functions.pool(source.functionName).capacity,
      invoke: (event) => functions.invoke(source.functionName, event),
    });
    poller.start();
    closers.add(async () => {
      const stopped = poller.stop();
      // An invocation under way is not waited for; its messages come back when they are visible again.
      await functions.stop();
      await stopped;
    });
  }
}

interface GatewayParts {
  readonly place: Place;
  readonly logs: string;
  readonly functions: Functions;
  readonly port: number;
  readonly closers: Closers;
}

async function startGateway(deployment: Deployment, parts: GatewayParts): Promise<string> {
  const { place, logs, functions, port, closers } = parts;
  const log = new LogFile(join(logs, "api-access.ndjson"));
  closers.add(() => log.close());
  const api = new ApiGateway({
    api: deployment.api,
    place,
    invoke: (functionName, event) => functions.invoke(functionName, event),
    accessLog: (line) => log.document(line),
  });
  const server = createGatewayServer(api);
  const url = await listen(server, port);
  closers.add(() => {
    server.close();
    server.closeAllConnections();
  });
  return url;
}
