import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { SQSClient } from "@aws-sdk/client-sqs";
import { createState } from "./create-state.ts";
import { BucketEvents } from "./emulators/bucket-events.ts";
import { account, credentials, type Emulators, startEmulators } from "./emulators/start-emulators.ts";
import { cloudWatch } from "./metrics/cloudwatch.ts";
import { createPartnerQueues, type PartnerQueueInfo } from "./partner-account.ts";
import type { AwsAccess } from "./ports/aws-access.ts";
import type { AwsCall, AwsWatch } from "./ports/aws-watch.ts";
import type { PartnerAccount } from "./ports/partner-account.ts";
import { startGateway } from "./runner/api/start-gateway.ts";
import { type Assembly, outputNamed } from "./runner/assembly.ts";
import { type Deployment, readDeployment } from "./runner/deployment/read-deployment.ts";
import { partitionKeyOf } from "./runner/deployment/storage.ts";
import { Functions } from "./runner/lambda/functions.ts";
import { Instances } from "./runner/lambda/instances.ts";
import { requireServicePermissions } from "./runner/lambda/required-permissions.ts";
import { type GrantUse, RoleAccess } from "./runner/lambda/role-access.ts";
import { startPollers } from "./runner/queues/start-pollers.ts";
import { startSchedule } from "./runner/schedule/scheduled-events.ts";
import type { DeploymentTarget } from "./runner/template/deployment-target.ts";
import { secretArn } from "./runner/template/resource-values.ts";
import { seedSecrets } from "./seed-secrets.ts";
import type { SimulatedConnection } from "./simulators/calls/connection.ts";

export interface RuntimeOptions {
  readonly assembly: Assembly;
  /** Values of the templates' parameters. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The directory for `logs/`, and `data/` when state is persistent. */
  readonly dir: string;
  readonly persist: boolean;
  /** Whose queues the functions reach through its roles. */
  readonly partnerAccount: PartnerAccount;
  /** 0 takes a free one. */
  readonly gatewayPort: number;
  /** A base path under which the gateway answers as well, such as `/rx`. */
  readonly basePath?: string | undefined;
  readonly timeScale: number;
  /** The maximum of instances of one function. */
  readonly maxInstances: number;
  /** How many of them may do more than wait for an answer; all of them if absent. */
  readonly maxComputing?: number | undefined;
  readonly connections: readonly SimulatedConnection[];
  /** Called at the first use of each grant of each function's role. */
  readonly onGrantUse?: ((use: GrantUse) => void) | undefined;
}

export interface Runtime {
  readonly gateway: string;
  /** The output of that name of the templates. */
  readonly version: string | undefined;
  readonly deployment: Deployment;
  readonly endpoints: Emulators["endpoints"];
  readonly functions: Functions;
  readonly instances: Instances;
  /** Decides the functions' calls by their roles. */
  readonly access: RoleAccess;
  /** By short name. */
  readonly queueUrls: Readonly<Record<string, string>>;
  /** The partner's queues by name. */
  readonly partnerQueues: Readonly<Record<string, PartnerQueueInfo>>;
}

