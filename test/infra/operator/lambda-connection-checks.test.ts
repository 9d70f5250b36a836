import { LambdaClient } from "@aws-sdk/client-lambda";
import { afterAll, expect, it } from "vitest";
import { AwsService } from "../../../infra/local/emulators/aws-service.ts";
import { lambda } from "../../../infra/local/emulators/lambda/lambda.ts";
import type { InvokedFunction } from "../../../infra/local/ports/invoke-function.ts";
import { lambdaConnectionChecks } from "../../../infra/operator/lambda-connection-checks.ts";
import { CheckNotAnswered } from "../../../shared/gateway/ports/connection-checks.ts";
import { until } from "../../support/until.ts";

const secretAccessKey = "the-secret";
const invoked: string[] = [];
let result: InvokedFunction | undefined;
let answering = Promise.resolve();
const handle = lambda({
  invoke: async (name, event, alias) => {
    invoked.push(`${name}:${alias} ${event}`);
    await answering;
    return result;
  },
  functionArn: (name) => name,
  secretAccessKey,
});
const service = new AwsService(handle, { before: async () => "go on", after: async () => "go on" });
const endpoint = await service.listen();
const credentials = { accessKeyId: "an-operator", secretAccessKey };
const client = new LambdaClient({ region: "us-east-1", endpoint, credentials, maxAttempts: 1 });
afterAll(() => {
  client.destroy();
  service.refuse();
});

const stopping = new AbortController();
const nameOf = (vendor: string): string => `stage-proxy-${vendor}`;
const checks = lambdaConnectionChecks(client, { nameOf, alias: "check-login", signal: stopping.signal });

it("A check invokes the vendor's function by its alias, and gives its answer on", async () => {
  const answer = { result: "ok", milliseconds: 12, steps: [], next: "listThings" };
  result = { kind: "returned", payload: JSON.stringify(answer) };
  expect(await checks.check("clinic", { connection: "default", reads: true })).toEqual(answer);
  expect(invoked).toEqual(['stage-proxy-clinic:check-login {"checkConnection":1,"connection":"default","reads":true}']);
});

it.each([
  ["a stage without the alias", undefined, /deploy this version to the stage first/],
  ["a function without room", { kind: "throttled" }, /concurrency/],
  ["a function that fails", { kind: "failed", payload: '{"errorMessage":"The check failed."}' }, /check\.failed/],
  ["an answer of another version", { kind: "returned", payload: '{"result":"maybe"}' }, /another version/],
] as const)("A check of %s is not answered, and says why", async (_what, given, message) => {
  result = given;
  const failed = checks.check("clinic", { connection: "default" });
  await expect(failed).rejects.toThrow(CheckNotAnswered);
  await expect(failed).rejects.toThrow(message);
});

it("A check in progress ends when the checks are closed, whatever the function does", async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  answering = promise;
  invoked.length = 0;
  const failed = checks.check("clinic", { connection: "default" });
  await until(async () => invoked.length === 1);
  stopping.abort();
  await expect(failed).rejects.toMatchObject({ name: "AbortError" });
  resolve();
});
