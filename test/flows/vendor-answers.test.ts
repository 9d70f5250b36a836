import { brotliCompressSync, gzipSync } from "node:zlib";
import { beforeEach, describe, expect, it, test } from "vitest";
import { type JobBody, jobClients, jobIdOf } from "../support/stack/job-clients.ts";
import { useTestStack } from "../support/stack/use-test-stack.ts";

const vendor = "si-compounding";

// One instance, so that the next call runs in the same container.
const { stack, clients } = await useTestStack(jobClients, { maxInstances: 1 });
const { client } = clients;

interface EndedJob extends JobBody {
  readonly partial?: boolean;
  readonly vendorPending?: boolean;
}

const jobOf = async (answer: Response): Promise<EndedJob> => clients.job(jobIdOf(answer));

const callsOf = async (path: string) => (await client.journal(vendor)).filter((entry) => entry.path === path);
const logins = async () => (await callsOf("/V2/getToken")).length;
const checks = async () => (await callsOf("/V2/getHealthStatus")).map(({ done }) => done);

/** A read, after which the vendor may revoke its tokens: a read is repeated with a new one. */
async function lookUp(): Promise<number> {
  const body = '{"request": {"patient_id": "63838494111328260"}}';
  return (await client.call("/v1/si-compounding/V2/getPatient", { body })).status;
}

describe("SiCompounding's answer to a refill", () => {
  let count = 0;
  let mark = "";

  beforeEach(async () => {
    count += 1;
    mark = `answers-${count}`;
    await client.clearFaults(vendor);
    await client.settings(vendor, { healthIgnoresTokens: false });
    // A token that was never in doubt.
    await client.fault(vendor, { match: { path: "/V2/getPatient" }, do: { revokeTokens: true } });
    expect(await lookUp()).toBe(200);
    await client.clearJournal(vendor);
  });

  const saved = { work: true, status: 200 };

  it("that mentions a token is final: the refill was made once, and the job says one attempt", async () => {
    const body = '{"error":9,"msg":"Refill saved, but the notification token could not be made"}';
    await clients.fault({ ...saved, body });
    const answer = await clients.refill(mark);
    expect([answer.status, await answer.text()]).toEqual([200, body]);
    expect(await jobOf(answer)).toMatchObject({ status: "failed", outcome: "answered", attempts: 1 });
    expect((await clients.reached(mark)).map(({ done }) => done)).toEqual([true]);
  });

  it("that refuses the token has it repeated once the health check confirms that: two attempts, one refill", async () => {
    await clients.fault({ revokeTokens: true });
    const answer = await clients.refill(mark);
    expect(answer.status).toBe(200);
    expect(await jobOf(answer)).toMatchObject({ status: "succeeded", outcome: "answered", attempts: 2 });
    expect((await clients.reached(mark)).map(({ done }) => done)).toEqual([false, true]);
    expect(await checks()).toEqual([false, true]);
    expect(await logins()).toBe(1);
  });

  it("that refuses the token is not repeated where the health check ignores tokens, and the next call logs in", async () => {
    await client.settings(vendor, { healthIgnoresTokens: true });
    await clients.fault({ revokeTokens: true });
    const answer = await clients.refill(mark);
    expect(await answer.text()).toContain("Invalid token");
    expect(await jobOf(answer)).toMatchObject({ status: "failed", outcome: "answered", attempts: 1 });
    expect(await clients.reached(mark)).toHaveLength(1);
    expect(await logins()).toBe(0);
    expect((await jobOf(await clients.refill(`${mark}-next`))).status).toBe("succeeded");
    expect(await logins()).toBe(1);
    expect(await clients.reached(`${mark}-next`)).toHaveLength(1);
  });

  it.each([
    '{"error":401,"msg":"Unauthorized"}',
    '{"error":5,"msg":"Session expired"}',
  ])("of %s is repeated when its token is dead", async (body) => {
    await clients.fault({ revokeTokens: true, status: 200, body });
    expect(await jobOf(await clients.refill(mark))).toMatchObject({ status: "succeeded", attempts: 2 });
    expect((await clients.reached(mark)).map(({ done }) => done)).toEqual([false, true]);
  });

  it("that is only about access is an ordinary failure when its token is valid, which stays in use", async () => {
    await clients.fault({ status: 200, body: '{"error":401,"msg":"Unauthorized"}' }, 3);
    for (const part of ["a", "b", "c"]) {
      const answer = await clients.refill(`${mark}-${part}`);
      expect(await jobOf(answer)).toMatchObject({ status: "failed", attempts: 1 });
    }
    // One check with the token and one without, for all three.
    expect(await checks()).toEqual([true, false]);
    expect((await jobOf(await clients.refill(mark))).status).toBe("succeeded");
    expect(await logins()).toBe(0);
  });

  it("that is only about access discards the token where the health check ignores tokens", async () => {
    await client.settings(vendor, { healthIgnoresTokens: true });
    await clients.fault({ revokeTokens: true, status: 200, body: '{"error":401,"msg":"Unauthorized"}' });
    expect(await jobOf(await clients.refill(mark))).toMatchObject({ status: "failed", attempts: 1 });
    expect((await jobOf(await clients.refill(`${mark}-next`))).status).toBe("succeeded");
    expect(await logins()).toBe(1);
  });

  it.each([
    ["HTML", "<html>Sign in</html>"],
    ["nothing", ""],
    ["a list", "[]"],
    ["an object without error", "{}"],
    ["error null", '{"error":null}'],
    ["a warning before the JSON", 'Warning: x in y.php\n{"error":0}'],
  ])("of 200 with %s leaves the job uncertain, since its result is unknown", async (_, body) => {
    await clients.fault({ ...saved, body });
    const answer = await clients.refill(mark);
    expect([answer.status, answer.headers.get("gateway-outcome")]).toEqual([504, "uncertain"]);
    expect(await jobOf(answer)).toMatchObject({ status: "uncertain", attempts: 1 });
    expect(await clients.reached(mark)).toHaveLength(1);
  });

  const text = Buffer.from('{"error":0,"msg":"success"}');
  it.each([
    ["with a byte order mark", Buffer.from(`\ufeff${text}`), {}],
    ["in UTF-16", Buffer.from(`\ufeff${text}`, "utf16le"), {}],
    ["compressed twice", brotliCompressSync(gzipSync(text)), { "content-encoding": "X-GZIP, Br" }],
  ])("of success %s is read, and passes on byte for byte", async (_, bytes, headers) => {
    await clients.fault({ ...saved, bodyBase64: bytes.toString("base64"), headers });
    const queued = await clients.refill(mark, { prefer: "respond-async, wait=20" });
    const { id } = await jobOf(queued);
    expect(await clients.jobThatIs(id, "succeeded")).toMatchObject({ outcome: "answered", attempts: 1 });
  });

  it("that is a redirect passes on, and the job is failed", async () => {
    await clients.fault({ status: 302, headers: { location: "/login" } });
    const answer = await clients.refill(mark);
    expect(answer.status).toBe(302);
    expect(await jobOf(answer)).toMatchObject({ status: "failed", outcome: "answered", responseStatus: 302 });
    expect(await clients.reached(mark)).toHaveLength(1);
  });

  it("that says error 7 beside error 0 is failed", async () => {
    await clients.fault({ status: 200, body: '{"error":0,"error":7}' });
    expect(await jobOf(await clients.refill(mark))).toMatchObject({ status: "failed", outcome: "answered" });
  });
});

