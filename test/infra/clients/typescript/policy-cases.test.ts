import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { NoAnswerError, ProblemError, UncertainOutcomeError } from "../../../../infra/clients/typescript/src/errors.ts";
import { createSend } from "../../../../infra/clients/typescript/src/gateway-fetch.ts";
import { readOptions } from "../../../../infra/clients/typescript/src/options.ts";
import { attemptTimeout } from "../../../../infra/clients/typescript/src/policy.ts";

interface PolicyCase {
  readonly name: string;
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly idempotencyKey: boolean;
    readonly queued?: boolean;
  };
  readonly answer: {
    readonly status?: number;
    readonly none?: "reset" | "timeout" | "connect";
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: unknown;
  };
  readonly retries?: number;
  readonly elapsedSeconds?: number;
  /** The server's time. */
  readonly now?: string;
  readonly action:
    | { readonly do: "return" }
    | { readonly do: "follow"; readonly status: number }
    | { readonly do: "retry"; readonly afterSeconds: number }
    | {
        readonly do: "raise";
        readonly error: "uncertain" | "problem" | "no-answer";
        readonly name?: string;
        readonly jobId?: string | null;
      };
}

interface AttemptCase {
  readonly name: string;
  readonly attemptSeconds: number;
  readonly budgetSeconds: number;
  readonly elapsedSeconds: number;
  readonly seconds: number;
}

const { cases, attempts, maxRetries, budgetSeconds } = JSON.parse(
  readFileSync(new URL("../../../clients/policy-cases.json", import.meta.url), "utf8"),
) as {
  readonly cases: readonly PolicyCase[];
  readonly attempts: readonly AttemptCase[];
  readonly maxRetries: number;
  readonly budgetSeconds: number;
};

const baseUrl = "https://gateway.example";
const again = 299;

/** Sends the case's request, whose first answer is the case's: what is done with it. */
async function play({ request, answer, retries = 0, elapsedSeconds = 0, now }: PolicyCase) {
  const sent: Request[] = [];
  const slept: number[] = [];
  const fetch = async (one: Request): Promise<Response> => {
    sent.push(one);
    if (!one.url.startsWith(baseUrl)) return new Response("linked");
    if (sent.length > 1) return new Response("again", { status: again, headers: { "gateway-request-id": "r-2" } });
    if (answer.none === "timeout")
      return await new Promise((_, reject) => one.signal.addEventListener("abort", () => reject(one.signal.reason)));
    if (answer.none !== undefined) throw new TypeError("fetch failed");
    const body = typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body);
    return new Response(body, {
      status: answer.status ?? 200,
      headers: { ...answer.headers, ...(now && { date: new Date(now).toUTCString() }) },
    });
  };
  const settings = {
    ...readOptions({
      baseUrl,
      apiKey: "rxg_1_secret",
      fetch,
      attemptTimeoutMs: answer.none === "timeout" ? 50 : 60_000,
    }),
    maxRetries: maxRetries - retries,
    timeBudgetMs: (budgetSeconds - elapsedSeconds) * 1000,
  };
  const send = createSend(settings, {
    now: () => 0,
    random: () => 0,
    newKey: () => "key-1",
    sleep: async (ms) => {
      slept.push(ms);
    },
  });
  const { method, path, queued = false } = request;
  const body = ["GET", "HEAD"].includes(method) ? {} : { body: "{}" };
  const ended = await send(new Request(`${baseUrl}${path}`, { method, ...body }), { isQueued: queued }).catch(
    (error: unknown) => error,
  );
  return { ended, sent, slept };
}

describe("a client", () => {
  test.each(attempts)("gives time as the table says: $name", ({
    attemptSeconds,
    budgetSeconds,
    elapsedSeconds,
    seconds,
  }) => {
    const left = (budgetSeconds - elapsedSeconds) * 1000;
    expect(attemptTimeout({ attemptTimeoutMs: attemptSeconds * 1000, left })).toBe(seconds * 1000);
  });

  test.each(cases)("does as the table says: $name", async (one) => {
    const { ended, sent, slept } = await play(one);
    expect(sent[0]?.headers.has("idempotency-key")).toBe(one.request.idempotencyKey);
    const { action } = one;
    switch (action.do) {
      case "return":
        expect((ended as Response).status).toBe(one.answer.status);
        return expect(sent).toHaveLength(1);
      case "follow":
        expect([(ended as Response).status, await (ended as Response).text()]).toEqual([action.status, "linked"]);
        return expect(sent.map(({ headers }) => headers.has("authorization"))).toEqual([true, false]);
      case "retry":
        expect((ended as Response).status).toBe(again);
        return expect(slept).toEqual([action.afterSeconds * 1000]);
      case "raise": {
        const types = { uncertain: UncertainOutcomeError, problem: ProblemError, "no-answer": NoAnswerError };
        expect((ended as Error).constructor).toBe(types[action.error]);
        if (action.name !== undefined) expect(ended).toHaveProperty("problem", action.name);
        if (action.jobId !== undefined) expect(ended).toHaveProperty("jobId", action.jobId ?? undefined);
        return expect(sent).toHaveLength(1);
      }
    }
  });
});
