import { describe, expect, test } from "vitest";
import { assessCall, assessTaken } from "../../../shared/gateway/resilience/assess-call.ts";

const use = (total: number, own: number, permits?: number, share?: number) => ({ total, own, permits, share });

describe("a call before it begins", () => {
  test.each([
    ["without any limit", use(1_000, 1_000), "admit"],
    ["with few in progress", use(4, 4, 10, 10), "admit"],
    ["with half of all permits in use", use(5, 0, 10, 5), "take-first"],
    ["with half of its partner's share in use", use(2, 2, 10, 4), "take-first"],
    ["with all of its partner's share in use", use(5, 5, 10, 5), "share-used"],
    ["with all permits in use", use(10, 0, 10, 5), "all-used"],
    ["with both in use", use(10, 5, 10, 5), "share-used"],
    ["with a share alone", use(50, 1, undefined, 5), "admit"],
  ])("%s", (_, given, assessment) => {
    expect(assessCall(given)).toBe(assessment);
  });
});

describe("a call that has taken its permit", () => {
  test.each([
    ["is the last of its partner's share", use(5, 5, 10, 5), "admit"],
    ["is one beyond its partner's share", use(6, 6, 10, 5), "share-used"],
    ["is the last of all permits", use(10, 1, 10, 5), "admit"],
    ["is one beyond all permits", use(11, 1, 10, 5), "all-used"],
  ])("%s", (_, given, assessment) => {
    expect(assessTaken(given)).toBe(assessment);
  });
});