describe("a 202", () => {
  test("leaves a job that succeeded, with the vendor's work to come", async () => {
    const path = "/api/AddPatientAttachment";
    await client.fault("syncvet", { match: { path }, do: { status: 202, body: "{}" } });
    const answer = await client.call(`/v1/syncvet${path}`, { body: "{}" });
    expect(answer.status).toBe(202);
    expect(await jobOf(answer)).toMatchObject({ status: "succeeded", vendorPending: true, responseStatus: 202 });
  });
});

describe("MWI's answer to a bulk write", () => {
  const item = { "formulary-uuid": "123e4567-e89b-12d3-a456-426655440000", status: 400, message: "no" };
  const done = { ...item, status: 200 };

  test.each([
    ["of which all items failed is a failed job", { result: [item, item] }, { status: "failed" }],
    ["of which some failed is a partial success", { result: [done, item] }, { status: "succeeded", partial: true }],
    ["of which none failed is a success", { result: [done, done] }, { status: "succeeded" }],
  ])("%s", async (_, body, expected) => {
    const path = "/formulary/v3/location-deviations";
    const fault = { status: 200, body: JSON.stringify(body) };
    await client.fault("mwi-formulary", { match: { method: "PUT", path }, do: fault });
    const request = JSON.stringify({ locationDeviations: [{ ...ids, hidden: false }] });
    const answer = await client.call(`/v1/mwi-formulary${path}`, { method: "PUT", body: request, headers: tenant() });
    expect(answer.status).toBe(200);
    const job = await jobOf(answer);
    expect(job).toMatchObject(expected);
    expect("partial" in job).toBe("partial" in expected);
  });

  const ids = {
    "formulary-uuid": "123e4567-e89b-12d3-a456-426655440000",
    "location-uuid": "123e4567-e89b-12d3-a456-426655440000",
  };
  const tenant = () => ({ "tenant-id": stack.info.tenants["mwi-formulary/default"]?.[0] ?? "" });
});
