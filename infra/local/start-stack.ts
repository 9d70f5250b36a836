import { mkdirSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { localConnections, tenantsOf } from "./connections.ts";
import { account, credentials } from "./emulators/start-emulators.ts";
import { recordGrants } from "./grants/record-grants.ts";
import { partnerAccount, partnerAccountId } from "./partner-account.ts";
import { readAssembly } from "./runner/assembly.ts";
import type { InvocationOutcome } from "./runner/lambda/instance.ts";
import type { Instances } from "./runner/lambda/instances.ts";
import type { RoleAccess } from "./runner/lambda/role-access.ts";
import { type Runtime, startRuntime } from "./runtime.ts";
import { seedDirectory } from "./seed-directory.ts";
import type { SimulatedConnection } from "./simulators/calls/connection.ts";
import { startReceiver } from "./simulators/receiver/start-receiver.ts";
import { startSimulators } from "./simulators/start-simulators.ts";
import { removeStackFile, writeStackFile } from "./stack-file.ts";
import type { LocalPartners, StackInfo } from "./stack-info.ts";

export interface LocalStackOptions {
  /** A synthesized assembly (`cdk.out`) of stage `local`. */
  readonly assembly: string;
  /** 0 or absent takes a free one. */
  readonly ports?: { readonly gateway?: number; readonly simulators?: number; readonly receiver?: number };
  /** Divides retry schedules, holds, expiries and the schedule's period; 1 by default. */
  readonly timeScale?: number;
  /** The directory for `stack.json`, `logs/`, and `data/` when state is persistent. */
  readonly dir: string;
  /** Stores state in `data/`; in memory by default. */
  readonly persist?: boolean;
  /**
   * The maximum of concurrent instances of one function. By default one more than there are processors, and up to 40
   * while some of them only wait for an answer.
   */
  readonly maxInstances?: number | undefined;
  /** How many of them may do more than wait for an answer; by default as many as `maxInstances`. */
  readonly maxComputing?: number | undefined;
  /** A base path under which the gateway answers as well, as behind a custom domain, such as `/rx`. */
  readonly basePath?: string;
  /** Every connection that the assembly has a secret for; those of stage `local` if absent. */
  readonly connections?: readonly SimulatedConnection[];
  /** Ports of this machine to which endpoints may lead, besides the receiver's; none if absent. */
  readonly partnerPorts?: readonly number[];
  /** A directory that gets a line for each grant that a function uses. */
  readonly grantLog?: string | undefined;
}

export interface LocalStack {
  /** What `stack.json` holds. */
  readonly info: StackInfo;
  readonly instances: Instances;
  /** The functions' permissions, and the calls that were refused for want of one. */
  readonly access: RoleAccess;
  /** Invokes a function by its short name, such as `run-due-work`, with any event. */
  invoke(functionName: string, event: unknown): Promise<InvocationOutcome>;
  /** Ends everything and removes `stack.json`. */
  stop(): Promise<void>;
}

/** Of one function, when most of them wait for a vendor's answer. */
const defaultMaxInstances = 40;

/**
 * Runs the gateway's template locally, with simulators for the vendors and a receiver for the partners. `stack.json` is
 * written last, when everything answers.
 *
 * @throws Error with `code: "EADDRINUSE"` and `port` when a port is taken.
 */
export async function startStack(options: LocalStackOptions): Promise<LocalStack> {
  const {
    ports = {},
    partnerPorts = [],
    dir,
    timeScale = 1,
    persist = false,
    maxInstances,
    maxComputing = maxInstances ?? availableParallelism() + 1,
    grantLog,
    connections = localConnections,
  } = options;
  mkdirSync(dir, { recursive: true });
  removeStackFile(dir);
  const resources = new AsyncDisposableStack();
  const stop = (): Promise<void> => resources.disposeAsync();
  try {
    let gatewayUrl = "";
    const partner = partnerAccount();
    const receiver = await startReceiver({ port: ports.receiver ?? 0 });
    resources.defer(() => receiver.stop());
    const simulators = await startSimulators({
      port: ports.simulators ?? 0,
      connections,
      gatewayUrl: () => gatewayUrl,
      partnerAccount: partner,
    });
    resources.defer(() => simulators.stop());
    const egressAllow = [
      new URL(receiver.url).host,
      ...partnerPorts.flatMap((port) => [`127.0.0.1:${port}`, `localhost:${port}`]),
    ].join(",");
    const runtime = await startRuntime(
      {
        assembly: readAssembly(options.assembly),
        parameters: {
          SimulatorOrigin: simulators.url,
          EgressAllow: egressAllow,
          TimeScale: String(timeScale),
        },
        dir,
        persist,
        partnerAccount: partner,
        gatewayPort: ports.gateway ?? 0,
        basePath: options.basePath,
        timeScale,
        maxInstances: maxInstances ?? defaultMaxInstances,
        maxComputing,
        connections,
        onGrantUse: grantLog === undefined ? undefined : recordGrants(grantLog),
      },
      resources,
    );
    gatewayUrl = runtime.gateway;
    const partners = await seedPartners(runtime);
    const urls = { gateway: runtime.gateway, simulators: simulators.url, receiver: receiver.url, egressAllow };
    const version = runtime.version === undefined ? {} : { version: runtime.version };
    const logs = join(dir, "logs");
    const info = { ...stackInfo(runtime, partners, { urls, connections }), logs, timeScale, ...version };
    writeStackFile(dir, info);
    resources.defer(() => removeStackFile(dir));
    const physicalName = new Map(runtime.deployment.functions.map(({ shortName, name }) => [shortName, name]));
    return {
      info,
      instances: runtime.instances,
      access: runtime.access,
      invoke: (functionName, event) =>
        runtime.functions.invoke(physicalName.get(functionName) ?? functionName, JSON.stringify(event)),
      stop,
    };
  } catch (error) {
    await stop().catch(() => undefined);
    throw error;
  }
}

/** By their names without the suffix that restored tables have (`restoredFrom`). */
function tableNames({ tables }: Runtime["deployment"]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    tables.map(({ shortName, table }) => [shortName.replace(/-.*$/, ""), table.TableName ?? ""] as const),
  );
}

