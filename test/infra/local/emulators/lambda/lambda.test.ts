import { InvokeCommand, type InvokeCommandInput, LambdaClient } from "@aws-sdk/client-lambda";
import { afterAll, describe, expect, it } from "vitest";
import { AwsService } from "../../../../../infra/local/emulators/aws-service.ts";
import { lambda } from "../../../../../infra/local/emulators/lambda/lambda.ts";
import type { InvokedFunction } from "../../../../../infra/local/ports/invoke-function.ts";

const secretAccessKey = "the-secret";
const invoked: string[] = [];
let result: InvokedFunction | undefined = { kind: "returned", payload: '{"ok":true}' };

const handle = lambda({
  invoke: async (name, event, alias) => {
    invoked.push(`${name} ${alias} ${event}`);
    return result;
  },
  functionArn: (name) => `arn:aws:lambda:us-east-1:000000000000:function:${name}`,
  secretAccessKey,
});

const service = new AwsService(handle, { before: async () => "go on", after: async () => "go on" });
const endpoint = await service.listen();
afterAll(() => service.refuse());

function client(key = secretAccessKey): LambdaClient {
  const credentials = { accessKeyId: "an-operator", secretAccessKey: key };
  return new LambdaClient({ region: "us-east-1", endpoint, credentials, maxAttempts: 1 });
}

const known = client();
afterAll(() => known.destroy());

async function invoke(more: Partial<InvokeCommandInput> = {}, by = known) {
  invoked.length = 0;
  return await by.send(new InvokeCommand({ FunctionName: "app-one", Payload: '{"a": 1}', ...more }));
}

const failure = (call: Promise<unknown>) =>
  call.then(
    () => "none",
    (error: Error) => `${error.name}: ${error.message}`,
  );

describe("Lambda's API", () => {
  it("passes the payload on, by the name or the ARN, to the alias, and answers with the function's answer", async () => {
    const answer = await invoke({ Qualifier: "check" });
    expect([answer.StatusCode, answer.FunctionError, answer.ExecutedVersion]).toEqual([200, undefined, "$LATEST"]);
    expect(answer.Payload?.transformToString()).toBe('{"ok":true}');
    expect(invoked).toEqual(['app-one check {"a": 1}']);
    await invoke({ FunctionName: "arn:aws:lambda:us-east-1:000000000000:function:app-one:check" });
    expect(invoked).toEqual(['app-one check {"a": 1}']);
  });

  it("says that a function failed by a header, with 200 and the error", async () => {
    result = { kind: "failed", payload: '{"errorType":"Error","errorMessage":"no"}' };
    const answer = await invoke();
    expect([answer.StatusCode, answer.FunctionError]).toEqual([200, "Unhandled"]);
    expect(answer.Payload?.transformToString()).toContain('"errorMessage":"no"');
  });

  it("names a function that there is not, and its alias", async () => {
    result = undefined;
    expect(await failure(invoke({ Qualifier: "check" }))).toBe(
      "ResourceNotFoundException: Function not found: arn:aws:lambda:us-east-1:000000000000:function:app-one:check",
    );
  });

  it("refuses what goes beyond the reserved concurrency", async () => {
    result = { kind: "throttled" };
    expect(await failure(invoke())).toBe("TooManyRequestsException: Rate Exceeded.");
  });

  it.each([
    ["InvalidRequestContentException", { Payload: "{" }],
    ["RequestTooLargeException", { Payload: `"${"x".repeat(6_291_456)}"` }],
    ["InvalidParameterValueException", { InvocationType: "Event" }],
  ] as const)("answers %s, and invokes nothing", async (name, input) => {
    expect(await failure(invoke(input))).toContain(name);
    expect(invoked).toEqual([]);
  });

  it("refuses a request that is signed by another key, and one that is not signed", async () => {
    const other = client("another-secret");
    expect(await failure(invoke({}, other))).toContain("InvalidSignatureException");
    other.destroy();
    const url = "/2015-03-31/functions/app-one/invocations";
    const answer = await handle({ method: "POST", url, headers: {}, body: Buffer.from("{}") });
    expect([answer.status, answer.headers["x-amzn-errortype"]]).toEqual([403, "MissingAuthenticationTokenException"]);
    expect(invoked).toEqual([]);
  });
});
