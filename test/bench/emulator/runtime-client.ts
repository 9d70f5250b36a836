import { readFileSync } from "node:fs";
import { type IncomingMessage, request } from "node:http";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";

// What Lambda's runtime for Node does: loads the module that its first argument names, then asks for invocations and
// answers them. After each answer it logs the peak memory of its process. It uses `node:http`, because loading `fetch`
// would count as the function's init.
// https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html

const [module = ""] = process.argv.slice(2);
const [host, port] = (process.env["AWS_LAMBDA_RUNTIME_API"] ?? "").split(":");

async function call(method: string, path: string, body?: string): Promise<[string, IncomingMessage["headers"]]> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const sent = request({ host, port, method, path: `/2018-06-01/runtime/invocation/${path}` }, resolve);
    sent.once("error", reject);
    sent.end(body);
  });
  return [await text(answer), answer.headers];
}

const { handler }: { handler(event: unknown, context: object): Promise<unknown> } = await import(
  pathToFileURL(module).href
);

for (;;) {
  const [event, headers] = await call("GET", "next");
  const id = String(headers["lambda-runtime-aws-request-id"]);
  const deadline = Number(headers["lambda-runtime-deadline-ms"]);
  const context = {
    awsRequestId: id,
    invokedFunctionArn: "arn:aws:lambda:us-east-1:000000000000:function:measured",
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
  try {
    const result = await handler(JSON.parse(event), context);
    await call("POST", `${id}/response`, JSON.stringify(result) ?? "null");
  } catch (error) {
    const errorMessage = error instanceof Error ? (error.stack ?? error.message) : String(error);
    await call("POST", `${id}/error`, JSON.stringify({ errorMessage, errorType: "Error" }));
  }
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
  process.stdout.write(`PEAK ${kilobytes} kB\n`);
}
