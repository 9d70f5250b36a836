import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/** A write for a program, as one line of JSON on its standard input. */
export interface ClientWrite {
  /** In `x-correlation-id`: the vendor's journal names it. */
  readonly mark: string;
  /** `direct`: answered in the request. `queued`: by the client's asynchronous call, whose job it waits for. */
  readonly mode: "direct" | "queued";
  /** Of the gateway, such as `/v1/si-compounding/V2/createRefillRequest`. */
  readonly path: string;
  /** JSON, to be sent as this value: integers have more digits than a double. */
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * How the client ended the write, as one line of JSON on standard output. `answered`: with a vendor's answer. `uncertain`: with the error that
 * names an uncertain job. `refused`: with a problem. `waiting`: the job had not ended after a minute. `open`: no answer came back
 * however often the write was repeated under its key.
 */
export interface ClientEnd {
  readonly mark: string;
  readonly end: "answered" | "uncertain" | "refused" | "waiting" | "open";
  /** The vendor's, or the problem's; 0 without one. */
  readonly status: number;
  readonly job: string | null;
}

/**
 * A program that makes writes through one language's client, several at a time, until its standard input ends. It makes no
 * `Idempotency-Key`: the client does. Where the client ends a write without knowing of a job (no answer, a gateway that failed, a problem that
 * is retryable), the program repeats it under the key that the error names, for a minute: as a partner's outbox does.
 * Its environment has `RX_GATEWAY` and `RX_GATEWAY_KEY`. What it prints on standard error fails the part.
 */
export interface ClientProgram {
  readonly language: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** A running program. */
export function startClientProgram(program: ClientProgram, gateway: { readonly origin: string; readonly key: string }) {
  const { command, args, env = {} } = program;
  const child = spawn(command, args, {
    env: { ...process.env, ...env, RX_GATEWAY: gateway.origin, RX_GATEWAY_KEY: gateway.key },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const waiting = new Map<string, (end: ClientEnd) => void>();
  let complaint = "";
  child.stderr.on("data", (chunk) => {
    complaint += String(chunk);
  });
  // A program that has died is noticed by its exit.
  child.stdin.on("error", () => undefined);
  createInterface({ input: child.stdout }).on("line", (line) => {
    const end = JSON.parse(line) as ClientEnd;
    waiting.get(end.mark)?.(end);
    waiting.delete(end.mark);
  });
  const exited = once(child, "exit");
  const failed = exited.then(([code]) => {
    throw new Error(`The program for ${program.language} ended with ${code}. ${complaint}`);
  });
  // It is not awaited where the program ends in good order.
  failed.catch(() => undefined);
  return {
    /** Makes the write, and waits for its end. */
    write(write: ClientWrite): Promise<ClientEnd> {
      const ended = new Promise<ClientEnd>((resolve) => waiting.set(write.mark, resolve));
      child.stdin.write(`${JSON.stringify(write)}\n`);
      return Promise.race([ended, failed]);
    },
    /**
     * Ends the program once its writes have ended.
     *
     * @throws Error with what the program complained of
     */
    async end(): Promise<void> {
      child.stdin.end();
      const [code] = await exited;
      if (code !== 0 || complaint !== "")
        throw new Error(`The program for ${program.language} ended with ${code}. ${complaint}`);
    },
    kill: () => child.kill(),
  };
}
