import { randomUUID } from "node:crypto";
import { availableParallelism } from "node:os";
import type { FunctionSpec } from "../deployment/functions.ts";
import { Instance, type InvocationOutcome } from "./instance.ts";
import type { LogFile } from "./log-file.ts";
import type { FunctionError } from "./protocol.ts";
import { invocationTrace } from "./trace-header.ts";
import { WaitingInvocations } from "./waiting-invocations.ts";

/** Lambda's limit for the request and the response of a synchronous invocation, in bytes. */
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
  /** How many of them may run invocations concurrently that do more than wait for an answer. */
  readonly maxComputing: number;
  readonly log: LogFile;
  /** The environment of one instance. */
  environment(instanceId: string): Readonly<Record<string, string>>;
  /** Awaited before an event is passed to the instance. */
  beforeInvoke(invocation: Invocation): Promise<void>;
  /** Awaited when an invocation has ended; returns the outcome for the caller. */
  afterInvoke(invocation: Invocation, outcome: InvocationOutcome): Promise<InvocationOutcome>;
}

/** What else is known of an invocation. */
export interface InvokedFrom {
  /** Of the chain of requests. */
  readonly traceHeader?: string;
  /** Whose request it is. */
  readonly caller?: string | undefined;
  /** The alias that is invoked. */
  readonly alias?: string | undefined;
}

/** Loading a module occupies a processor: more concurrent starts would delay the first instance. */
const maxConcurrentStarts = Math.max(2, availableParallelism());

interface Waiting {
  readonly event: string;
  readonly traceHeader: string;
  readonly caller: string;
  readonly alias: string | undefined;
  resolve(outcome: InvocationOutcome): void;
}

/** The caller of invocations with the messages of one group, or of none. */
export const callerOfGroup = (group = ""): string => `queue ${group}`;

/** How often an invocation that waits looks for instances that have begun to wait for an answer. */
const recheckMs = 25;

/**
 * The instances of one function, and the invocations that wait for one. Instances are added while invocations wait,
 * up to the maximum, and reused when idle. More instances than processors that compute at once would only slow each
 * other down; an instance that waits for a slow vendor makes room for another.
 *
 * Lambda would scale to hundreds of instances; here invocations beyond the maximum wait, callers in turns. A caller with none
 * that computes gets one beyond the computing ones of other callers. Invocations beyond the function's reserved concurrency
 * are refused, as in Lambda.
 */
export class FunctionPool {
  readonly spec: FunctionSpec;
  readonly #options: PoolOptions;
  readonly #instances = new Set<Instance>();
  readonly #waiting = new WaitingInvocations<Waiting>();
  readonly #callers = new WeakMap<Instance, string>();
  #whenFree: (() => void)[] = [];
  #recheck: NodeJS.Timeout | undefined;
  #started = 0;
  #stopped = false;

  constructor(options: PoolOptions) {
    this.spec = options.spec;
    this.#options = options;
  }

