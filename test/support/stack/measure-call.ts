import { spawn } from "node:child_process";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { account } from "../../../infra/local/emulators/start-emulators.ts";
import { readAssembly } from "../../../infra/local/runner/assembly.ts";
import { readDeployment } from "../../../infra/local/runner/deployment/read-deployment.ts";
import { functionEnvironment } from "../../../infra/local/runner/lambda/function-environment.ts";
import type { StackInfo } from "../../../infra/local/stack-info.ts";

export interface MeasuredCall {
  readonly result: {
    readonly statusCode: number;
    readonly multiValueHeaders: Readonly<Record<string, readonly string[]>>;
  };
  /** The peak memory of the process, in bytes: Node, the bundle and the call. */
  readonly peak: number;
}

/**
 * Makes a partner's call in a process of its own, by the bundle and with the environment that a running stack's
 * function has: threads of one process cannot tell whose memory it is.
 *
 * @param assembly the one that the stack runs
 */
export async function measureCall(
  assembly: string,
  info: StackInfo,
  vendor: string,
  call: { readonly method: string; readonly path: string; readonly headers: Readonly<Record<string, string>> },
): Promise<MeasuredCall> {
  const { aws } = info;
  const parameters = { SimulatorOrigin: info.simulators, EgressAllow: new URL(info.receiver).host, TimeScale: "1" };
  const { functions } = readDeployment(readAssembly(assembly), {
    ...account,
    sqsEndpoint: aws.sqs,
    parameters,
  });
  const spec = functions.find(({ shortName }) => shortName === `proxy-${vendor}`);
  if (spec === undefined) throw new Error(`There is no function for ${vendor}.`);
  const { region, credentials, ...endpoints } = aws;
  const env = functionEnvironment({
    spec,
    instanceId: "measured",
    region,
    secretAccessKey: credentials.secretAccessKey,
    endpoints,
  });
  const script = new URL("./measured-call.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, [script, join(spec.codeDir, "index.mjs")], {
    env,
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin.end(
    JSON.stringify({
      httpMethod: call.method,
      path: call.path,
      multiValueHeaders: Object.fromEntries(Object.entries(call.headers).map(([name, value]) => [name, [value]])),
      body: null,
      requestContext: { requestId: "measured", authorizer: { partnerId: info.partner.id, keyId: "measured" } },
    }),
  );
  // The function's log lines come before.
  const lines = (await text(child.stdout)).trimEnd().split("\n");
  return JSON.parse(lines.at(-1) ?? "") as MeasuredCall;
}
