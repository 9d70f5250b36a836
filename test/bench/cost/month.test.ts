import { expect, it } from "vitest";
import { type Mix, monthCost } from "./month.ts";
import { noUse } from "./no-use.ts";
import { prices } from "./prices.ts";

const free = { use: noUse, storedBytes: 0 };
const stage = { idle: 5, logRetentionDays: 30, pointInTimeRecovery: false, backups: 0, series: { usual: 0, rare: 0 } };

function mixOf(more: Partial<Mix>): Mix {
  return {
    calls: {
      read: { share: 0.5, ...free },
      write: { share: 0.25, ...free },
      queuedWrite: { share: 0.25, ...free },
    },
    webhook: free,
    authorizer: noUse,
    ...more,
  };
}

it("A month without requests costs what the stage costs when it is idle", () => {
  const cost = monthCost(0, mixOf({}), stage, prices);
  expect(Object.values(cost).reduce((sum, one) => sum + one, 0)).toBe(5);
});

it("A kind of call counts by its share, and a webhook as often as all calls", () => {
  const writing = { use: { ...noUse, writeUnits: 1 }, storedBytes: 0 };
  const { calls } = mixOf({});
  const mix = mixOf({ calls: { ...calls, write: { share: 0.25, ...writing } }, webhook: writing });
  expect(monthCost(1_000_000, mix, stage, prices).dynamoDb).toBeCloseTo(1_250_000 * 6.25e-7);
});

it("Stored bytes cost their retention, and point-in-time recovery where the stage has it", () => {
  const mix = mixOf({ webhook: { use: noUse, storedBytes: 1024 } });
  const month = (pointInTimeRecovery: boolean) =>
    monthCost(1024 ** 2, mix, { ...stage, pointInTimeRecovery }, prices).storage;
  expect(month(false)).toBeCloseTo(0.25 * (30 / 30.4));
  expect(month(true)).toBeCloseTo(0.45 * (30 / 30.4));
});

it("Each daily backup that is kept is a full copy of the tables", () => {
  const mix = mixOf({ webhook: { use: noUse, storedBytes: 1024 } });
  const month = (backups: number) => monthCost(1024 ** 2, mix, { ...stage, backups }, prices).backups;
  expect(month(0)).toBe(0);
  expect(month(7)).toBeCloseTo(7 * 0.1 * (30 / 30.4));
});

it("Series of metrics are billed where there are requests, those of trouble for a share of the hours", () => {
  const month = (requests: number) =>
    monthCost(requests, mixOf({}), { ...stage, series: { usual: 10, rare: 10 } }, prices).metrics;
  expect(month(0)).toBe(0);
  expect(month(1)).toBeCloseTo(11 * 0.3);
});

it("The authorizer is paid for the share of calls whose key is not cached, without a request of API Gateway", () => {
  const mix = mixOf({ authorizer: { ...noUse, apiRequests: 1, readUnits: 1 } });
  const cost = monthCost(1_000_000, mix, stage, prices);
  expect(cost.apiGateway).toBe(0);
  expect(cost.dynamoDb).toBeCloseTo(1_000_000 * prices.assumptions.authorizerMissShare * 1.25e-7);
});
