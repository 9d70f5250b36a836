import { dirname } from "node:path";
import type { StackInfo } from "../../../infra/local/stack-info.ts";
import { runOperator } from "../../../infra/operator/run-operator.ts";
import { Interrupted } from "../../../infra/operator/terminal/errors.ts";
import type { ExitCode } from "../../../infra/operator/terminal/exit-codes.ts";
import { testTerminal } from "../test-terminal.ts";
import { until } from "../until.ts";

export interface OpenedConsole {
  /** With the launch token in its fragment. */
  readonly address: string;
  readonly origin: string;
  readonly token: string;
  /** What the terminal shows beside the address. */
  readonly problems: () => string;
  /** Presses Ctrl-C, and resolves with the tool's exit code. */
  close(): Promise<ExitCode>;
}

/** Starts the operator's console over a stack, as its command line does. */
export async function openConsole(
  { logs }: Pick<StackInfo, "logs">,
  ...options: readonly string[]
): Promise<OpenedConsole> {
  const interrupted = Promise.withResolvers<void>();
  const terminal = {
    ...testTerminal({ environment: { RX_LOCAL_DIR: dirname(logs) } }),
    untilInterrupted: () => interrupted.promise,
  };
  const ended = runOperator(["console", "--local", "--no-open", ...options], terminal);
  const line = await until(() => terminal.output() || undefined);
  const address = line.replace("Console: ", "");
  const { origin, hash } = new URL(address);
  return {
    ...{ address, origin, token: hash.replace("#token=", "") },
    problems: terminal.problems,
    close: async () => {
      interrupted.reject(new Interrupted("Interrupted."));
      return await ended;
    },
  };
}
