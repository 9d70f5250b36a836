import { readFileSync } from "node:fs";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";

// A function in a process of its own, as on AWS: loads the bundle that its first argument names, passes it the event
// from standard input, and prints its answer and the maximum memory of the process, in bytes.

type Handler = (event: unknown, context: object) => Promise<unknown>;

/** On Linux `maxRSS` counts the process that it was forked from; the kernel's own mark of the memory does not. */
function peakMemory(): number {
  const { maxRSS } = process.resourceUsage();
  if (process.platform !== "linux") return maxRSS * 1024;
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
  return Number(kilobytes ?? maxRSS) * 1024;
}

const [bundle = ""] = process.argv.slice(2);
const { handler } = (await import(pathToFileURL(bundle).href)) as { handler: Handler };
const context = {
  getRemainingTimeInMillis: () => 29_000,
  invokedFunctionArn: "arn:aws:lambda:us-east-1:000000000000:function:measured",
};
const result = await handler(JSON.parse(await text(process.stdin)), context);
process.stdout.write(`${JSON.stringify({ result, peak: peakMemory() })}\n`);
