import type { AwsCall, AwsServiceName, AwsWatch } from "../../ports/aws-watch.ts";
import type { FunctionPool, Invocation } from "./function-pool.ts";
import type { Instance, Outcome } from "./instance.ts";
import { type KillPoint, KillTraps, type Trap } from "./kill-traps.ts";

export interface InstanceView {
  readonly id: string;
  readonly state: "starting" | "idle" | "busy" | "gone";
  readonly invocations: number;
  /** Of the invocation it is busy with. */
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

/** An instance that was ended in mid-flight, and the invocation that ended with it. */
export interface KilledInstance {
  readonly functionName: string;
  readonly instanceId: string;
  /** Of the invocation it was busy with. */
  readonly requestId: string | undefined;
}

/**
 * Told of what functions do; what it awaits holds the function up. A call that was on its way when its instance was
 * killed takes effect all the same, and is told after the kill.
 */
export interface InstanceObserver {
  beforeInvoke?(invocation: Invocation): void | Promise<void>;
  afterInvoke?(invocation: Invocation, outcome: Outcome): void | Promise<void>;
  beforeAwsCall?(call: ObservedCall): void | Promise<void>;
  afterAwsCall?(call: ObservedCall, status: number): void | Promise<void>;
  /** Told as the instance ends, before anybody can see what follows from it. */
  killed?(killed: KilledInstance): void;
}

/** Calls that are remembered; a stack that runs for days must not grow. */
const maxRememberedCalls = 20_000;

/** The running instances as tests see them: who runs, what they call, and how to end one in mid-flight. */
export class Instances implements AwsWatch {
  readonly #pools = new Map<string, FunctionPool>();
  readonly #observers = new Set<InstanceObserver>();
  readonly #traps = new KillTraps();
  #calls: ObservedCall[] = [];
  /** Killed instances by id: their last calls may still be on their way. */
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
   * Ends instances in mid-flight: those that have an invocation, or all. Resolves with how many when they are gone.
   */
  async kill(functionName: string, which: "busy" | "any" = "busy"): Promise<number> {
    const doomed = this.#pool(functionName).instances.filter(({ state }) => which === "any" || state === "busy");
    await Promise.all(doomed.map((instance) => this.#end(functionName, instance)));
    return doomed.length;
  }

  /** Sets a trap: the next instance of the function that comes to this point is ended there, once. */
  killAt(point: KillPoint): Trap {
    this.#pool(point.functionName);
    return this.#traps.set(point);
  }

  /** Returns what ends the observing. */
  observe(observer: InstanceObserver): () => void {
    this.#observers.add(observer);
    return () => void this.#observers.delete(observer);
  }

  /** Calls of AWS services so far, in order, of one function or of all. */
  awsCalls(functionName?: string): readonly ObservedCall[] {
    return this.#calls.filter((call) => functionName === undefined || call.functionName === functionName);
  }

  forgetAwsCalls(): void {
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
    if (this.#calls.length > maxRememberedCalls) this.#calls.splice(0, maxRememberedCalls / 2);
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

  /** Returns the outcome, or that of an instance that died as it was about to answer. */
  async afterInvoke(invocation: Invocation, outcome: Outcome): Promise<Outcome> {
    for (const observer of this.#observers) await observer.afterInvoke?.(invocation, outcome);
    const sprung = this.#traps.take("return", invocation);
    if (!sprung) return outcome;
    await this.#endOne(invocation);
    sprung();
    return { ok: false, error: { errorType: "Runtime.ExitError", errorMessage: "Runtime exited" } };
  }

  async #killIf(when: "before" | "after", call: ObservedCall): Promise<"go on" | "cut"> {
    // An instance that is gone springs no trap.
    if (this.#killed.has(call.instanceId) || !this.#instance(call.functionName, call.instanceId)) return "go on";
    const sprung = this.#traps.take(when, call);
    if (!sprung) return "go on";
    await this.#endOne(call);
    sprung();
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
    return { functionName, instanceId, requestId: instance.requestId, service, operation, input: call.input() };
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
