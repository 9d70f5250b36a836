import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { afterAll, describe, expect, it } from "vitest";
import { localConnections } from "../../infra/local/connections.ts";
import { readPolicyDocument } from "../../infra/local/runner/iam/policy-document.ts";
import { runOperator } from "../../infra/operator/run-operator.ts";
import { operatorPolicies } from "../../infra/operator-policies/policy-document.ts";
import { stages } from "../../infra/stages.ts";
import { putSecret } from "../support/stack/put-secret.ts";
import { useGateway } from "../support/stack/use-test-stack.ts";
import { testTerminal } from "../support/test-terminal.ts";
import { until } from "../support/until.ts";

const { stack, client } = await useGateway();
const { aws } = stack.info;
const at = { partition: "aws", region: aws.region, account: "000000000000" };
const keyArn = `arn:aws:kms:${aws.region}:${at.account}:key/*`;

// Every check runs with the credentials of who may only read: they read no vendor's credentials.
const reading = { ...aws.credentials, accessKeyId: "read-only" };
const policy = operatorPolicies(stages.local, { ...at, keyArn })["operator-read"];
stack.access.limit("read-only", readPolicyDocument(JSON.parse(JSON.stringify(policy)), "operator-read"));

const dir = mkdtempSync(join(tmpdir(), "rx-check-"));
afterAll(() => rmSync(dir, { recursive: true }));
writeFileSync(join(dir, "stack.json"), JSON.stringify({ ...stack.info, aws: { ...aws, credentials: reading } }));

interface Printed {
  readonly step: string;
  readonly result: string;
  readonly milliseconds?: number;
}

async function check(target: string, ...options: readonly string[]) {
  const terminal = testTerminal({ environment: { RX_LOCAL_DIR: dir } });
  const code = await runOperator(["connections", "check", target, "--json", "--local", ...options], terminal);
  const lines = terminal.output().split("\n").filter(Boolean);
  const records = lines.map((line): Printed => JSON.parse(line));
  const { result, milliseconds } = records.find(({ step }) => step === "check") ?? {};
  const steps = records.flatMap((one) => (one.step === "check" ? [] : [`${one.step} ${one.result}`]));
  return { code, result, milliseconds, steps, problems: terminal.problems() };
}

const logins = [
  ["an API key", "inside-rx", { apiKey: "wrong-secret" }, ["secret ok"]],
  ["a token in the body", "si-compounding", { clientSecret: "wrong-secret" }, ["secret ok", "login ok"]],
  ["OAuth client credentials in JSON", "md-integrations", { clientSecret: "wrong-secret" }, ["secret ok", "login ok"]],
  ["OAuth client credentials in a form", "syncvet", { clientSecret: "wrong-secret" }, ["secret ok", "login ok"]],
] as const;

const credentialsOf = (vendor: string) =>
  localConnections.find((one) => one.vendor === vendor && one.connection === "default")?.credentials;

describe.each(logins)("The check of a login with %s", (_how, vendor, wrong, steps) => {
  const target = `${vendor}/default`;

  it("is ok, within milliseconds that are said", async () => {
    const checked = await check(target, "--login-only");
    expect(checked).toMatchObject({ code: 0, result: "ok", steps: [...steps, "probe exists"] });
    expect(checked.milliseconds).toBeGreaterThanOrEqual(0);
  });

  it("is refused where the vendor refuses the credentials of now", async () => {
    await putSecret(stack.info, target, { ...credentialsOf(vendor), ...wrong });
    const checked = await check(target, "--login-only");
    await putSecret(stack.info, target, credentialsOf(vendor));
    expect(checked).toMatchObject({ code: 6, result: "login-refused" });
  });

  it("finds the vendor unreachable", async () => {
    await client.fault(vendor, { match: {}, do: { reset: "connect" } });
    const checked = await check(target, "--login-only");
    await client.clearFaults(vendor);
    expect(checked).toMatchObject({ code: 6, result: "unreachable" });
  });

  it("finds no credentials in an empty secret, and makes no call", async () => {
    await putSecret(stack.info, target, "");
    await client.clearJournal(vendor);
    const checked = await check(target);
    const called = await client.journal(vendor);
    await putSecret(stack.info, target, credentialsOf(vendor));
    expect(checked).toMatchObject({ code: 6, result: "no-credentials", steps: ["secret empty"] });
    expect(called).toEqual([]);
  });
});

it("A check tries each assumed read, and leaves the token that calls have, and a hold, as they are", async () => {
  const call = () => client.call("/v1/md-integrations/v1/partner/metadata/states");
  const isLogin = ({ path }: { readonly path: string }) => path === "/v1/partner/auth/token";
  expect((await call()).status).toBe(200);
  await client.clearJournal("md-integrations");
  const checked = await check("md-integrations/default");
  expect(checked).toMatchObject({ result: "ok", steps: expect.arrayContaining(["operation skipped"]) });
  expect((await client.journal("md-integrations")).filter(isLogin)).toHaveLength(1);
  expect((await call()).status).toBe(200);
  expect((await client.journal("md-integrations")).filter(isLogin)).toHaveLength(1);

  await client.fault("syncvet", { match: {}, times: 1, do: { status: 429, headers: { "retry-after": "600" } } });
  await client.call("/v1/syncvet/api/Patients");
  expect(await check("syncvet/default", "--login-only")).toMatchObject({
    result: "ok",
    steps: ["hold held", "secret ok", "login ok", "probe exists"],
  });
  expect(await check("syncvet/default", "--login-only")).toMatchObject({
    steps: expect.arrayContaining(["hold held"]),
  });
});

