import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { GetSecretValueCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { GetQueueAttributesCommand, SendMessageCommand, SQSClient } from "@aws-sdk/client-sqs";
import type { LocalStack } from "../../../infra/local/start-stack.ts";
import { gatewayClient } from "../stack/gateway-client.ts";
import { jobClients } from "../stack/job-clients.ts";
import { putSecret } from "../stack/put-secret.ts";
import { until } from "../until.ts";
import type { RecordedRequest, Recording } from "./recording.ts";

/** A read of each vendor, with its body. */
const reads: Readonly<Record<string, readonly [path: string, body?: string]>> = {
  "inside-rx": ["/search/v1/popular"],
  "md-integrations": ["/v1/partner/metadata/states"],
  "mwi-formulary": ["/formulary/v3/types"],
  "si-compounding": ["/V2/getHealthStatus", ""],
  syncvet: ["/api/Anything"],
};

const vendors = Object.keys(reads);

/**
 * Lets a stack have each trouble that its alarms are about, and records what it wrote and did. It takes half a minute: one
 * request reaches API Gateway's time limit.
 */
export async function recordTrouble(stack: LocalStack): Promise<Recording> {
  const recorder = new TroubleRecorder(stack);
  const succeeded = recorder.watchSuccesses();
  const slow = recorder.slowRequest();
  const misconfigured = await recorder.ofVendors((vendor) => recorder.misconfigured(vendor));
  const usual = await recorder.usual();
  const usualRequests = (await recorder.requests()).filter(({ status }) => status < 500);
  const uncertain = await recorder.uncertainJob();
  const refused = await recorder.refusedWebhooks();
  const refusedKeys = await recorder.refusedKeys();
  const paused = await recorder.ofVendors((vendor) => recorder.pause(vendor));
  const crashed = await recorder.crashes();
  const deadLetters = await recorder.deadLetters();
  await slow;
  const requests = await until(async () => {
    const all = await recorder.requests();
    return all.some(({ latencyMs }) => latencyMs > 28_000) && all;
  });
  return {
    usual,
    misconfigured,
    paused,
    uncertain,
    refused,
    refusedKeys,
    succeeded,
    crashed,
    requests: { usual: usualRequests, all: requests },
    deadLetters,
  };
}

class TroubleRecorder {
  readonly #stack: LocalStack;
  readonly #client: ReturnType<typeof gatewayClient>;
  readonly #read = new Map<string, number>();

  constructor(stack: LocalStack) {
    this.#stack = stack;
    this.#client = gatewayClient(stack.info);
  }

  /** Functions of which an invocation succeeds from now on. */
  watchSuccesses(): ReadonlySet<string> {
    const succeeded = new Set<string>();
    this.#stack.instances.observe({
      afterInvoke: ({ functionName }, outcome) => void (outcome.ok && succeeded.add(functionName)),
    });
    return succeeded;
  }

  async ofVendors(
    record: (vendor: string) => Promise<readonly string[]>,
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    return new Map(await Promise.all(vendors.map(async (vendor) => [vendor, await record(vendor)] as const)));
  }

  /** A call while the connection's secret is not JSON, before it is corrected. */
  async misconfigured(vendor: string): Promise<readonly string[]> {
    const { secretsmanager: endpoint, region, credentials } = this.#stack.info.aws;
    const secrets = new SecretsManagerClient({ endpoint, region, credentials: { ...credentials } });
    const SecretId = `rx-gateway/local/${vendor}/default`;
    const { SecretString: right = "" } = await secrets.send(new GetSecretValueCommand({ SecretId }));
    secrets.destroy();
    await putSecret(this.#stack.info, `${vendor}/default`, "not JSON");
    await this.#call(vendor);
    const lines = await this.#linesWith(`proxy-${vendor}`, "connection.misconfigured");
    await putSecret(this.#stack.info, `${vendor}/default`, right);
    await until(async () => (await this.#call(vendor)) === 200);
    this.#newLines(`proxy-${vendor}`);
    return lines;
  }

  /** Reads of every vendor, a webhook, the gateway's own routes, and a run of the scheduler. */
  async usual(): Promise<ReadonlyMap<string, readonly string[]>> {
    await Promise.all(vendors.map((vendor) => this.#call(vendor)));
    await this.#client.call("/v1/vendors");
    await this.#client.webhook("md-integrations", { payload: { event_type: "case_created", case_id: "c-1" } });
    await this.#stack.invoke("deliver-event", { Records: [] });
    await this.#stack.invoke("process-events", { Records: [] });
    await this.#stack.invoke("write-receipts", { Records: [] });
    await this.#stack.invoke("run-due-work", {});
    const ran = await this.#linesWith("run-due-work", "due-work.done");
    const names = this.#stack.instances.functionNames.filter((name) => name !== "run-due-work");
    return new Map([["run-due-work", ran], ...names.map((name) => [name, this.#newLines(name)] as const)]);
  }

  async uncertainJob(): Promise<readonly string[]> {
    const jobs = jobClients(this.#stack);
    await jobs.fault({ reset: "after" });
    await jobs.refill("of-an-alarm");
    return this.#linesWith("proxy-si-compounding", "job.uncertain");
  }

  async refusedWebhooks(): Promise<readonly string[]> {
    await this.#client.webhook("md-integrations", { payload: {}, badSignature: true, times: 12 });
    const lines: string[] = [];
    await until(async () => {
      lines.push(...this.#newLines("intake").filter((line) => line.includes("webhook.refused")));
      return lines.length >= 12;
    });
    return lines;
  }

  /** More guesses than the alarm needs in one of its periods. */
  async refusedKeys(): Promise<readonly string[]> {
    const guesses = Array.from({ length: 22 }, (_, index) => `rxg_0123456789ab_${String(index).padStart(64, "0")}`);
    await Promise.all(guesses.map((key) => this.#client.call("/v1/jobs", { key })));
    const lines: string[] = [];
    await until(() => {
      lines.push(...this.#newLines("authorizer").filter((line) => line.includes("authentication.refused")));
      return lines.length >= guesses.length;
    });
    return lines;
  }

  async pause(vendor: string): Promise<readonly string[]> {
    const answer = { status: 503, headers: { "retry-after": "7200" } };
    await this.#client.fault(vendor, { match: {}, times: 5, do: answer });
    await this.#call(vendor);
    return this.#linesWith(`proxy-${vendor}`, "hold.long");
  }

  /** An invocation of each function whose runtime ends, those of a vendor's calls by a request. */
  async crashes(): Promise<ReadonlyMap<string, readonly string[]>> {
    const { instances } = this.#stack;
    const crashed = new Map<string, readonly string[]>();
    for (const name of instances.functionNames) {
      const unobserve = instances.observe({
        beforeInvoke: async ({ functionName }) => void (functionName === name && (await instances.kill(name))),
      });
      const outcome = await this.#stack.invoke(name, {});
      if (name === "public-pages") await this.#client.call("/health");
      unobserve();
      if (outcome.ok) throw new Error(`The function ${name} survived.`);
      crashed.set(name, await this.#linesWith(name, "Runtime exited"));
    }
    return crashed;
  }

  /** A request whose function does not end within API Gateway's time limit. */
  async slowRequest(): Promise<void> {
    const ended = Promise.withResolvers<void>();
    const began = Promise.withResolvers<void>();
    const unobserve = this.#stack.instances.observe({
      beforeInvoke: async ({ functionName }) => {
        if (functionName !== "public-pages") return;
        unobserve();
        began.resolve();
        await ended.promise;
      },
    });
    const response = this.#client.call("/health");
    await began.promise;
    await response;
    ended.resolve();
  }

  async requests(): Promise<readonly RecordedRequest[]> {
    return this.#lines("api-access")
      .map((line): { status: unknown; latencyMs: unknown } => JSON.parse(line))
      .map(({ status, latencyMs }) => ({ status: Number(status), latencyMs: Number(latencyMs) }));
  }

  async deadLetters(): Promise<ReadonlyMap<string, number>> {
    const { sqs: endpoint, region, credentials, queues } = this.#stack.info.aws;
    const client = new SQSClient({ endpoint, region, credentials: { ...credentials } });
    const names = Object.keys(queues).filter((name) => name.endsWith("-dead-letters"));
    const counts = await Promise.all(
      names.map(async (name) => {
        const QueueUrl = queues[name];
        await client.send(new SendMessageCommand({ QueueUrl, MessageBody: "{}" }));
        const { Attributes: attributes } = await client.send(
          new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ["ApproximateNumberOfMessages"] }),
        );
        return [name.replace("-dead-letters", ""), Number(attributes?.["ApproximateNumberOfMessages"])] as const;
      }),
    );
    client.destroy();
    return new Map(counts);
  }

  async #call(vendor: string): Promise<number> {
    const [path, body] = reads[vendor] ?? ["/"];
    return (await this.#client.call(`/v1/${vendor}${path}`, body === undefined ? {} : { body })).status;
  }

  /** Waits for a line with the text; returns all new lines until then. */
  async #linesWith(name: string, text: string): Promise<readonly string[]> {
    const lines: string[] = [];
    await until(async () => {
      lines.push(...this.#newLines(name));
      return lines.some((line) => line.includes(text));
    });
    return lines;
  }

  /** The lines of a log that were not returned before. */
  #newLines(name: string): readonly string[] {
    const lines = this.#lines(name);
    const from = this.#read.get(name) ?? 0;
    this.#read.set(name, lines.length);
    return lines.slice(from);
  }

  /** Whole lines. */
  #lines(name: string): readonly string[] {
    const path = join(this.#stack.info.logs, `${name}.ndjson`);
    return existsSync(path) ? readFileSync(path, "utf8").split("\n").slice(0, -1) : [];
  }
}