async function seedPartners({ deployment, endpoints }: Runtime): Promise<LocalPartners> {
  const directory = tableNames(deployment)["directory"];
  if (directory === undefined) throw new Error("The template has no table named directory.");
  const { region } = account;
  return seedDirectory({ endpoint: endpoints.dynamodb, region, credentials: { ...credentials }, table: directory });
}

function stackInfo(
  { deployment, endpoints, queueUrls, partnerQueues }: Runtime,
  partners: LocalPartners,
  {
    urls,
    connections,
  }: {
    readonly urls: Pick<StackInfo, "gateway" | "simulators" | "receiver" | "egressAllow">;
    readonly connections: readonly SimulatedConnection[];
  },
): Omit<StackInfo, "timeScale" | "logs"> {
  const webhooks = connections.flatMap(({ vendor, connection, webhook }) => {
    const [secret] = webhook?.secrets ?? [];
    if (!webhook || secret === undefined) return [];
    const { authorization } = webhook;
    return [[`${vendor}/${connection}`, authorization === undefined ? { secret } : { secret, authorization }] as const];
  });
  return {
    ...urls,
    ...partners,
    webhooks: Object.fromEntries(webhooks),
    tenants: tenantsOf(connections),
    aws: {
      region: account.region,
      credentials: { ...credentials },
      ...endpoints,
      tables: tableNames(deployment),
      buckets: deployment.buckets,
      queues: queueUrls,
    },
    partnerAws: { accountId: partnerAccountId, queues: partnerQueues },
    pid: process.pid,
  };
}
