import { EventEmitter } from "node:events";
import type { EventLoopUtilization } from "node:perf_hooks";
import { Worker } from "node:worker_threads";
import type { FunctionError, InstanceData, InstanceMessage, InvokeMessage } from "./protocol.ts";

export type InvocationOutcome =
  | { readonly ok: true; readonly payload: string }
  | {
      readonly ok: false;
      readonly error: FunctionError;
      /** Lambda refused the invocation with 429; the function did not run. */
      readonly throttled?: true;
    };

export interface InstanceOptions {
  readonly id: string;
  readonly data: InstanceData;
  readonly env: Readonly<Record<string, string>>;
  readonly onOutput: (stream: "stdout" | "stderr", chunk: Buffer) => void;
}

interface InstanceEvents {
  /** The module is loaded. */
  ready: [];
  /** The thread has ended, for any reason. */
  gone: [FunctionError];
}

/**
 * An invocation that has lasted so long and used so little of its thread waits for an answer from outside, unless this
 * thread is busy: then it waits for the emulators, which run here, and more instances would make it worse. One that lasts
 * for much longer waits in any case.
 */
const waiting = { afterMs: 100, maxUtilization: 0.2, maxOfEmulators: 0.9, inAnyCaseAfterMs: 750 } as const;

/** Lambda ends an init phase after ten seconds; a loaded machine needs longer. */
const initTimeoutMs = 60_000;

const idleLoop: EventLoopUtilization = { idle: 0, active: 0, utilization: 0 };

/** One instance of a function: a thread with its own environment that runs one invocation at a time. */
export class Instance extends EventEmitter<InstanceEvents> {
  readonly id: string;
  state: "starting" | "idle" | "busy" | "gone" = "starting";
  requestId: string | undefined;
  invocations = 0;
  readonly #worker: Worker;
  readonly #initTimer: NodeJS.Timeout;
  /** When the current invocation began, and what its thread and this one had used until then. */
  #since = { at: 0, thread: idleLoop, here: idleLoop };
  #complete: ((outcome: InvocationOutcome) => void) | undefined;
  #lastError: FunctionError = { errorType: "Runtime.ExitError", errorMessage: "Runtime exited" };

  constructor({ id, data, env, onOutput }: InstanceOptions) {
    super();
    this.id = id;
    this.#worker = new Worker(new URL("./instance-thread.ts", import.meta.url), {
      workerData: data,
      env: { ...env },
      // Flags of the test runner must not reach the function.
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: data.memoryMb },
    });
    this.#worker.stdout.on("data", (chunk: Buffer) => onOutput("stdout", chunk));
    this.#worker.stderr.on("data", (chunk: Buffer) => onOutput("stderr", chunk));
    this.#worker.on("message", (message: InstanceMessage) => this.#receive(message));
    this.#worker.on("error", (error) => this.#fail({ errorType: errorType(error), errorMessage: String(error) }));
    this.#worker.on("exit", () => this.#end());
    this.#initTimer = setTimeout(
      () => this.#fail({ errorType: "Sandbox.Timedout", errorMessage: "The init phase took too long" }),
      initTimeoutMs,
    ).unref();
  }

  /** Whether the current invocation does nothing but wait for an answer, of a slow vendor for example. */
  get isWaiting(): boolean {
    const { at, thread, here } = this.#since;
    const ms = performance.now() - at;
    if (this.state !== "busy" || ms < waiting.afterMs) return false;
    return (
      this.#worker.performance.eventLoopUtilization(thread).utilization < waiting.maxUtilization &&
      (ms > waiting.inAnyCaseAfterMs || performance.eventLoopUtilization(here).utilization < waiting.maxOfEmulators)
    );
  }

  /** Runs an invocation. Never rejects: a failure is an outcome, as in Lambda. */
  invoke(message: InvokeMessage): Promise<InvocationOutcome> {
    this.state = "busy";
    this.requestId = message.requestId;
    this.invocations += 1;
    this.#since = {
      at: performance.now(),
      thread: this.#worker.performance.eventLoopUtilization(),
      here: performance.eventLoopUtilization(),
    };
    return new Promise((resolve) => {
      const seconds = (message.timeoutMs / 1000).toFixed(2);
      const timer = setTimeout(() => {
        const errorMessage = `RequestId: ${message.requestId} Error: Task timed out after ${seconds} seconds`;
        this.#fail({ errorType: "Sandbox.Timedout", errorMessage });
      }, message.timeoutMs);
      this.#complete = (outcome) => {
        clearTimeout(timer);
        this.#complete = undefined;
        this.requestId = undefined;
        if (this.state === "busy") this.state = "idle";
        resolve(outcome);
      };
      this.#worker.postMessage(message);
    });
  }

  /** Ends the thread; a running invocation fails. Resolves when the thread is gone. */
  async kill(): Promise<void> {
    await this.#worker.terminate();
    this.#end();
  }

  #receive(message: InstanceMessage): void {
    if (message.kind === "ready") {
      clearTimeout(this.#initTimer);
      this.state = "idle";
      this.emit("ready");
    } else if (message.kind === "init-failed") this.#fail(message.error);
    else if (message.requestId !== this.requestId) return;
    else if (message.kind === "result") this.#complete?.({ ok: true, payload: message.payload });
    else this.#complete?.({ ok: false, error: message.error });
  }

  #fail(error: FunctionError): void {
    this.#lastError = error;
    void this.kill();
  }

  #end(): void {
    if (this.state === "gone") return;
    clearTimeout(this.#initTimer);
    this.state = "gone";
    this.#complete?.({ ok: false, error: this.#lastError });
    this.emit("gone", this.#lastError);
  }
}

function errorType(error: unknown): string {
  return error instanceof Error ? error.name : "Error";
}
