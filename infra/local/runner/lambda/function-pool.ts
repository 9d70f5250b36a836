import { randomUUID } from "node:crypto";
import { availableParallelism } from "node:os";
import type { FunctionSpec } from "../deployment/functions.ts";
import { Instance, type Outcome } from "./instance.ts";
import type { LogFile } from "./log-file.ts";
import type { FunctionError } from "./protocol.ts";

/** Lambda's limit for the payload of a synchronous invocation, both ways: 6 MB and a little. */
export const payloadLimit = 6_291_556;

export interface Invocation {
  readonly functionName: string;
  readonly instanceId: string;
  readonly requestId: string;
  readonly event: string;
}

export interface PoolOptions {
  readonly spec: FunctionSpec;
  readonly arn: string;
  readonly maxInstances: number;
  readonly log: LogFile;
  /** The environment of one instance. */
  environment(instanceId: string): Readonly<Record<string, string>>;
  /** Awaited before an event is handed over. */
  beforeInvoke(invocation: Invocation): Promise<void>;
  /** Awaited when an invocation has ended; what it returns is what the caller is told. */
  afterInvoke(invocation: Invocation, outcome: Outcome): Promise<Outcome>;
}

/** Loading a module takes a processor. More at once would make each slower, and keep the first from its work. */
const startingAtOnce = Math.max(2, availableParallelism());

interface Waiting {
  readonly event: string;
  resolve(outcome: Outcome): void;
}

/**
 * The instances of one function, and the invocations that wait for one. Instances are added while invocations wait,
 * up to the maximum, and kept when idle.
 *
 * Where Lambda would scale to hundreds of instances or throttle, invocations wait in order, without bound.
 */
export class FunctionPool {
  readonly spec: FunctionSpec;
  readonly #options: PoolOptions;
  readonly #instances = new Set<Instance>();
  readonly #waiting: Waiting[] = [];
  #started = 0;
  #stopped = false;

  constructor(options: PoolOptions) {
    this.spec = options.spec;
    this.#options = options;
  }

  /** Instances that may run at once. */
  get capacity(): number {
    return Math.max(1, Math.min(this.#options.maxInstances, this.spec.reservedConcurrency ?? Number.POSITIVE_INFINITY));
  }

  get instances(): readonly Instance[] {
    return [...this.#instances];
  }

  /** Invocations that no instance has taken yet. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /** Invokes the function with an event in JSON. Never rejects: failures are outcomes. */
  invoke(event: string): Promise<Outcome> {
    if (this.#stopped) return Promise.resolve({ ok: false, error: stopping });
    return new Promise((resolve) => {
      this.#waiting.push({ event, resolve });
      this.#fill();
    });
  }

  /** Ends every instance; what waits or runs fails. */
  async stop(): Promise<void> {
    this.#stopped = true;
    for (const { resolve } of this.#waiting.splice(0)) resolve({ ok: false, error: stopping });
    await Promise.all([...this.#instances].map((instance) => instance.kill()));
  }

  #fill(): void {
    for (const instance of this.#instances) {
      if (instance.state !== "idle") continue;
      const next = this.#waiting.shift();
      if (!next) return;
      void this.#run(instance, next);
    }
    const starting = [...this.#instances].filter(({ state }) => state === "starting").length;
    const wanted = Math.min(
      this.#waiting.length - starting,
      this.capacity - this.#instances.size,
      startingAtOnce - starting,
    );
    for (let added = 0; added < wanted; added += 1) this.#start();
  }

  #start(): void {
    const { spec, arn, log } = this.#options;
    this.#started += 1;
    const id = `${spec.shortName}-${this.#started}`;
    const instance = new Instance({
      id,
      data: {
        codeDir: spec.codeDir,
        handler: spec.handler,
        functionName: spec.name,
        functionArn: arn,
        memoryMb: spec.memoryMb,
        logGroup: `/aws/lambda/${spec.name}`,
      },
      env: this.#options.environment(id),
      onOutput: (stream, chunk) => log.output(id, stream, chunk),
    });
    this.#instances.add(instance);
    let ready = false;
    instance.once("ready", () => {
      ready = true;
      this.#fill();
    });
    const neverReady = (error: FunctionError): void => {
      log.platform(error.errorMessage, { instanceId: id });
      // Lambda fails the invocation for which it started the instance.
      this.#waiting.shift()?.resolve({ ok: false, error });
    };
    instance.once("gone", (error) => {
      this.#instances.delete(instance);
      if (!ready && !this.#stopped) neverReady(error);
      this.#fill();
    });
  }

  async #run(instance: Instance, { event, resolve }: Waiting): Promise<void> {
    const requestId = randomUUID();
    const invocation = { functionName: this.spec.shortName, instanceId: instance.id, requestId, event };
    instance.state = "busy";
    await this.#options.beforeInvoke(invocation);
    // The hook may have ended the instance; the event then fails as if the thread had died on receiving it.
    const outcome: Outcome =
      instance.state === "busy"
        ? limited(await instance.invoke({ requestId, event, timeoutMs: this.spec.timeoutSeconds * 1000 }))
        : { ok: false, error: { errorType: "Runtime.ExitError", errorMessage: "Runtime exited" } };
    if (!outcome.ok) this.#options.log.platform(outcome.error.errorMessage, { requestId, ...outcome.error });
    resolve(await this.#options.afterInvoke(invocation, outcome));
    this.#fill();
  }
}

const stopping: FunctionError = { errorType: "ServiceException", errorMessage: "The stack is stopping" };

function limited(outcome: Outcome): Outcome {
  if (!outcome.ok || Buffer.byteLength(outcome.payload) <= payloadLimit) return outcome;
  const errorMessage = `Response payload size exceeded maximum allowed payload size (${payloadLimit} bytes).`;
  return { ok: false, error: { errorType: "Function.ResponseSizeTooLarge", errorMessage } };
}
