import { describe, expect, it } from "vitest";
import { parseFaultRules } from "../../../infra/local/simulators/faults/fault-rules.ts";
import type { JournalEntry } from "../../support/stack/gateway-client.ts";
import { type Attempt, recordedStatus } from "./attempts.ts";
import { expectedEnd } from "./expected-end.ts";
import type { WriteResult } from "./send-writes.ts";
import type { StoredWrite } from "./stored-jobs.ts";
import { tally, unexplained } from "./tally.ts";
import type { VendorFault } from "./vendor-fault.ts";
import { headerTokenWrites, refills } from "./write-targets.ts";

const vendorFaults = refills.faults;

const path = "/V2/write";
const recordedAt = Date.parse("2030-01-01T00:00:10.000Z");

interface Write {
  readonly status: string;
  readonly answered?: number;
  /** Requests that reached the vendor; seconds after the record, negative in an earlier attempt. */
  readonly calls?: readonly (Partial<Pick<JournalEntry, "status" | "done" | "fault">> & { readonly after?: number })[];
  readonly killed?: boolean;
  readonly job?: Partial<Pick<StoredWrite, "attempts" | "updatedAt" | "partial" | "vendorPending">>;
}

function tallyOf(writes: Readonly<Record<string, Write>>, faults: readonly VendorFault[] = vendorFaults) {
  const entries = Object.entries(writes);
  const results = entries.map(([mark, { answered: status = 0 }]): WriteResult => ({ mark, mode: "direct", status }));
  const jobs = entries.map(
    ([mark, { status, job, calls = [] }]): StoredWrite => ({
      id: `job_${mark}`,
      mark,
      createdAt: recordedAt,
      claims: 1,
      status,
      outcome: status,
      attempts: calls.length,
      updatedAt: recordedAt + 1_020,
      partial: false,
      vendorPending: false,
      ...job,
    }),
  );
  const journal = entries.flatMap(([mark, { calls = [] }]) =>
    calls.map(
      ({ after = 1, ...call }): JournalEntry => ({
        at: new Date(recordedAt + after * 1000).toISOString(),
        connection: "default",
        method: "POST",
        path,
        headers: { "x-correlation-id": mark },
        bodySha256: "",
        status: 200,
        done: false,
        ...call,
      }),
    ),
  );
  const last = (): Attempt => ({ requestId: "r", at: recordedAt, ended: false });
  const killed = entries.flatMap(([mark, write]) => (write.killed === true ? [`job_${mark}`] : []));
  const wasKilled = (id: string): boolean => killed.includes(id);
  const attempts = { last, wasKilled, killedAmid: () => new Set(killed) };
  return tally({ results, jobs, journal, attempts }, path, faults);
}

describe("the tally of writes", () => {
  it("counts as doubled what was done twice", () => {
    const { doubled } = tallyOf({
      once: { status: "succeeded", calls: [{}, { done: true }] },
      twice: { status: "uncertain", calls: [{ done: true }, { done: true }] },
    });
    expect(doubled).toEqual(["twice"]);
  });

  it("counts as not done what succeeded by its job alone, and as lost what the partner was answered as well", () => {
    const { notDone, lost } = tallyOf({
      job: { status: "succeeded", answered: 503, calls: [{}] },
      both: { status: "succeeded", answered: 200, calls: [{}] },
      failed: { status: "failed", answered: 200, calls: [{}] },
      done: { status: "succeeded", answered: 200, calls: [{ done: true }] },
    });
    expect(notDone).toEqual(["job", "both"]);
    expect(lost).toEqual(["both"]);
  });

  it("keeps apart what the vendor itself denied", () => {
    const { denied, deniedByVendor } = tallyOf({
      ours: { status: "failed", calls: [{ done: true }] },
      unread: { status: "failed", calls: [{ done: true, fault: "html-worked" }] },
      vendor: { status: "failed", calls: [{ done: true, fault: "saved-but-token-worked" }] },
    });
    expect(denied).toEqual(["ours", "unread"]);
    expect(deniedByVendor).toBe(1);
  });

  it("explains an uncertain write of which nothing was sent by the kill of its instance, as sets", () => {
    const result = tallyOf({
      killed: { status: "uncertain", killed: true },
      "killed later": { status: "uncertain", killed: true, calls: [{ done: true }] },
      "killed in the second attempt": { status: "uncertain", killed: true, calls: [{ after: -5, status: 429 }] },
      sent: { status: "uncertain", calls: [{ status: null, fault: "reset-before" }] },
      unsent: { status: "uncertain" },
      "killed and failed": { status: "failed", killed: true },
    });
    expect(result.uncertain).toEqual({
      done: 1,
      sent: 1,
      unsent: ["killed", "killed in the second attempt", "unsent"],
      killed: ["killed", "killed in the second attempt", "killed and failed"],
    });
    expect(unexplained(result)).toEqual(["unsent", "killed and failed"]);
  });

  it("counts as misread what ended otherwise than the last answer says, unless its instance was killed", () => {
    const { misread } = tallyOf({
      right: { status: "uncertain", calls: [{ done: true, fault: "html-worked" }] },
      wrong: { status: "succeeded", calls: [{ done: true, fault: "html-worked" }] },
      killed: { status: "uncertain", killed: true, calls: [{ done: true }] },
    });
    expect(misread).toEqual(["wrong succeeded after html-worked"]);
  });

  it("does not count as misread an answer that came when the call had ended", () => {
    const calls = [{ done: true }];
    const { misread } = tallyOf({
      late: { status: "uncertain", calls, job: { updatedAt: recordedAt + 1_500 } },
      soon: { status: "uncertain", calls },
      "late and failed": { status: "failed", calls, job: { updatedAt: recordedAt + 1_500 } },
    });
    expect(misread).toEqual(["soon uncertain after no fault", "late and failed failed after no fault"]);
  });

  it("counts as misread what does not say that it is pending, or says so for no reason", () => {
    const accepted = { status: 202, done: true, fault: "accepted" };
    const { misread } = tallyOf({
      right: { status: "succeeded", calls: [accepted], job: { vendorPending: true } },
      silent: { status: "succeeded", calls: [accepted] },
      talkative: { status: "succeeded", calls: [{ done: true }], job: { partial: true } },
    });
    expect(misread).toEqual(["silent succeeded after accepted", "talkative succeeded after no fault"]);
  });

  it("counts as miscounted what counts other attempts than reached the vendor, unless an instance was killed", () => {
    const calls = [{ status: 429 }, { done: true }];
    const { miscounted } = tallyOf({
      right: { status: "succeeded", calls },
      wrong: { status: "succeeded", calls, job: { attempts: 1 } },
      killed: { status: "succeeded", calls, killed: true, job: { attempts: 1 } },
    });
    expect(miscounted).toEqual(["wrong counts 1 of 2"]);
  });
});