/** Runs a synthesized assembly locally: everything that its templates declare, and nothing else. */
export async function startRuntime(options: RuntimeOptions, resources: AsyncDisposableStack): Promise<Runtime> {
  const logs = join(options.dir, "logs");
  if (!options.persist) rmSync(logs, { recursive: true, force: true });
  mkdirSync(logs, { recursive: true });
  const instances = new Instances();
  let bucketEvents: BucketEvents | undefined;
  // The policies name the queues, whose URLs have the emulators' port: they are known once the emulators run.
  let access: RoleAccess | undefined;
  let encryptionKeys: Deployment["encryptionKeys"] = new Map();
  let tables: Deployment["tables"] = [];
  let functions: Functions | undefined;
  const { partnerAccount: partner } = options;
  const lateAccess: AwsAccess = {
    check: (accessKeyId, needed) =>
      partner.isSession(accessKeyId) ? partner.check(accessKeyId, needed) : access?.check(accessKeyId, needed),
    has: (accessKeyId, permission) => access?.has(accessKeyId, permission) ?? true,
    hasEnded: (accessKeyId) => partner.hasEnded(accessKeyId),
    senderOf: (accessKeyId) => access?.senderOf(accessKeyId),
  };
  const emulators = await startEmulators(
    {
      ...(options.persist ? { dataDir: join(options.dir, "data") } : {}),
      watch: callsOfSources(instances, partner),
      access: lateAccess,
      keyOf: (resourceArn) => encryptionKeys.get(resourceArn) ?? partner.keyOf(resourceArn),
      partnerAccount: partner,
      partitionKeyOf: (name, index) => {
        const found = tables.find(({ table }) => table.TableName === name);
        return found && partitionKeyOf(found.table, index);
      },
      onObjectCreated: async (created) => bucketEvents?.created(created),
      metrics: cloudWatch(logs),
      invoke: async (name, event, alias) => await functions?.invokeByName(name, event, alias),
      secretArn: (name) => secretArn(name, account),
    },
    resources,
  );
  const { endpoints } = emulators;
  const target: DeploymentTarget = { ...account, sqsEndpoint: endpoints.sqs, parameters: options.parameters };
  const deployment = readDeployment(options.assembly, target);
  ({ encryptionKeys, tables } = deployment);
  access = new RoleAccess({ functions: deployment.functions, target, onUse: options.onGrantUse });
  requireServicePermissions(deployment, access, target);
  const urlOf = (arn: string): string => `${endpoints.sqs}/${account.accountId}/${arn.split(":").at(-1)}`;
  const sqs = new SQSClient({
    endpoint: endpoints.sqs,
    region: account.region,
    credentials: { ...credentials },
    maxAttempts: 1,
  });
  resources.defer(() => sqs.destroy());
  bucketEvents = new BucketEvents({ region: account.region, notifications: deployment.notifications, sqs, urlOf });
  const partnerQueues = await createPartnerQueues(emulators.partnerQueues, endpoints.sqs);
  await createState(deployment, { emulators, sqs, urlOf, bucketEvents });
  seedSecrets(emulators.secrets, deployment.secrets, options.connections);

  functions = new Functions({
    deployment,
    target,
    logs,
    endpoints,
    secretAccessKey: credentials.secretAccessKey,
    instances,
    maxInstances: options.maxInstances,
    maxComputing: options.maxComputing ?? options.maxInstances,
  });
  resources.defer(() => functions.stop());
  startPollers(deployment, { functions, resources, queueOf: (arn) => emulators.polledQueue(urlOf(arn)) });
  for (const schedule of deployment.schedules) {
    const isBehind = (): boolean => functions.pool(schedule.functionName).waiting > 0;
    const invoke = (event: string) => functions.invoke(schedule.functionName, event);
    resources.defer(startSchedule({ schedule, target, timeScale: options.timeScale, isBehind, invoke }));
  }
  const { gatewayPort: port, basePath } = options;
  const gateway = await startGateway(deployment, { target, logs, functions, port, basePath, resources });
  const queueUrls = Object.fromEntries(deployment.queues.map(({ shortName, arn }) => [shortName, urlOf(arn)]));
  return {
    gateway,
    version: outputNamed(options.assembly, "Version"),
    deployment,
    endpoints,
    functions,
    instances,
    access,
    queueUrls,
    partnerQueues,
  };
}

/** A call by a session of a role is one of the instance that assumed the role. */
function callsOfSources(watch: AwsWatch, partner: PartnerAccount): AwsWatch {
  const calls = new WeakMap<AwsCall, AwsCall>();
  const sourceOf = (call: AwsCall): AwsCall => {
    const source = partner.sourceOf(call.accessKeyId);
    if (source === undefined) return call;
    const known = calls.get(call) ?? { ...call, accessKeyId: source };
    calls.set(call, known);
    return known;
  };
  return {
    before: (call) => watch.before(sourceOf(call)),
    after: (call, status) => watch.after(sourceOf(call), status),
  };
}
