import { describe, expect, it } from "vitest";
import { readWriteback } from "../../../shared/gateway/events/read-writeback.ts";
import type { WebhookPointers } from "../../../shared/gateway/model/webhook-pointers.ts";

const pointers: WebhookPointers = { writeback: "/ref", result: "/state" };
const read = (state: unknown, results?: WebhookPointers["results"], ref: unknown = "w-1") =>
  readWriteback(
    results === undefined ? pointers : { ...pointers, results },
    Buffer.from(JSON.stringify({ ref, state })),
  )?.result;

describe("the result of a writeback", () => {
  it.each([
    ["Completed", "succeeded"],
    [" SUCCESS ", "succeeded"],
    [true, "succeeded"],
    ["failed", "failed"],
    ["Cancelled", "failed"],
    [false, "failed"],
    ["processing", undefined],
    ["", undefined],
    [null, undefined],
    [{}, undefined],
  ])("%j is %s by the usual values", (state, result) => {
    expect(read(state)).toBe(result);
  });

  it.each([
    ["Written", "succeeded"],
    [200, "succeeded"],
    ["completed", undefined],
    ["Bounced", "failed"],
    ["both", undefined],
  ])("%j is %s by the values of the secret", (state, result) => {
    expect(read(state, { succeeded: ["written", "200", "both"], failed: ["Bounced", "Both"] })).toBe(result);
  });

  it("is not read without a reference, or without both pointers", () => {
    expect(read("done", undefined, null)).toBeUndefined();
    expect(readWriteback({ writeback: "/ref" }, Buffer.from('{"ref":"w-1"}'))).toBeUndefined();
    expect(readWriteback({ result: "/state" }, Buffer.from('{"state":"done"}'))).toBeUndefined();
  });

  it("has a reference with all its digits", () => {
    const body = Buffer.from('{"ref":63841550598335501,"state":"done"}');
    expect(readWriteback(pointers, body)).toEqual({ reference: "63841550598335501", result: "succeeded" });
  });
});
