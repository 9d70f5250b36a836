import { type ChildProcess, fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import type { HostAnswer, HostMessage } from "./host-protocol.ts";

export interface HostOptions {
  /** `invoke-host.ts`, compiled. */
  readonly script: string;
  /** The module with the handler. */
  readonly module: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly memoryMb: number;
  readonly timeoutMs: number;
  /** Writes CPU profiles into this directory as the process ends. */
  readonly profiles?: string | undefined;
}

export interface Invocation extends HostAnswer {
  /** Bytes that the function logged. */
  readonly logBytes: number;
}

/** Of the log that is quoted when a function fails. */
const quotedBytes = 4_000;

/** A function in a process of its own, with the heap limits that Lambda sets. */
export class FunctionHost {
  readonly #child: ChildProcess;
  readonly #timeoutMs: number;
  readonly #waiting = new Map<string, PromiseWithResolvers<HostMessage>>();
  #logged = 0;
  #lastLines = "";

  private constructor({ script, module, environment, memoryMb, timeoutMs, profiles }: HostOptions) {
    this.#timeoutMs = timeoutMs;
    this.#child = fork(script, [module], {
      env: { ...environment },
      execArgv: [...heapFlags(memoryMb), ...(profiles === undefined ? [] : ["--cpu-prof", "--cpu-prof-dir", profiles])],
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream?.on("data", (chunk: Buffer) => {
        this.#logged += chunk.length;
        this.#lastLines = (this.#lastLines + chunk.toString()).slice(-quotedBytes);
      });
    }
    this.#child.on("message", (message: HostMessage) => this.#waiting.get(message.id)?.resolve(message));
    this.#child.on("exit", (code) => {
      for (const one of this.#waiting.values())
        one.reject(new Error(`The function ended with ${code}.\n${this.#lastLines}`));
    });
  }

  /** Starts the process; resolves when its module is loaded. */
  static async start(options: HostOptions): Promise<FunctionHost> {
    const host = new FunctionHost(options);
    await host.#answer("ready");
    return host;
  }

  /** @throws Error with the function's last log lines when the handler throws */
  async invoke(event: unknown): Promise<Invocation> {
    const id = randomUUID();
    const logged = this.#logged;
    const answer = this.#answer(id);
    this.#child.send({ id, event: JSON.stringify(event), timeoutMs: this.#timeoutMs });
    const message = await answer;
    if ("failure" in message) throw new Error(`${message.failure}\n${this.#lastLines}`);
    if (!("result" in message)) throw new Error("The process answered without a result.");
    return { ...message, logBytes: this.#logged - logged };
  }

  /** The function's last log lines. */
  get log(): string {
    return this.#lastLines;
  }

  async stop(): Promise<void> {
    if (this.#child.exitCode !== null) return;
    const ended = new Promise((resolve) => this.#child.once("exit", resolve));
    if (this.#child.connected) this.#child.disconnect();
    else this.#child.kill();
    await ended;
  }

  async #answer(id: string): Promise<HostMessage> {
    const waiting = Promise.withResolvers<HostMessage>();
    this.#waiting.set(id, waiting);
    try {
      return await waiting.promise;
    } finally {
      this.#waiting.delete(id);
    }
  }
}

/** As the start script of Lambda's runtime for Node sets them. */
export function heapFlags(memoryMb: number): readonly string[] {
  const young = Math.floor(memoryMb / 10);
  return [`--max-semi-space-size=${Math.floor(young / 2)}`, `--max-old-space-size=${memoryMb - young}`];
}
