import { afterEach, describe, expect, it, vi } from "vitest";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import type { LinkedCase, SubjectIndex } from "../../../shared/gateway/ports/subject-index.ts";
import { type SubjectId, subjectKey } from "../../../shared/gateway/privacy/event-about.ts";
import { patient } from "../../support/harnesses/deletion-harness.ts";
import { lookHarness } from "../../support/harnesses/look-harness.ts";

const minute = 60_000;
const digest = keyedDigest("test-key");
const keyOf = (id: SubjectId) => subjectKey(digest, id);

describe("What a look has found of an uncertain write", () => {
  afterEach(() => vi.useRealTimers());

  const aPatient = {
    first_name: "Ada",
    last_name: "Example",
    gender: 2,
    date_of_birth: "1990-01-02",
    phone_number: "(555) 010-0199",
    phone_type: 2,
    email: "ada@example.com",
    address: { address: "1 Example Street", zip_code: "10001", city_name: "New York", state_name: "New York" },
  };
  const idIn = (text: string, pattern: RegExp) => pattern.exec(text)?.[1] ?? "";
  const settled = async (harness: ReturnType<typeof lookHarness>, job: string) => {
    for (const ms of [11_000, 20_000, 30_000, 4 * minute]) await harness.pass(ms);
    expect(await harness.job(job)).toMatchObject({ status: "succeeded", evidence: { finding: "done" } });
  };

  it("lets an erasure of the new patient find the call with the patient's name and address", async () => {
    const harness = lookHarness({ vendor: "md-integrations" });
    const { job } = await harness.write("POST", "/v1/partner/patients", aPatient, "done");
    await settled(harness, job);
    const value = harness.reads.map((read) => idIn(read, /\/patients\/([0-9a-f-]{36})/)).find((id) => id !== "") ?? "";
    expect(value).not.toBe("");

    const { jobIds } = await memoryEntry(harness, { ...patient, value });

    expect(jobIds).toEqual([job]);
  });

  it("lets an erasure of the patient find the new case", async () => {
    const harness = lookHarness({ vendor: "md-integrations" });
    const created = await harness.write("POST", "/v1/partner/patients", aPatient);
    const value = String((JSON.parse(created.text) as Record<string, unknown>)["patient_id"]);
    const order = {
      patient_id: value,
      case_offerings: [
        { offering_id: "5f1d9a60-0c0e-4b52-9c1e-000000000001", product: { quantity: 30, directions: "daily" } },
      ],
    };
    const { job } = await harness.write("POST", "/v1/partner/cases", order, "done");
    await settled(harness, job);

    const { cases } = await memoryEntry(harness, { ...patient, value });

    expect(cases).toHaveLength(1);
    const [{ subjectKey: key } = { subjectKey: "" }] = cases;
    const { deps } = harness;
    const ownersOf = (of: string) => (deps.subjects as unknown as Pick<SubjectIndex, "findOwners">).findOwners([of]);
    expect(await ownersOf(key)).toEqual(["prt_1"]);
    expect((await memoryEntry(harness, { ...patient, value })).jobIds).toContain(job);
    expect(harness.eventQueue.takeAll()).toContainEqual({ v: 1, kind: "case-owned", partnerId: "prt_1", keys: [key] });
  });

  it("is looked for again where the store of the index has failed", async () => {
    const harness = lookHarness({ vendor: "md-integrations" });
    const { job } = await harness.write("POST", "/v1/partner/patients", aPatient, "done");
    vi.spyOn(harness.deps.jobSubjects, "indexJob").mockRejectedValueOnce(new Error("Throttled."));
    await expect(harness.pass(11_000)).rejects.toThrow("Throttled.");
    expect((await harness.job(job)).evidence).toBeUndefined();
  });

  /** Of both of the harness's indexes, which a deployed function has as one. */
  async function memoryEntry({ deps }: ReturnType<typeof lookHarness>, id: SubjectId) {
    const stores = [deps.subjects, deps.jobSubjects] as unknown as readonly {
      findSubjectEntry(key: string): Promise<{ jobs: { id: string }[]; cases: LinkedCase[] }>;
    }[];
    const entries = await Promise.all(stores.map((one) => one.findSubjectEntry(keyOf(id))));
    return {
      jobIds: entries.flatMap(({ jobs }) => jobs.map(({ id }) => id)),
      cases: entries.flatMap(({ cases }) => cases),
    };
  }
});
