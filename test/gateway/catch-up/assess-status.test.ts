import { describe, expect, it } from "vitest";
import { assessStatus } from "../../../shared/gateway/catch-up/assess-status.ts";
import type { TelehealthCase } from "../../../shared/gateway/ports/case-store.ts";
import { catchUp } from "../../../shared/vendors/md-integrations/catch-up.ts";
import { mdIntegrations as vendor } from "../../../shared/vendors/md-integrations/descriptor.ts";

const at = Date.parse("2026-01-01T12:00:00Z");
const own = { value: "assigned", time: at - 7_200_000, rank: 2, eventId: "evt_1" };
const state: TelehealthCase = { caseId: "c", lastReceivedAt: 0, offerings: [], timeline: [], status: own };

const answered = (body: string | Uint8Array, status = 200, headers = {}) => ({
  status,
  headers: { "content-type": ["application/json"], ...headers },
  body: Buffer.from(body),
});
const stated = (status: unknown, caseId: unknown = "c") =>
  JSON.stringify({ case_id: caseId, case_status: status, patient: { case_status: { name: "completed" } } });
const waiting = { name: "waiting", reason: null, updated_at: "2026-01-01T11:00:00.000000Z" };
const assess = (read: ReturnType<typeof answered>, more: { since?: number; state?: TelehealthCase } = {}) =>
  assessStatus({ vendor, catchUp, state: more.state ?? state, read, since: more.since, at });

describe("The answer about a case", () => {
  it.each([
    ["created", "case_created"],
    ["waiting", "case_waiting"],
    ["processing", "case_processing"],
    ["completed", "case_completed"],
    ["cancelled", "case_cancelled"],
    ["assigned", "case_assigned_to_clinician"],
    ["support", "case_transferred_to_support"],
  ])("that it is %s shows a missed %s", (name, type) => {
    const before = { ...state, status: { ...own, value: "approved" } };
    const found = assess(answered(stated({ ...waiting, name })), { state: before });
    expect(found).toMatchObject({ finding: "recovered", type });
  });

  it("is passed on byte for byte", () => {
    const status =
      '{ "name" : "waiting", "reason": "\\u00e9", "updated_at":"2026-01-01T11:00:00Z", "n": 12345678901234567890 }';
    const found = assess(answered(`{"case_id":"c","case_status":${status}}`));
    expect(found.finding === "recovered" && Buffer.from(found.reading.data).toString()).toBe(status);
  });

  it.each([
    ["the same status, touched later", stated({ ...waiting, name: "assigned" })],
    ["an earlier status", stated({ ...waiting, updated_at: "2026-01-01T09:00:00Z" })],
    [
      "a lower status of the same second",
      stated({ ...waiting, name: "created", updated_at: "2026-01-01T10:00:00.9Z" }),
    ],
  ])("says nothing new: %s", (_, body) => {
    expect(assess(answered(body))).toEqual({ finding: "known" });
  });

  it("says nothing that is wanted of a time before", () => {
    const body = stated(waiting);
    expect(assess(answered(body), { since: Date.parse("2026-01-01T11:00:01Z") })).toEqual({ finding: "known" });
    expect(assess(answered(body), { since: Date.parse("2026-01-01T11:00:00Z") })).toMatchObject({
      finding: "recovered",
    });
  });

  it.each([
    "on_hold",
    "constructor",
    "__proto__",
    "Waiting",
    "waiting ",
  ])("has a status that no event has: %j", (name) => {
    expect(assess(answered(stated({ ...waiting, name })))).toEqual({ finding: "unknown" });
  });

  it.each([
    ["404", answered(stated(waiting), 404)],
    ["206", answered(stated(waiting), 206)],
    ["a redirect", answered(stated(waiting), 302)],
    ["HTML", answered("<!DOCTYPE html><title>Log in</title>")],
    ["nothing", answered("")],
    ["a list", answered(`[${stated(waiting)}]`)],
    ["a cut text", answered(stated(waiting).slice(0, -9))],
    ["broken compression", answered(stated(waiting), 200, { "content-encoding": ["gzip"] })],
    ["no case_status", answered('{"case_id":"c"}')],
    ["a status that is null", answered(stated(null))],
    ["a status that is a text", answered(stated("waiting"))],
    ["no name", answered(stated({ ...waiting, name: undefined }))],
    ["an empty name", answered(stated({ ...waiting, name: "" }))],
    ["a name that is a number", answered(stated({ ...waiting, name: 5 }))],
    ["no time", answered(stated({ ...waiting, updated_at: undefined }))],
    ["a time that is null", answered(stated({ ...waiting, updated_at: null }))],
    ["a time without a zone", answered(stated({ ...waiting, updated_at: "2026-01-01 11:00:00" }))],
    ["a time that does not exist", answered(stated({ ...waiting, updated_at: "2026-02-30T11:00:00Z" }))],
    ["a time that is a number", answered(stated({ ...waiting, updated_at: 1_767_265_200 }))],
    ["a time to come", answered(stated({ ...waiting, updated_at: "2026-01-01T12:11:00Z" }))],
    ["another case", answered(stated(waiting, "d"))],
    ["a case without an id", answered(stated(waiting, null))],
    ["a status of many kilobytes", answered(stated({ ...waiting, reason: "x".repeat(200_000) }))],
  ])("cannot be read: %s", (_, read) => {
    expect(assess(read)).toEqual({ finding: "unreadable" });
  });
});
