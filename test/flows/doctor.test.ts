import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { GetQueueAttributesCommand, SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import { afterAll, expect, it } from "vitest";
import type { Finding } from "../../infra/operator/doctor/assess/finding.ts";
import { runOperator } from "../../infra/operator/run-operator.ts";
import { putSecret } from "../support/stack/put-secret.ts";
import { useGateway } from "../support/stack/use-test-stack.ts";
import { testTerminal } from "../support/test-terminal.ts";
import { until } from "../support/until.ts";

const { stack } = await useGateway();

const { sqs: endpoint, region, credentials } = stack.info.aws;
const sqs = new SQSClient({ endpoint, region, credentials: { ...credentials } });
afterAll(() => sqs.destroy());

async function doctor(...options: readonly string[]) {
  const terminal = testTerminal({ environment: { RX_LOCAL_DIR: dirname(stack.info.logs) } });
  const code = await runOperator(["doctor", "--local", "--json", ...options], terminal);
  const findings = terminal
    .output()
    .split("\n")
    .map((line): Finding => JSON.parse(line));
  return { code, findings, problems: terminal.problems() };
}

const linesOf = (findings: readonly Finding[], check: string) =>
  findings.filter((one) => one.check === check).map(({ result, detail }) => `${result} ${detail}`);

it("A local stack that works passes every check that it can answer", async () => {
  await stack.invoke("run-due-work", {});
  // The line of an invocation reaches the file after its answer.
  await until(() => readFileSync(join(stack.info.logs, "run-due-work.ndjson"), "utf8").includes("due-work.done"));
  const { code, findings, problems } = await doctor();
  expect(findings.filter(({ result }) => result === "fail" || result === "warn")).toEqual([]);
  expect(code, problems).toBe(0);
  expect(linesOf(findings, "identity")).toEqual(["skip The local stack has no STS."]);
  expect(linesOf(findings, "version")).toEqual([expect.stringMatching(/^ok .* is deployed and checked out/)]);
  expect(linesOf(findings, "tables")).toHaveLength(3);
  expect(linesOf(findings, "queues")).toContain("ok delivery has 0 messages and 0 dead letters.");
  expect(linesOf(findings, "logins")).toContainEqual(
    expect.stringMatching(/^ok md-integrations\/clinic-2: login and probe succeed in \d+ ms\.$/),
  );
  expect(linesOf(findings, "logins")).toHaveLength(linesOf(findings, "secrets").length);
  expect(linesOf(findings, "scheduler")).toEqual([
    expect.stringMatching(/^ok The scheduler completed a run \d+ s ago/),
  ]);
});

it("A deep check delivers a signed webhook to an endpoint of its own, which no partner gets, and leaves none of it", async () => {
  const { gateway, receiver, partner } = stack.info;
  const authorization = `Bearer ${partner.key}`;
  const call = async (path: string, method = "GET", body?: object) => {
    const headers = { authorization, "content-type": "application/json" };
    const answer = await fetch(`${gateway}/v1/${path}`, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    });
    return (await answer.json()) as { readonly data?: readonly unknown[] };
  };
  await call("endpoints", "POST", { url: `${receiver}/of-everything`, eventTypes: ["*"] });
  const partners = async () => {
    const terminal = testTerminal({ environment: { RX_LOCAL_DIR: dirname(stack.info.logs) } });
    await runOperator(["partners", "list", "--local"], terminal);
    return terminal.output();
  };
  const before = await partners();

  const { code, findings, problems } = await doctor("--deep");

  expect(linesOf(findings, "delivery")).toEqual([
    expect.stringMatching(/^ok A signed webhook of \S+\/\S+ is delivered within \d+\.\d s\.$/),
  ]);
  expect([code, problems]).toEqual([0, ""]);
  const received = async (name: string) => (await (await fetch(`${receiver}/_received/${name}`)).json()) as object[];
  expect(await received("doctor")).toHaveLength(1);
  expect(await received("of-everything")).toEqual([]);
  expect((await call("events")).data).toEqual([]);
  expect(await partners()).toBe(before);
});

it("A broken stack fails with its causes, and shows nothing of a secret", async () => {
  const secret = (name: string, value: object) => putSecret(stack.info, name, value);
  await secret("syncvet/default", { clientId: "leaked-id", clientSecret: "leaked-secret" });
  await secret("md-integrations/clinic-2/webhook", { scheme: "rot13", secrets: ["leaked-key"] });
  const deadLetters = stack.info.aws.queues["delivery-dead-letters"];
  await sqs.send(new SendMessageCommand({ QueueUrl: deadLetters, MessageBody: "{}" }));
  await sqs.send(new GetQueueAttributesCommand({ QueueUrl: deadLetters, AttributeNames: ["All"] }));

  const { code, findings } = await doctor("--url", "http://127.0.0.1:9");

  expect(code).toBe(6);
  expect(linesOf(findings, "secrets")).toContainEqual(
    expect.stringMatching(/^fail rx-gateway\/local\/syncvet\/default cannot be used\. .*pepper/),
  );
  expect(linesOf(findings, "webhook secrets")).toContainEqual(
    expect.stringMatching(/^fail rx-gateway\/local\/md-integrations\/clinic-2\/webhook cannot be used/),
  );
  expect(linesOf(findings, "queues")).toContain("warn delivery has 0 messages and 1 dead letters.");
  expect(linesOf(findings, "health")).toEqual(["fail http://127.0.0.1:9/health does not answer."]);
  expect(JSON.stringify(findings)).not.toContain("leaked");
});
