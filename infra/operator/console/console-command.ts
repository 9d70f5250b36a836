import { randomBytes } from "node:crypto";
import { OperatorRefusal } from "../../../shared/gateway/operator/operator-refusal.ts";
import { keptMetrics } from "../../../shared/gateway/partner-api/metrics/kept-metrics.ts";
import { defineCommand, lastOf } from "../commands/command.ts";
import { CommandRecord, NotOnRecord } from "../record/command-record.ts";
import { isDenied } from "../record/denied.ts";
import { UsageError } from "../terminal/errors.ts";
import { startConsoleServer } from "./console-server.ts";
import { pageFiles } from "./page-files.ts";

const name = "console";

export const consoleCommand = defineCommand({
  name,
  summary: "Serve the console, in which a browser on this machine does what these commands do, until Ctrl-C",
  options: [
    { flags: "--port <number>", description: "the port on 127.0.0.1; default: any that is free" },
    { flags: "--read-only", description: "refuse every change and every payload" },
    { flags: "--no-open", description: "print the address, and open no browser" },
  ],
  examples: ["console --local", "console --read-only --stage prod"],
  read: (line) => ({
    port: readPort(lastOf(line, "port")),
    readOnly: lastOf(line, "read-only") !== undefined,
    opens: lastOf(line, "no-open") === undefined,
  }),
  async run({ stage, places, stores, output, problem, untilInterrupted, openInBrowser }, { port, readOnly, opens }) {
    const actor = await places.actor();
    const record = new CommandRecord({ ...stores, actor: async () => actor }, name);
    const isRecorded = !readOnly && (await canBegin(record));
    if (!readOnly && !isRecorded) problem("Your credentials write no receipts: this console only reads.");
    const { metrics, close: closeMetrics } = await stores.openMetrics(`RxGateway/${stage.name}`);
    const { consoleFiles } = await import("../../bundling/app-files.ts");
    const token = randomBytes(32).toString("base64url");
    const context = {
      ...{ stage, places, stores, actor, problem, readOnly: !isRecorded },
      metrics: keptMetrics(metrics, stores.clock),
    };
    const server = await startConsoleServer({ context, files: pageFiles(consoleFiles()), token, port }).catch(
      async (error: unknown) => {
        closeMetrics();
        if (isRecorded) await record.end("refused", problem);
        throw explainPort(error, port);
      },
    );
    const address = `http://127.0.0.1:${server.port}/#token=${token}`;
    output.record({ address }, `Console: ${address}`);
    const close = opens ? openInBrowser(address) : () => undefined;
    try {
      await untilInterrupted();
    } finally {
      close();
      await server.close();
      closeMetrics();
      if (isRecorded) await record.end("done", problem);
    }
  },
});

/** Whether the console may change something: each change has a receipt first, and so has the console. */
async function canBegin(record: CommandRecord): Promise<boolean> {
  try {
    await record.begin();
    return true;
  } catch (error) {
    if (error instanceof NotOnRecord && isDenied(error.cause)) return false;
    throw error;
  }
}

/** What to do where the port cannot be had. */
function explainPort(error: unknown, port: number): unknown {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const why = code === "EADDRINUSE" ? "is in use" : code === "EACCES" ? "is not open to you" : undefined;
  if (why === undefined) return error;
  const what = "Name another by --port, or leave it out for any that is free.";
  return new OperatorRefusal(`Port ${port} of 127.0.0.1 ${why}. ${what}`, { cause: error });
}

function readPort(text: string | undefined): number {
  if (text === undefined) return 0;
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) throw new UsageError("--port takes a number up to 65535.");
  return Number(text);
}
