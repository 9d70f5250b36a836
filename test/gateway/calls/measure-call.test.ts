import { expect, it } from "vitest";
import { type MeasuredCall, measureCall } from "../../../shared/gateway/calls/measure-call.ts";

const names = { vendor: "si-compounding", connection: "default", partner: "prt_00112233aabbccdd" };
const none = { begun: 0, lastExchangeMs: undefined };
const one = { begun: 1, lastExchangeMs: 212 };

it.each<[what: string, outcome: MeasuredCall["outcome"], progress: MeasuredCall["progress"], values: object]>([
  ["an answered call", "answered", one, { VendorCalls: 1, VendorCallDuration: 212 }],
  ["an uncertain call", "uncertain", one, { VendorCalls: 1, VendorCallDuration: 212 }],
  ["a rejected call", "rejected", one, { VendorCalls: 1, VendorCallDuration: 212 }],
  ["a call that could not connect", "not-sent", one, { VendorCalls: 1, VendorCallDuration: 212 }],
  ["a call that the breaker blocked", "not-sent", none, { VendorCalls: 1, VendorCallDuration: undefined }],
])("A count and the duration of the last exchange are measured of %s", (_, outcome, progress, values) => {
  expect(measureCall({ ...names, outcome, progress })).toEqual({ values, dimensions: { ...names, outcome } });
});

it.each<[what: string, outcome: MeasuredCall["outcome"]]>([
  ["a call that is only queued", "queued"],
  ["a request that the gateway refused", undefined],
  ["the replay of an answer", "answered"],
  ["the replay of an uncertain call", "uncertain"],
])("Nothing is measured of %s", (_, outcome) => {
  expect(measureCall({ ...names, outcome, progress: none })).toBeUndefined();
});
