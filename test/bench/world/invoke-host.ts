import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { HostAnswer, HostRequest } from "./host-protocol.ts";

// The process of one function, as on AWS: loads the module that its first argument names and runs the invocations that
// its parent sends, one after the other. It measures the processor time of the handler alone.

type Handler = (event: unknown, context: object) => Promise<unknown>;

/** On Linux `maxRSS` counts the process that it was forked from; the kernel's own mark of the memory does not. */
function peakBytes(): number {
  const { maxRSS } = process.resourceUsage();
  if (process.platform !== "linux") return maxRSS * 1024;
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
  return Number(kilobytes ?? maxRSS) * 1024;
}

const [module = ""] = process.argv.slice(2);
const { handler }: { handler: Handler } = await import(pathToFileURL(module).href);

async function invoke({ id, event, timeoutMs }: HostRequest): Promise<HostAnswer> {
  const parsed: unknown = JSON.parse(event);
  const end = Date.now() + timeoutMs;
  const context = {
    awsRequestId: id,
    invokedFunctionArn: "arn:aws:lambda:us-east-1:000000000000:function:measured",
    getRemainingTimeInMillis: () => Math.max(0, end - Date.now()),
  };
  const cpu = process.cpuUsage();
  const start = performance.now();
  const result = await handler(parsed, context);
  const wallMs = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return {
    id,
    cpuMs: (user + system) / 1000,
    wallMs,
    peakBytes: peakBytes(),
    result: JSON.stringify(result) ?? "null",
  };
}

process.on("message", (request: HostRequest) => {
  invoke(request).then(
    (answer) => process.send?.(answer),
    (error: unknown) =>
      process.send?.({ id: request.id, failure: String(error instanceof Error ? error.stack : error) }),
  );
});
process.on("disconnect", () => process.exit(0));
process.send?.({ id: "ready" });
