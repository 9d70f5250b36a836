import { setTimeout as wait } from "node:timers/promises";
import { GetQueueAttributesCommand, SQSClient } from "@aws-sdk/client-sqs";
import type { StackInfo } from "../../../infra/local/stack-info.ts";
import { gatewayClient } from "../../support/stack/gateway-client.ts";
import type { WriteTarget } from "./write-targets.ts";

/** The partner's last answer for one write. */
export interface WriteResult {
  readonly mark: string;
  readonly mode: "direct" | "queued";
  /** 0 when no try had an answer of a job. */
  readonly status: number;
  /** Then: what the last answer said. */
  readonly refusal?: string;
}

const atOnce = 10;
const maxTries = 10;

/** What an instance that was killed uses of its partner's shares lapses after 35 s: calls are refused for so long. */
const maxRefusedMs = 60_000;

/** More messages than this in the queue only make the scheduler send them again. */
const maxQueued = 150;

/** Sends one write until it has an answer, or none can be had. */
export type SendWrite = (mark: string, mode: WriteResult["mode"]) => Promise<WriteResult>;

/** Sends each write under a key of its own. One without an answer, since a function died, is sent again without a look at its job. */
function sendByFetch(
  client: ReturnType<typeof gatewayClient>,
  { vendor, path, headers, body }: WriteTarget,
): SendWrite {
  return async (mark, mode) => {
    const prefer = mode === "direct" ? "wait=3" : "respond-async";
    const end = performance.now() + maxRefusedMs;
    let refusal = "no answer";
    for (let tries = 1; tries <= maxTries || performance.now() < end; tries += 1) {
      try {
        const answer = await client.call(`/v1/${vendor}${path}`, {
          body: body(mark),
          headers: { ...headers, "x-correlation-id": mark, "idempotency-key": mark, prefer },
        });
        const text = await answer.text();
        if (answer.headers.has("gateway-job")) return { mark, mode, status: answer.status };
        refusal = `${answer.status} ${/"type":"([^"]*)"/.exec(text)?.[1] ?? ""}`;
      } catch {
        refusal = "no answer";
      }
      await wait(200 * Math.min(tries, maxTries));
    }
    return { mark, mode, status: 0, refusal };
  };
}

/**
 * A partner that sends writes, half of them to be answered in the request and half to be queued.
 *
 * @param send in place of a plain `fetch`
 */
export function writingPartner(info: StackInfo, target: WriteTarget, send?: SendWrite) {
  const client = gatewayClient(info);
  const sendOne = send ?? sendByFetch(client, target);
  const { sqs: endpoint, region, credentials, queues } = info.aws;
  const sqs = new SQSClient({ endpoint, region, credentials: { ...credentials } });

  const queued = async (): Promise<number> => {
    const QueueUrl = queues[`jobs-${target.vendor}`];
    const { Attributes: counts = {} } = await sqs.send(
      new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ["All"] }),
    );
    return Number(counts["ApproximateNumberOfMessages"] ?? 0);
  };

  return {
    client,
    /** Sends these writes, some at a time. */
    async send(marks: readonly string[]): Promise<readonly WriteResult[]> {
      const left = marks.map((mark, index) => ({
        mark,
        mode: index % 2 === 0 ? ("direct" as const) : ("queued" as const),
      }));
      const results: WriteResult[] = [];
      const sender = async (): Promise<void> => {
        for (let next = left.shift(); next !== undefined; next = left.shift())
          results.push(await sendOne(next.mark, next.mode));
      };
      await Promise.all(Array.from({ length: atOnce }, sender));
      for (let looks = 0; looks < 300 && (await queued()) > maxQueued; looks += 1) await wait(200);
      return results;
    },
    stop: () => sqs.destroy(),
  };
}
