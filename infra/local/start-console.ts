import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { fileURLToPath } from "node:url";

const tool = fileURLToPath(new URL("../operator/main.mjs", import.meta.url));

/** The operator's console over the stack that was started. */
export interface StartedConsole {
  /** With the launch token; `undefined` where the tool has ended, and has said why. */
  readonly address: Promise<string | undefined>;
  stop(): void;
}

/**
 * Starts the operator's console in a process of its own, as the operator's tool does. It ends with this process, however that
 * ends.
 *
 * @param dir the folder of `stack.json`
 */
export function startConsole(dir: string): StartedConsole {
  const started = spawn(process.execPath, [tool, "console", "--local", "--no-open", "--json"], {
    env: { ...process.env, RX_LOCAL_DIR: dir },
    // The channel closes with this process.
    stdio: ["ignore", "pipe", "inherit", "ipc"],
    // Ctrl-C in the terminal is the stack's: it ends the console before its stores.
    detached: true,
  });
  const lines = createInterface({ input: started.stdout ?? Readable.from([]) });
  const first = Promise.race([once(lines, "line"), once(started, "exit").then(() => [undefined])]);
  return {
    address: first.then(([line]) => addressIn(line)),
    stop: () => {
      if (started.connected) started.disconnect();
    },
  };
}

function addressIn(line: unknown): string | undefined {
  if (typeof line !== "string") return undefined;
  const { address }: { readonly address?: unknown } = JSON.parse(line);
  return typeof address === "string" ? address : undefined;
}
