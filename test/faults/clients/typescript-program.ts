import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import {
  createClient,
  JobEndedError,
  NoAnswerError,
  ProblemError,
  parseJson,
  UncertainOutcomeError,
  UnreadableAnswerError,
  WaitTimeoutError,
} from "../../../infra/clients/typescript/src/index.ts";
import type { ClientEnd, ClientWrite } from "./client-program.ts";

// See `ClientProgram`: writes as lines on standard input, their ends as lines on standard output.

const { RX_GATEWAY: baseUrl = "", RX_GATEWAY_KEY: apiKey = "" } = process.env;
const client = createClient({ baseUrl, apiKey, attemptTimeoutMs: 10_000, timeBudgetMs: 20_000 });

type End = Omit<ClientEnd, "mark">;

/** An instance that was killed keeps its partner's shares for 35 s. */
const maxRepeatedMs = 60_000;

async function make(write: ClientWrite): Promise<End> {
  const end = performance.now() + maxRepeatedMs;
  let key: string | undefined;
  let job: Awaited<ReturnType<typeof begin>> | undefined;
  do {
    try {
      if (write.mode === "direct") return await send(write, key);
      // A job that is known is waited for again, and never begun again.
      job ??= await begin(write, key);
      const { response } = await job.wait({ timeout: maxRepeatedMs });
      return { end: "answered", status: response.status, job: job.id };
    } catch (error) {
      const ended = endOf(error);
      if (ended !== undefined) return ended;
      key = keyOf(error) ?? key;
    }
    await wait(500);
  } while (performance.now() < end);
  return { end: "open", status: 0, job: job?.id ?? null };
}

const initOf = ({ body, headers }: ClientWrite, key: string | undefined) =>
  ({ body: parseJson(body), headers: { ...headers, ...(key !== undefined && { "Idempotency-Key": key }) } }) as never;

const begin = async (write: ClientWrite, key: string | undefined) =>
  await client.callAsync("post", write.path as never, initOf(write, key));

async function send(write: ClientWrite, key: string | undefined): Promise<End> {
  const { response } = await client.request("post", write.path as never, initOf(write, key));
  return { end: "answered", status: response.status, job: response.headers.get("gateway-job") };
}

/** What the error says of the write; `undefined` where it is to be repeated. */
function endOf(error: unknown): End | undefined {
  if (error instanceof UncertainOutcomeError) {
    return error.jobId === undefined ? undefined : { end: "uncertain", status: error.status, job: error.jobId };
  }
  // The vendor answered, in another encoding than JSON's.
  if (error instanceof UnreadableAnswerError)
    return { end: "answered", status: error.status ?? 0, job: error.jobId ?? null };
  if (error instanceof WaitTimeoutError) return { end: "waiting", status: 0, job: error.jobId };
  if (error instanceof JobEndedError) return { end: "refused", status: 0, job: error.jobId };
  if (error instanceof NoAnswerError) return undefined;
  if (!(error instanceof ProblemError)) throw error;
  return error.retryable ? undefined : { end: "refused", status: error.status, job: error.jobId ?? null };
}

const keyOf = (error: unknown): string | undefined =>
  error instanceof ProblemError || error instanceof NoAnswerError ? error.idempotencyKey : undefined;

for await (const line of createInterface({ input: process.stdin })) {
  const write = JSON.parse(line) as ClientWrite;
  void make(write).then((end) => process.stdout.write(`${JSON.stringify({ mark: write.mark, ...end })}\n`));
}
