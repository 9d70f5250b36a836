import type { AwsCall, AwsServiceName, AwsWatch } from "../../ports/aws-watch.ts";
import type { FunctionPool, Invocation } from "./function-pool.ts";
import type { Instance, InvocationOutcome } from "./instance.ts";
import { type KillPoint, KillTraps, type Trap } from "./kill-traps.ts";

export interface InstanceView {
  readonly id: string;
  readonly state: "starting" | "idle" | "busy" | "gone";
  readonly invocations: number;
  /** The id of the current invocation. */
  readonly requestId: string | undefined;
}

/** A call of an emulated AWS service by a function. */
export interface ObservedCall {
  readonly functionName: string;
  readonly instanceId: string;
  readonly requestId: string | undefined;
  readonly service: AwsServiceName;
  readonly operation: string;
  readonly input: unknown;
}

/** An instance that was killed while it ran, and its invocation. */
export interface KilledInstance {
  readonly functionName: string;
  readonly instanceId: string;
  /** The id of the invocation that was running. */
  readonly requestId: string | undefined;
}

/**
 * Is notified of what functions do, and delays the function until its promise resolves. A call that was already sent when
 * its instance was killed still takes effect, and is reported after the kill.
 */
export interface InstanceObserver {
  beforeInvoke?(invocation: Invocation): void | Promise<void>;
  afterInvoke?(invocation: Invocation, outcome: InvocationOutcome): void | Promise<void>;
  beforeAwsCall?(call: ObservedCall): void | Promise<void>;
  afterAwsCall?(call: ObservedCall, status: number): void | Promise<void>;
  /** Called as the instance ends, before any effect of that is visible. */
  killed?(killed: KilledInstance): void;
}

/** The number of calls that are stored; a stack that runs for days must not grow. */
const maxStoredCalls = 20_000;

/** The running instances as tests see them: which ones run, what they call, and how to kill one. */
export class Instances implements AwsWatch {
  readonly #pools = new Map<string, FunctionPool>();
  readonly #observers = new Set<InstanceObserver>();
  readonly #traps = new KillTraps();
  #calls: ObservedCall[] = [];
  /** Killed instances by id: their last calls may still arrive. */
  readonly #killed = new Map<string, KilledInstance>();
  readonly #inProgress = new WeakMap<AwsCall, ObservedCall>();

  /** Short names of all functions. */
  get functionNames(): readonly string[] {
    return [...this.#pools.keys()];
  }

  list(functionName: string): readonly InstanceView[] {
    return this.#pool(functionName).instances.map(({ id, state, invocations, requestId }) => ({
      id,
      state,
      invocations,
      requestId,
    }));
  }

  /**
   * Kills instances: those that have an invocation, or all. Resolves with their number when they are gone.
   */
  async kill(functionName: string, which: "busy" | "any" = "busy"): Promise<number> {
    const killed = this.#pool(functionName).instances.filter(({ state }) => which === "any" || state === "busy");
    await Promise.all(killed.map((instance) => this.#end(functionName, instance)));
    return killed.length;
  }

  /** Kills the next instance of the function that reaches this point, once. */
  killAt(point: KillPoint): Trap {
    this.#pool(point.functionName);
    return this.#traps.set(point);
  }

  /** Returns a function that removes the observer. */
  observe(observer: InstanceObserver): () => void {
    this.#observers.add(observer);
    return () => void this.#observers.delete(observer);
  }

  /** Calls of AWS services so far, in order, of one function or of all. */
  awsCalls(functionName?: string): readonly ObservedCall[] {
    return this.#calls.filter((call) => functionName === undefined || call.functionName === functionName);
  }

  clearAwsCalls(): void {
    this.#calls = [];
  }

  add(pool: FunctionPool): void {
    this.#pools.set(pool.spec.shortName, pool);
  }

  async before(call: AwsCall): Promise<"go on" | "cut"> {
    const observed = this.#observed(call);
    if (!observed) return "go on";
    this.#inProgress.set(call, observed);
    this.#calls.push(observed);
    if (this.#calls.length > maxStoredCalls) this.#calls.splice(0, maxStoredCalls / 2);
    for (const observer of this.#observers) await observer.beforeAwsCall?.(observed);
    return this.#killIf("before", observed);
  }

  async after(call: AwsCall, status: number): Promise<"go on" | "cut"> {
    const observed = this.#inProgress.get(call);
    if (!observed) return "go on";
    for (const observer of this.#observers) await observer.afterAwsCall?.(observed, status);
    return this.#killIf("after", observed);
  }

  async beforeInvoke(invocation: Invocation): Promise<void> {
    for (const observer of this.#observers) await observer.beforeInvoke?.(invocation);
  }

  /** Returns the outcome, or a failure when a trap kills the instance before it answers. */
  async afterInvoke(invocation: Invocation, outcome: InvocationOutcome): Promise<InvocationOutcome> {
    for (const observer of this.#observers) await observer.afterInvoke?.(invocation, outcome);
    const resolveKilled = this.#traps.take("return", invocation);
    if (!resolveKilled) return outcome;
    await this.#endOne(invocation);
    resolveKilled();
    return { ok: false, error: { errorType: "Runtime.ExitError", errorMessage: "Runtime exited" } };
  }

  async #killIf(when: "before" | "after", call: ObservedCall): Promise<"go on" | "cut"> {
    // A trap does not count calls of an instance that is gone.
    if (this.#killed.has(call.instanceId) || !this.#instance(call.functionName, call.instanceId)) return "go on";
    const resolveKilled = this.#traps.take(when, call);
    if (!resolveKilled) return "go on";
    await this.#endOne(call);
    resolveKilled();
    return "cut";
  }

  async #endOne({ functionName, instanceId, requestId }: KilledInstance): Promise<void> {
    const instance = this.#instance(functionName, instanceId);
    if (instance) await this.#end(functionName, instance, requestId);
  }

  async #end(functionName: string, instance: Instance, requestId = instance.requestId): Promise<void> {
    const killed = { functionName, instanceId: instance.id, requestId };
    this.#killed.set(instance.id, killed);
    for (const observer of this.#observers) observer.killed?.(killed);
    await instance.kill();
  }

  #observed(call: AwsCall): ObservedCall | undefined {
    const functionName = call.accessKeyId.replace(/-\d+$/, "");
    const instanceId = call.accessKeyId;
    const instance = this.#instance(functionName, instanceId) ?? this.#killed.get(instanceId);
    if (!instance) return undefined;
    const { service, operation } = call;
    const { requestId } = instance;
    return {
      functionName,
      instanceId,
      requestId,
      service,
      operation,
      // Only tests read it: parsed when it is read.
      get input() {
        return call.input();
      },
    };
  }

  #instance(functionName: string, id: string): Instance | undefined {
    return this.#pools.get(functionName)?.instances.find((instance) => instance.id === id);
  }

  #pool(functionName: string): FunctionPool {
    const pool = this.#pools.get(functionName);
    if (!pool) throw new Error(`There is no function ${functionName}; there are ${this.functionNames.join(", ")}.`);
    return pool;
  }
}