it("Nothing of a credential or of an answer is in the log of a function", async () => {
  const logs = () =>
    readdirSync(stack.info.logs).map((name) => ({ name, text: readFileSync(join(stack.info.logs, name), "utf8") }));
  await until(() => logs().some(({ text }) => text.includes('"login.checked"')));
  const secrets = localConnections.flatMap(({ credentials: { clientSecret, apiKey } }) => clientSecret ?? apiKey ?? []);
  for (const secret of [...secrets.map(String), "wrong-secret", "access_token"]) {
    expect(
      logs()
        .filter(({ text }) => text.includes(secret))
        .map(({ name }) => name),
    ).toEqual([]);
  }
});

describe("The check of a login is out of reach", () => {
  const payload = { checkConnection: 1, connection: "default" };
  const name = "rx-gateway-local-proxy-syncvet";
  const event = {
    httpMethod: "GET",
    path: "/v1/syncvet/api/Patients",
    requestContext: { requestId: "1", authorizer: { partnerId: stack.info.partner.id, keyId: "1" } },
  };

  const clients: LambdaClient[] = [];
  afterAll(() => {
    for (const one of clients) one.destroy();
  });
  const lambdaOf = (accessKeyId: string, secretAccessKey = reading.secretAccessKey) => {
    const credentials = { accessKeyId, secretAccessKey };
    const one = new LambdaClient({ endpoint: aws.lambda, region: aws.region, credentials, maxAttempts: 1 });
    clients.push(one);
    return one;
  };
  const operator = lambdaOf("read-only");
  const administrator = lambdaOf(aws.credentials.accessKeyId);
  const invoke = (by: LambdaClient, sent: object, Qualifier?: string, FunctionName = name) =>
    by.send(new InvokeCommand({ FunctionName, Qualifier, Payload: JSON.stringify(sent) })).then(
      ({ FunctionError, Payload }) => `${FunctionError ?? "ok"} ${Payload?.transformToString()}`,
      (error: Error) => error.name,
    );
  it("for a partner, whatever a request has", async () => {
    // No other test checks this vendor.
    const body = JSON.stringify({ ...payload, ...event });
    const paths = ["check-login", "formulary/v3/types:check-login", "invocations"];
    for (const path of paths.map((one) => `/v1/mwi-formulary/${one}?Qualifier=check-login`)) {
      const headers = { "x-amz-invocation-type": "RequestResponse", "x-amz-client-context": btoa(body) };
      const answer = await client.call(path, { method: "POST", body, headers });
      expect(await answer.text()).not.toContain("milliseconds");
      expect((await client.call(path, { method: "POST", body, key: null })).status).toBe(401);
    }
    const last = await client.call("/v1/mwi-formulary/formulary/v3/types");
    const log = () => readFileSync(join(stack.info.logs, "proxy-mwi-formulary.ndjson"), "utf8");
    await until(() => log().includes(last.headers.get("gateway-request-id") ?? "no id"));
    expect(log()).not.toMatch(/login\.checked|check\.failed/);
  });

  it("for who has no credentials of AWS", async () => {
    const url = `${aws.lambda}/2015-03-31/functions/${name}/invocations?Qualifier=check-login`;
    const send = async (authorization?: string) => {
      const headers = authorization === undefined ? {} : { authorization };
      return (await fetch(url, { method: "POST", headers, body: JSON.stringify(payload) })).status;
    };
    expect(await send()).toBe(403);
    expect(await send(`Bearer ${stack.info.partner.key}`)).toBe(403);
    expect(await invoke(lambdaOf("read-only", "a-guess"), payload, "check-login")).toBe("InvalidSignatureException");
  });

  it("of an operator, who may invoke nothing but it, for any other event", async () => {
    expect(await invoke(operator, payload, "check-login")).toMatch(/^ok \{"result":"ok"/);
    expect(await invoke(operator, event)).toBe("AccessDeniedException");
    expect(await invoke(operator, payload, "$LATEST")).toBe("AccessDeniedException");
    expect(await invoke(operator, payload, "check-login", "rx-gateway-local-partner-api")).toBe(
      "AccessDeniedException",
    );
    for (const sent of [
      event,
      { Records: [] },
      { ...payload, ...event },
      { ...payload, connection: "default/webhook" },
    ]) {
      expect(await invoke(operator, sent, "check-login")).toMatch(/^Unhandled .*(not one of a check|check failed)/i);
    }
  });

  it("without the alias, even for who may invoke everything", async () => {
    expect(await invoke(administrator, payload)).toMatch(/^Unhandled .*no event of API Gateway or SQS/);
    expect(await invoke(administrator, payload, "check-logins")).toBe("ResourceNotFoundException");
    expect(await invoke(administrator, payload, "check-login", `${name}-2`)).toBe("ResourceNotFoundException");
  });
});
