import { describe, expect, it } from "vitest";
import { noUse } from "./no-use.ts";
import { prices } from "./prices.ts";
import { billedMs, type InvocationUse, type RequestUse, requestCost, totalCost } from "./request-cost.ts";

const assumed = { ...prices.assumptions, vCpuMemoryMb: 1769, coldStartShare: 0, sqsRequestBytes: 65_536 };

const invocation = (more: Partial<InvocationUse> = {}): InvocationUse => ({
  memoryMb: 1769,
  cpuMs: 0,
  wallMs: 0,
  initMs: 0,
  logBytes: 0,
  fromQueue: false,
  ...more,
});

const request = (more: Partial<RequestUse> = {}): RequestUse => ({ ...noUse, ...more });

const million = 1_000_000;
const perMillion = (use: RequestUse) => {
  const { apiGateway, lambda, dynamoDb, sqs } = requestCost(use, prices.dollars, assumed);
  return [apiGateway, lambda, dynamoDb, sqs].map((dollars) => Number((dollars * million).toFixed(4)));
};

describe("the billed duration", () => {
  it.each<[string, Partial<InvocationUse>, number]>([
    ["is whole milliseconds", { wallMs: 10.2 }, 11],
    ["is the waiting at any memory", { memoryMb: 128, wallMs: 300 }, 300],
    ["has four times the processor time at a quarter of a core", { memoryMb: 1769 / 4, cpuMs: 10, wallMs: 110 }, 140],
    ["has no less processor time than one core needs", { memoryMb: 3538, cpuMs: 10, wallMs: 10 }, 10],
  ])("%s", (_, more, ms) => expect(billedMs(invocation(more), assumed)).toBe(ms));

  it("has the loading of the module for the cold starts", () => {
    expect(billedMs(invocation({ wallMs: 10, initMs: 200 }), { ...assumed, coldStartShare: 0.01 })).toBe(12);
  });
});

describe("the price of a million requests", () => {
  it.each<[string, Partial<RequestUse>, readonly number[]]>([
    ["of API Gateway", { apiRequests: 1 }, [3.5, 0, 0, 0]],
    // 0.5 GB for 100 ms: 50,000 GB-seconds at 1.33334e-5, and a million requests at 0.20.
    ["of Lambda", { invocations: [invocation({ memoryMb: 512, wallMs: 100 })] }, [0, 0.8667, 0, 0]],
    ["of DynamoDB", { writeUnits: 18, readUnits: 11 }, [0, 0, 12.625, 0]],
    [
      "of SQS, for one message and its sending",
      { sentBytes: [400], invocations: [invocation({ fromQueue: true })] },
      [0, 0.2, 0, 1.2],
    ],
    ["of SQS, for each 64 KB of a message", { sentBytes: [65_537] }, [0, 0, 0, 0.8]],
  ])("%s", (_, more, dollars) => expect(perMillion(request(more))).toEqual(dollars));

  it("is the sum of all services", () => {
    const cost = requestCost(request({ apiRequests: 1, writeUnits: 1, s3Puts: 1, secretReads: 1 }), prices.dollars, {
      ...assumed,
      accessLogBytes: 0,
    });
    expect(totalCost(cost) * million).toBeCloseTo(3.5 + 0.625 + 5 + 5);
  });
});
