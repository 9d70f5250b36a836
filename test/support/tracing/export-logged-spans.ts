import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { buildFunctions } from "../../../infra/constructs/function-bundles.ts";

const script = `
import { text } from "node:stream/consumers";
const { handler } = await import(process.argv[1]);
for (const event of JSON.parse(await text(process.stdin))) await handler(event, { getRemainingTimeInMillis: () => 9000 });`;

/** Lines of one function's log that a subscription has selected. */
export interface SubscribedLines {
  /** The function's physical name. */
  readonly functionName: string;
  readonly lines: readonly string[];
}

/**
 * Runs the bundled `export-spans` on log lines, as CloudWatch Logs hands them to a function.
 *
 * @param host of the OTLP receiver, with its port
 * @throws Error when an invocation fails
 */
export async function exportLoggedSpans(host: string, groups: readonly SubscribedLines[]): Promise<void> {
  const outdir = mkdtempSync(join(tmpdir(), "rx-gateway-export-"));
  try {
    buildFunctions(["export-spans"], outdir);
    const env = {
      AWS_REGION: "us-east-1",
      STAGE: "local",
      TRACES_ENDPOINT: `http://${host}/v1/traces`,
      EGRESS_ALLOW: host,
    };
    const module = pathToFileURL(join(outdir, "export-spans", "index.mjs")).href;
    const child = spawn(process.execPath, ["--input-type=module", "--eval", script, module], { env, stdio: "pipe" });
    child.stdin.end(JSON.stringify(groups.map(subscriptionEvent)));
    const errors: Buffer[] = [];
    child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
    const [code] = await once(child, "exit");
    if (code !== 0) throw new Error(`export-spans failed. ${Buffer.concat(errors).toString("utf8")}`);
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

function subscriptionEvent({ functionName, lines }: SubscribedLines) {
  const data = {
    messageType: "DATA_MESSAGE",
    owner: "000000000000",
    logGroup: `/aws/lambda/${functionName}`,
    logStream: "s",
    subscriptionFilters: ["spans"],
    logEvents: lines.map((message, index) => ({ id: String(index), timestamp: 0, message: `${message}\n` })),
  };
  return { awslogs: { data: gzipSync(JSON.stringify(data)).toString("base64") } };
}
