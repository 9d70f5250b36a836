import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LocalStack } from "../../infra/local/start-stack.ts";
import { stages } from "../../infra/stages.ts";
import { mapLimit } from "../../shared/core/map-limit.ts";
import { arbitraryRequest, type FuzzRequest } from "../support/fuzz/arbitrary-request.ts";
import { seededCount } from "../support/fuzz/seed.ts";
import { type RawAnswer, RawSender } from "../support/fuzz/send-raw.ts";
import { describedOperations, type OpenApiDocument } from "../support/openapi/described-operation.ts";
import { gatewayClient } from "../support/stack/gateway-client.ts";
import { startTestStack } from "../support/stack/start-test-stack.ts";

const { count, seed } = seededCount("FUZZ_REQUESTS", 300);

const atOnce = 12;

/** The header that reaches every vendor: it links a call of the journal to its request. */
const mark = "x-correlation-id";

interface Exchanged {
  readonly request: FuzzRequest;
  readonly id: string;
  readonly answer: RawAnswer;
}

const noAnswer = (error: unknown): RawAnswer => ({ status: 0, headers: {}, body: String(error) });

const shown = ({ request, answer }: Exchanged) => ({
  operation: request.operation,
  sent: `${request.method} ${request.target}`,
  headers: request.headers,
  body: request.body?.toString("utf8").slice(0, 500),
  answered: `${answer.status} ${answer.body.slice(0, 500)}`,
});

describe(`${count} requests made from the OpenAPI document, by seed ${seed}`, () => {
  let stack: LocalStack;
  let exchanged: readonly Exchanged[] = [];

  beforeAll(
    async () => {
      console.info(`fuzz: ${count} requests; the same again with FUZZ_REQUESTS=${count} FUZZ_SEED=${seed}`);
      stack = await startTestStack();
      const { gateway, partner, limitedPartner, otherPartner, revokedKey } = stack.info;
      const document = (await (await fetch(`${gateway}/openapi.json`)).json()) as OpenApiDocument;
      const keys = { full: partner.key, others: [limitedPartner.key, otherPartner.key, revokedKey] };
      const requests = fc.sample(arbitraryRequest(document, describedOperations(document), keys), {
        numRuns: count,
        seed,
      });
      const sender = new RawSender(gateway);
      exchanged = await mapLimit(requests, atOnce, async (request) => {
        const id = `fuzz-${requests.indexOf(request)}`;
        const answer = await sender.send(request, { [mark]: id }).catch(noAnswer);
        return { request, id, answer };
      });
      sender.close();
    },
    60_000 + count * 100,
  );
  afterAll(() => stack?.stop());

  test("are all answered, and get no 5xx that a vendor did not send", async () => {
    const { journal } = gatewayClient(stack.info);
    const journals = await Promise.all(Object.keys(stages.local.connections).map((vendor) => journal(vendor)));
    const failedAtVendor = new Set(
      journals.flat().flatMap(({ headers, status }) => ((status ?? 500) >= 500 ? [headers[mark]] : [])),
    );
    const own = exchanged.filter(
      ({ id, answer }) => answer.status === 0 || (answer.status >= 500 && !failedAtVendor.has(id)),
    );
    expect(own.map(shown)).toEqual([]);
  });

  test("get every refusal of the gateway's as a problem that names the request", () => {
    const refusals = exchanged.filter(({ answer }) => answer.headers["content-type"] === "application/problem+json");
    expect(refusals.length).toBeGreaterThan(0);
    for (const { request, answer } of refusals.filter(({ request }) => request.method !== "HEAD")) {
      expect([request.operation, JSON.parse(answer.body)]).toEqual([
        request.operation,
        expect.objectContaining({
          type: expect.stringMatching(/^urn:rx-gateway:problem:/),
          instance: answer.headers["gateway-request-id"],
        }),
      ]);
    }
  });

  test("reach the vendors too, and are not all refused by the gateway", () => {
    const statuses = Map.groupBy(exchanged, ({ answer }) => answer.status);
    const counts = [...statuses].map(([status, list]) => `${status}: ${list.length}`).toSorted();
    console.info(`fuzz: answers by status: ${counts.join(", ")}`);
    expect(exchanged.filter(({ answer }) => answer.headers["gateway-outcome"] === "answered").length).toBeGreaterThan(
      count / 5,
    );
  });
});