  get #capacity(): number {
    return Math.max(1, Math.min(this.#options.maxInstances, this.spec.reservedConcurrency ?? Number.POSITIVE_INFINITY));
  }

  get instances(): readonly Instance[] {
    return [...this.#instances];
  }

  /** The number of invocations that wait for an instance. */
  get waiting(): number {
    return this.#waiting.length;
  }

  /**
   * Resolves when there is an instance for one more invocation, and when the pool stops. A poller receives no batch before
   * that: the visibility time-out of its messages would run while they wait here. A batch that waits for a processor alone
   * is received, as Lambda would: callers take turns only with what is received.
   */
  free(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    if (this.#stopped) resolve();
    else this.#whenFree.push(resolve);
    this.#fill();
    return promise;
  }

  /**
   * Invokes the function with an event in JSON. Never rejects: failures are outcomes.
   *
   * @param from - by default the invocation begins a chain of requests, and is no caller's
   */
  invoke(event: string, from: InvokedFrom = {}): Promise<InvocationOutcome> {
    const { traceHeader = invocationTrace(this.spec.name, []), caller = callerOfGroup(), alias } = from;
    if (this.#stopped) return Promise.resolve({ ok: false, error: stopping });
    if (this.#isThrottled()) {
      this.logRefusal("TooManyRequestsException: the reserved concurrency is used up");
      return Promise.resolve({ ok: false, throttled: true, error: tooManyRequests });
    }
    return new Promise((resolve) => {
      this.#waiting.add({ event, traceHeader, caller, alias, resolve });
      this.#fill();
    });
  }

  /** Logs that Lambda did not run an invocation. */
  logRefusal(message: string): void {
    this.#options.log.platform(message);
  }

  /** Ends every instance; waiting and running invocations fail. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#recheck);
    for (const { resolve } of this.#waiting.clear()) resolve({ ok: false, error: stopping });
    for (const resolve of this.#whenFree.splice(0)) resolve();
    await Promise.all([...this.#instances].map((instance) => instance.kill()));
  }

  #isThrottled(): boolean {
    const running = [...this.#instances].filter(({ state }) => state === "busy").length;
    return running + this.#waiting.length >= (this.spec.reservedConcurrency ?? Number.POSITIVE_INFINITY);
  }

  /**
   * How many further invocations may run now, those that wait for a start included, and whose may run beyond that: of
   * callers with none that computes.
   */
  #room() {
    const busy = [...this.#instances].filter(({ state }) => state === "busy");
    const computing = busy.filter(({ isWaiting }) => !isWaiting);
    const free = this.#capacity - busy.length;
    const callers = this.#callersOf(computing);
    return {
      room: Math.min(this.#options.maxComputing - computing.length, free),
      hasNone: (caller: string): boolean => free > 0 && !callers.has(caller),
      hasInstance: this.#waiting.length < free,
    };
  }

  /**
   * Whose invocation gets an idle instance. Where others can be started, the last one is left to callers without any: a start
   * takes a processor for longer than most invocations.
   */
  #getsIdle(): (caller: string) => boolean {
    const all = [...this.#instances];
    const isLast = all.filter(({ state }) => state === "idle").length === 1 && all.length < this.#capacity;
    if (!isLast) return () => true;
    const callers = this.#callersOf(all.filter(({ state }) => state === "busy"));
    return (caller) => !callers.has(caller);
  }

  #callersOf(instances: readonly Instance[]): ReadonlySet<string> {
    return new Set(instances.map((instance) => this.#callers.get(instance) ?? ""));
  }

  #fill(): void {
    if (this.#stopped) return;
    for (const instance of this.#instances) {
      if (instance.state !== "idle") continue;
      const { room, hasNone } = this.#room();
      const getsIdle = this.#getsIdle();
      const next = this.#waiting.next((caller) => getsIdle(caller) && (room > 0 || hasNone(caller)));
      if (!next) break;
      void this.#run(instance, next);
    }
    const { room, hasNone, hasInstance } = this.#room();
    const starting = [...this.#instances].filter(({ state }) => state === "starting").length;
    const wanted = Math.min(
      this.#waiting.length - starting,
      Math.max(room, this.#waiting.has(hasNone) ? 1 : 0) - starting,
      this.#capacity - this.#instances.size,
      maxConcurrentStarts - starting,
    );
    for (let added = 0; added < wanted; added += 1) this.#start();
    if (hasInstance) for (const resolve of this.#whenFree.splice(0)) resolve();
    this.#fillAgain();
  }

  /** No event reports that an instance has begun to wait. */
  #fillAgain(): void {
    if (this.#recheck || (this.#waiting.length === 0 && this.#whenFree.length === 0)) return;
    this.#recheck = setTimeout(() => {
      this.#recheck = undefined;
      this.#fill();
    }, recheckMs).unref();
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
      // Lambda fails the invocation that caused the start.
      this.#waiting.next()?.resolve({ ok: false, error });
    };
    instance.once("gone", (error) => {
      this.#instances.delete(instance);
      if (!ready && !this.#stopped) neverReady(error);
      this.#fill();
    });
  }

  async #run(instance: Instance, { event, traceHeader, caller, alias, resolve }: Waiting): Promise<void> {
    this.#callers.set(instance, caller);
    const requestId = randomUUID();
    const invocation = { functionName: this.spec.shortName, instanceId: instance.id, requestId, event };
    const timeoutMs = this.spec.timeoutSeconds * 1000;
    instance.state = "busy";
    await this.#options.beforeInvoke(invocation);
    // The hook may have killed the instance; then the event fails as if the thread had died on receiving it.
    const outcome: InvocationOutcome =
      instance.state === "busy"
        ? limited(await instance.invoke({ requestId, event, traceHeader, timeoutMs, alias }))
        : { ok: false, error: { errorType: "Runtime.ExitError", errorMessage: "Runtime exited" } };
    if (!outcome.ok) this.#options.log.platform(outcome.error.errorMessage, { requestId, ...outcome.error });
    resolve(await this.#options.afterInvoke(invocation, outcome));
    this.#fill();
  }
}

const stopping: FunctionError = { errorType: "ServiceException", errorMessage: "The stack is stopping" };

/** @see https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html#API_Invoke_Errors (429) */
const tooManyRequests: FunctionError = { errorType: "TooManyRequestsException", errorMessage: "Rate Exceeded." };

function limited(outcome: InvocationOutcome): InvocationOutcome {
  if (!outcome.ok || Buffer.byteLength(outcome.payload) <= payloadLimit) return outcome;
  const errorMessage = `Response payload size exceeded maximum allowed payload size (${payloadLimit} bytes).`;
  return { ok: false, error: { errorType: "Function.ResponseSizeTooLarge", errorMessage } };
}
