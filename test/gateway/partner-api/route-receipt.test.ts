import { expect, it } from "vitest";
import { notFound } from "../../../shared/core/problem.ts";
import {
  answerReceipt,
  intentReceipt,
  problemReceipt,
} from "../../../shared/gateway/partner-api/routing/route-receipt.ts";
import { aRequest } from "../../support/builders/a-request.ts";

const hex = "0123456789abcdef0123456789abcdef01234567";
const names = ["job", "event", "delivery", "endpoint", "vendor"] as const;

function named(path: string, location?: string) {
  const routed = {
    request: aRequest({ method: "POST", path, caller: { partnerId: "prt_1", keyId: "k" } }),
    route: { operation: "resolveJob", receipt: "resolve" as const },
    vendors: ["syncvet", "si-compounding"],
  };
  const answer = { status: 200, headers: location === undefined ? {} : { Location: location }, body: "" };
  const pick = (receipt: object | undefined) =>
    Object.fromEntries(
      Object.entries(receipt ?? {}).filter(([name, value]) => value !== null && names.some((one) => one === name)),
    );
  return {
    before: pick(intentReceipt(routed, 0)),
    after: pick(answerReceipt(routed, answer, 0)),
    refused: pick(problemReceipt(routed, notFound("There is none."), 0)),
  };
}

it.each([
  [`/v1/jobs/job_syncvet_${hex}/resolve`, { job: `job_syncvet_${hex}`, vendor: "syncvet" }],
  [`/v1/events/evt_${hex}`, { event: `evt_${hex}` }],
  [`/v1/deliveries/dlv_${hex}/retry`, { delivery: `dlv_${hex}` }],
  [`/v1/endpoints/ep_${hex.slice(0, 24)}`, { endpoint: `ep_${hex.slice(0, 24)}` }],
])("A receipt names the gateway's own id in the path %s, unless there is no such thing", (path, expected) => {
  expect(named(path)).toEqual({ before: expected, after: expected, refused: {} });
  expect(named("/v1/endpoints", path).after).toEqual(expected);
});

it.each([
  `/v1/jobs/job_maria-santos_${hex}`,
  `/v1/jobs/job_${hex}`,
  "/v1/jobs/job_syncvet_5551234567890123",
  `/v1/jobs/job_syncvet_${hex}0`,
  "/v1/events/evt_0123456789abcdef",
  `/v1/deliveries/dlv_${hex.toUpperCase()}`,
  `/v1/endpoints/ep_${hex}`,
  "/v1/cases/case_syncvet_42",
])("A receipt names nothing of what a caller has made up: %s", (path) => {
  expect(named(path, path)).toEqual({ before: {}, after: {}, refused: {} });
});
