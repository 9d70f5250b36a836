import { describe, expect, it } from "vitest";
import { aPartner } from "../../../support/builders/an-endpoint.ts";
import { jobHarness, refillOf } from "../../../support/harnesses/job-harness.ts";
import { answers } from "../../../support/harnesses/scripted-vendor.ts";
import { uncertainJob } from "../../../support/harnesses/uncertain-job.ts";

describe("GET /v1/jobs", () => {
  it("lists jobs in the order of arrival, by status and vendor, page by page", async () => {
    const harness = jobHarness();
    for (const [patient, move] of [answers(200), answers(404), answers(200)].entries()) {
      harness.clock.advance(1);
      harness.vendor.script.push(move);
      await harness.refill({}, { body: refillOf(patient) });
    }
    const read = async (query: string) => JSON.parse((await harness.api("GET", `/v1/jobs${query}`)).text);
    const all = await read("");
    expect(all.data.map(({ status }: { status: string }) => status)).toEqual(["succeeded", "failed", "succeeded"]);
    expect(all.cursor).toBeNull();
    expect((await read("?status=failed")).data).toHaveLength(1);
    expect((await harness.api("GET", "/v1/jobs?status=failed&status=succeeded")).status).toBe(400);
    expect((await read("?vendor=inside-rx")).data).toEqual([]);
    const first = await read("?limit=2");
    const second = await read(`?limit=2&cursor=${first.cursor}`);
    expect([...first.data, ...second.data]).toEqual(all.data);
  });

  it("answers 400 to an unknown status", async () => {
    expect((await jobHarness().api("GET", "/v1/jobs?status=done")).status).toBe(400);
  });
});

describe("another partner's job", () => {
  it.each([
    ["GET", ""],
    ["GET", "/response"],
    ["DELETE", ""],
    ["POST", "/resolve"],
  ])("%s …%s is 404", async (method, more) => {
    const { harness, id } = await uncertainJob();
    harness.clock.advance(35_000);
    const body = method === "POST" ? { action: "retry" } : undefined;
    expect((await harness.api(method, `/v1/jobs/${id}${more}`, body, "prt_2")).status).toBe(404);
    expect(harness.onlyJob().status).toBe("uncertain");
    expect(JSON.parse((await harness.api("GET", "/v1/jobs", undefined, "prt_2")).text).data).toEqual([]);
  });

  it("is 404, and so is an own job whose grant was withdrawn", async () => {
    const { harness, id } = await uncertainJob();
    harness.directory.put(aPartner({ grants: ["si-compounding:getPatient"] }));
    expect((await harness.api("GET", `/v1/jobs/${id}`)).status).toBe(404);
    expect(JSON.parse((await harness.api("GET", "/v1/jobs")).text).data).toEqual([]);
  });
});
