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

  it("lists jobs of a connection and of an operation, newest first, and binds the cursor to that", async () => {
    const harness = jobHarness();
    for (const patient of [1, 2, 3]) {
      harness.clock.advance(1);
      harness.vendor.script.push(answers(200));
      await harness.refill({}, { body: refillOf(patient) });
    }
    const read = async (query: string) => JSON.parse((await harness.api("GET", `/v1/jobs?${query}`)).text);
    const ids = async (query: string) => (await read(query)).data.map(({ id }: { id: string }) => id);
    const all = await ids("");
    const { connection, operation } = harness.jobs.all()[0] ?? {};
    expect(await ids(`connection=${connection}&operation=${operation}&order=desc`)).toEqual(all.toReversed());
    expect(await ids("connection=none")).toEqual([]);
    expect(await ids("operation=none")).toEqual([]);

    const { cursor } = await read("order=desc&limit=1");
    expect(await ids(`order=desc&limit=2&cursor=${cursor}`)).toEqual(all.toReversed().slice(1));
    const { status, text } = await harness.api("GET", `/v1/jobs?cursor=${cursor}`);
    expect([status, JSON.parse(text).errors[0].pointer]).toEqual([400, "query/cursor"]);
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
