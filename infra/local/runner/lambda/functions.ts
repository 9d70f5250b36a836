import { join } from "node:path";
import type { AwsEndpoints } from "../../ports/aws-endpoints.ts";
import type { InvokedFunction } from "../../ports/invoke-function.ts";
import type { Deployment } from "../deployment/read-deployment.ts";
import type { DeploymentTarget } from "../template/deployment-target.ts";
import { functionArn } from "../template/resource-values.ts";
import { functionEnvironment } from "./function-environment.ts";
import { FunctionPool, type InvokedFrom } from "./function-pool.ts";
import type { InvocationOutcome } from "./instance.ts";
import type { Instances } from "./instances.ts";
import { LogFile } from "./log-file.ts";

export interface FunctionsOptions {
  readonly deployment: Pick<Deployment, "functions">;
  readonly target: DeploymentTarget;
  /** A directory. */
  readonly logs: string;
  readonly endpoints: AwsEndpoints;
  /** Signs the instances' calls. */
  readonly secretAccessKey: string;
  readonly instances: Instances;
  /** Of each function. */
  readonly maxInstances: number;
  /** Of each function: how many instances compute concurrently. */
  readonly maxComputing: number;
}

/** All functions of a deployment, by physical name. */
export class Functions {
  readonly #pools: ReadonlyMap<string, FunctionPool>;
  readonly #logs: readonly LogFile[];

  constructor(options: FunctionsOptions) {
    const { deployment, target, logs, endpoints, secretAccessKey, instances, maxInstances, maxComputing } = options;
    const made = deployment.functions.map((spec) => {
      const log = new LogFile(join(logs, `${spec.shortName}.ndjson`));
      const pool = new FunctionPool({
        spec,
        arn: functionArn(spec.name, target),
        maxInstances,
        maxComputing,
        log,
        environment: (instanceId) =>
          functionEnvironment({
            spec,
            instanceId,
            region: target.region,
            secretAccessKey,
            endpoints,
          }),
        beforeInvoke: (invocation) => instances.beforeInvoke(invocation),
        afterInvoke: (invocation, outcome) => instances.afterInvoke(invocation, outcome),
      });
      instances.add(pool);
      return { pool, log };
    });
    this.#pools = new Map(made.map(({ pool }) => [pool.spec.name, pool]));
    this.#logs = made.map(({ log }) => log);
  }

  /** @throws Error for a name that the template does not have. */
  pool(name: string): FunctionPool {
    const pool = this.#pools.get(name);
    if (!pool) throw new Error(`The template has no function ${name}.`);
    return pool;
  }

  /** @throws Error for a name that the template does not have */
  invoke(name: string, event: string, from: InvokedFrom = {}): Promise<InvocationOutcome> {
    return this.pool(name).invoke(event, from);
  }

  /**
   * Invokes a function as Lambda's API does.
   *
   * @returns `undefined` where there is no such function, or no such alias of it
   */
  async invokeByName(name: string, event: string, alias: string | undefined): Promise<InvokedFunction | undefined> {
    const pool = this.#pools.get(name);
    if (pool === undefined || (alias !== undefined && !pool.spec.aliases.includes(alias))) return undefined;
    const outcome = await pool.invoke(event, { caller: "invoke", alias });
    if (outcome.ok) return { kind: "returned", payload: outcome.payload };
    return outcome.throttled ? { kind: "throttled" } : { kind: "failed", payload: JSON.stringify(outcome.error) };
  }

  /** Ends every instance and closes the logs. */
  async stop(): Promise<void> {
    await Promise.all([...this.#pools.values()].map((pool) => pool.stop()));
    await Promise.all(this.#logs.map((log) => log.close()));
  }
}
