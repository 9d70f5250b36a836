import { beforeAll, describe, expect, test } from "vitest";
import { gatewayClient } from "../support/stack/gateway-client.ts";
import { jobClients, jobIdOf } from "../support/stack/job-clients.ts";
import { useTestStack } from "../support/stack/use-test-stack.ts";

const { stack, clients } = await useTestStack(jobClients);

let client: ReturnType<typeof gatewayClient>;

beforeAll(async () => {
  client = gatewayClient(stack.info);
});

interface Refusal {
  readonly type: string;
  readonly outcome: string;
}

/** Expects 422 with the id of the job. */
async function refused(answer: Response, job: string): Promise<void> {
  expect(answer.status).toBe(422);
  expect((await answer.json()) as Refusal).toMatchObject({
    type: "urn:rx-gateway:problem:identical-request",
    outcome: "not-sent",
  });
  expect(jobIdOf(answer)).toBe(job);
  expect(answer.headers.get("location")).toBe(`/v1/jobs/${job}`);
}

describe("a byte-equal repeat of a refill without a key", () => {
  test("of one that was answered is refused, naming its job, in the request and queued", async () => {
    const job = jobIdOf(await clients.refill("answered"));
    await refused(await clients.refill("answered"), job);
    await refused(await clients.refill("answered", { prefer: "respond-async" }), job);
    expect(await clients.reached("answered")).toHaveLength(1);
  });

  test("of one that was cut off is refused, as a library would repeat the 504", async () => {
    await clients.fault({ reset: "after" });
    const first = await clients.refill("cut-off");
    expect(first.status).toBe(504);
    await refused(await clients.refill("cut-off"), jobIdOf(first));
    expect(await clients.reached("cut-off")).toHaveLength(1);
  });

  test("of one that the vendor refused is made", async () => {
    await clients.fault({ status: 400, body: "{}" });
    expect((await clients.refill("refused")).status).toBe(400);
    expect((await clients.refill("refused")).status).toBe(200);
  });

  test("is made with Gateway-Allow-Repeat of that very job, and with no other", async () => {
    const job = jobIdOf(await clients.refill("allowed"));
    const wrong = await clients.refill("allowed", { "gateway-allow-repeat": `${job}0` });
    expect(((await wrong.clone().json()) as { detail: string }).detail).toContain(
      "Gateway-Allow-Repeat does not name it.",
    );
    await refused(wrong, job);
    const again = await clients.refill("allowed", { "gateway-allow-repeat": job });
    expect(again.status).toBe(200);
    await refused(await clients.refill("allowed", { "gateway-allow-repeat": job }), jobIdOf(again));
    expect(await clients.reached("allowed")).toHaveLength(2);
  });

  test("of one with a key is refused, and one with another key is made", async () => {
    const job = jobIdOf(await clients.refill("keyed", { "idempotency-key": "keyed-1" }));
    await refused(await clients.refill("keyed"), job);
    expect((await clients.refill("keyed", { "idempotency-key": "keyed-2" })).status).toBe(200);
    expect(await clients.reached("keyed")).toHaveLength(2);
  });

  test("fifty at once reach the vendor once", async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => clients.refill("fifty")));
    const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b);
    expect(statuses).toEqual([200, ...Array<number>(49).fill(422)]);
    expect(await clients.reached("fifty")).toHaveLength(1);
  });

  test.each([
    ["inside-rx", "GET", "/membership/v1/json?accessCode=a", undefined],
    ["inside-rx", "POST", "/eligibility/v1/enrollment/card", '{"action": "create"}'],
    ["md-integrations", "POST", "/v1/partner/cases", '{"patient_id": "p"}'],
    ["md-integrations", "POST", "/v1/partner/vouchers", '{"offering": "o"}'],
  ])("is refused of every order: %s %s %s", async (vendor, method, path, body) => {
    const call = () => client.call(`/v1/${vendor}${path}`, { method, ...(body === undefined ? {} : { body }) });
    const first = await call();
    expect(first.status).toBeLessThan(300);
    await refused(await call(), jobIdOf(first));
  });

  test("is made of a write that orders nothing", async () => {
    const call = () => client.call("/v1/md-integrations/v1/partner/patients", { body: '{"first_name": "A"}' });
    expect([(await call()).status, (await call()).status].every((status) => status < 300)).toBe(true);
  });
});

test("orders are marked in the list of vendors", async () => {
  const { data } = (await (await client.call("/v1/vendors")).json()) as {
    data: { id: string; operations: { id: string; keyRequired?: boolean }[] }[];
  };
  const marked = data.flatMap(({ id, operations }) =>
    operations.filter(({ keyRequired }) => keyRequired).map((operation) => `${id}:${operation.id}`),
  );
  expect(marked.toSorted()).toEqual([
    "inside-rx:createEnrollmentCard",
    "inside-rx:createMembershipCard",
    "md-integrations:createCase",
    "md-integrations:createCaseOffering",
    "md-integrations:createSubscription",
    "md-integrations:createVoucher",
    "md-integrations:submitCaseOrder",
    "si-compounding:createRefillRequest",
  ]);
});