describe("the end that an answer asks for", () => {
  const named = (name: string) => vendorFaults.find((fault) => fault.name === name);
  it.each([
    [{ status: 200, done: true }, "succeeded"],
    [{ status: 200, done: false }, "failed"],
    [{ status: 429, done: false }, undefined],
    [{ status: 200, done: true, fault: "encoded-gzip" }, "succeeded"],
    [{ status: 200, done: false, fault: "encoded-gzip" }, "failed"],
    [{ status: 202, done: true, fault: "accepted" }, "succeeded"],
    [{ status: 200, done: false, fault: "accepted" }, "failed"],
    [{ status: 200, done: false, fault: "html" }, "uncertain"],
    [{ status: 101, done: true, fault: "upgrade-worked" }, "uncertain"],
    [{ status: 302, done: false, fault: "to-302" }, "failed"],
    [{ status: 200, done: true, fault: "too-late" }, undefined],
  ] as const)("after %j is %s", (call, end) => {
    expect(expectedEnd(call, named("fault" in call ? call.fault : ""))).toBe(end);
  });
});

describe("the status that a call records of a job", () => {
  const key = { pk: { S: "job_1" }, sk: { S: "job" } };
  const update = (UpdateExpression: string) => ({
    Key: key,
    UpdateExpression,
    ExpressionAttributeValues: { ":0": { S: "sending" }, ":1": { S: "failed" } },
  });
  it.each([
    ["PutItem", { Item: { ...key, status: { S: "sending" } } }, { jobId: "job_1", status: "sending" }],
    ["UpdateItem", update("SET #status = :0, #leaseToken = :2"), { jobId: "job_1", status: "sending" }],
    ["UpdateItem", update("SET #updatedAt = :0, #status = :1"), { jobId: "job_1", status: "failed" }],
    ["UpdateItem", update("SET #dueAt = :2"), undefined],
    ["PutItem", { Item: { ...key, sk: { S: "event" } } }, undefined],
    ["GetItem", { Key: key }, undefined],
  ])("of %s %j", (operation, input, recorded) => {
    expect(recordedStatus({ service: "dynamodb", operation, input })).toEqual(recorded);
  });
});

describe("the faults of writes", () => {
  it.each([refills, ...headerTokenWrites])("have a name each, and make sense to the simulators: $vendor", (target) => {
    const faults = [...target.faults, ...target.loginFaults];
    expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length);
    expect(parseFaultRules(faults.map(({ name, action }) => ({ name, do: action })))).toHaveLength(faults.length);
  });

  it.each([refills, ...headerTokenWrites])("never answer success without the work: $vendor", ({ faults }) => {
    const lies = faults.filter(({ action, ends }) => ends === "succeeded" && !("work" in action));
    expect(lies).toEqual([]);
  });
});
