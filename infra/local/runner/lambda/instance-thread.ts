import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import type { FunctionError, InstanceData, InstanceMessage, InvokeMessage } from "./protocol.ts";

// The thread of one instance: loads the function's module, then runs invocations one after the other. It does the work of
// Lambda's runtime, so it passes the function the same event and context, and nothing else.

type Handler = (event: unknown, context: object) => unknown;

const data = workerData as InstanceData;

function send(message: InstanceMessage): void {
  parentPort?.postMessage(message);
}

function functionError(error: unknown): FunctionError {
  if (!(error instanceof Error)) return { errorType: "Error", errorMessage: String(error) };
  return { errorType: error.name, errorMessage: error.message, trace: error.stack?.split("\n") ?? [] };
}

async function loadHandler(): Promise<Handler> {
  const [file = "", name = ""] = data.handler.split(".");
  const path = ["mjs", "js", "cjs"].map((extension) => join(data.codeDir, `${file}.${extension}`)).find(existsSync);
  if (path === undefined) throw new Error(`Cannot find module '${file}' in ${data.codeDir}`);
  const module = (await import(pathToFileURL(path).href)) as Record<string, unknown>;
  const handler = module[name];
  if (typeof handler !== "function") throw new Error(`${data.handler} is undefined or not exported`);
  return handler as Handler;
}

function contextOf({ requestId, timeoutMs, alias }: InvokeMessage): object {
  const end = Date.now() + timeoutMs;
  return {
    awsRequestId: requestId,
    callbackWaitsForEmptyEventLoop: true,
    functionName: data.functionName,
    functionVersion: "$LATEST",
    invokedFunctionArn: alias === undefined ? data.functionArn : `${data.functionArn}:${alias}`,
    logGroupName: data.logGroup,
    logStreamName: "local",
    memoryLimitInMB: String(data.memoryMb),
    getRemainingTimeInMillis: () => Math.max(0, end - Date.now()),
  };
}

async function invoke(handler: Handler, message: InvokeMessage): Promise<void> {
  process.env["_X_AMZN_TRACE_ID"] = message.traceHeader;
  try {
    const result = await handler(JSON.parse(message.event), contextOf(message));
    send({ kind: "result", requestId: message.requestId, payload: JSON.stringify(result) ?? "null" });
  } catch (error) {
    send({ kind: "error", requestId: message.requestId, error: functionError(error) });
  }
}

try {
  const handler = await loadHandler();
  parentPort?.on("message", (message: InvokeMessage) => void invoke(handler, message));
  send({ kind: "ready" });
} catch (error) {
  send({ kind: "init-failed", error: functionError(error) });
}
