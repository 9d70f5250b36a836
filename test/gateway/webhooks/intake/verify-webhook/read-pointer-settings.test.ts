import { describe, expect, it } from "vitest";
import { readPointerSettings } from "../../../../../shared/gateway/webhooks/intake/verify-webhook/read-pointer-settings.ts";

describe("the pointers of a webhook secret", () => {
  it.each([
    [undefined, undefined, []],
    [null, undefined, []],
    [{}, undefined, []],
    [{ type: "/type" }, { type: "/type" }, []],
    [{ subject: "/patient/id" }, { subject: { patient_id: "/patient/id" } }, []],
    [
      { id: "/id", time: "/meta/at", subject: { patient_id: "/p", practice_id: "/q/0" } },
      { id: "/id", time: "/meta/at", subject: { patient_id: "/p", practice_id: "/q/0" } },
      [],
    ],
    [
      { writeback: "/ref", result: "/state", results: { succeeded: ["Done"], failed: ["Error"] } },
      { writeback: "/ref", result: "/state", results: { succeeded: ["Done"], failed: ["Error"] } },
      [],
    ],
    // A wrong member is left out, and the others are used.
    [{ type: "type", id: "/id" }, { id: "/id" }, ["pointers.type"]],
    [{ type: "/a~2", id: "/id" }, { id: "/id" }, ["pointers.type"]],
    [{ type: 1, timestamp: "/t", id: "/id" }, { id: "/id" }, ["pointers.type", "pointers.timestamp"]],
    [{ subject: { "patient id": "/p" } }, undefined, ["pointers.subject"]],
    [{ subject: { patient_id: "p" } }, undefined, ["pointers.subject"]],
    [{ id: `/${"x".repeat(300)}` }, undefined, ["pointers.id"]],
    [{ results: { succeeded: [] } }, undefined, ["pointers.results"]],
    ["/type", undefined, ["pointers"]],
    [["/type"], undefined, ["pointers"]],
  ])("%j are read as %j, with the faults %j", (value, pointers, faults) => {
    expect(readPointerSettings(value)).toEqual({ pointers, faults });
  });
});
