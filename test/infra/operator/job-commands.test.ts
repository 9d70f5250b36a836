import { afterEach, describe, expect, it, vi } from "vitest";
import { OperatorNotFound, OperatorRefusal } from "../../../shared/gateway/operator/operator-refusal.ts";
import { aStockItem } from "../../support/builders/a-stock-item.ts";
import { jobHarness } from "../../support/harnesses/job-harness.ts";
import { lookHarness } from "../../support/harnesses/look-harness.ts";
import { runCommand } from "../../support/harnesses/run-command.ts";
import { fails } from "../../support/harnesses/scripted-vendor.ts";

afterEach(() => vi.useRealTimers());

const stock = "/formulary/v3/stock";

/** A vendor's function with its jobs, and the tool over the same stores. */
function setUp() {
  const harness = lookHarness();
  const { jobs, eventQueue, receipts, clock, log, queue, deps } = harness;
  const stores = {
    ...{ jobs, eventQueue: eventQueue.port, receipts, clock, log, use: deps.use, jobWaits: deps.waits },
    jobQueueOf: () => queue.port,
    ...{ intentGuards: deps.intentGuards, cases: deps.cases, digest: deps.digest, pause: deps.sleep, scale: 1 },
    jobBodies: deps.bodies,
  };
  const run = (name: string, id: string, options: Record<string, readonly string[]> = {}) =>
    runCommand({ name, arguments: [id], options, stores });
  return { harness, run };
}

/** A write whose answer was lost, after its lease. */
async function lostWrite() {
  const { harness, run } = setUp();
  const { job } = await harness.write("POST", stock, aStockItem(), "done");
  harness.clock.advance(60_000);
  return { harness, run, job };
}

describe("jobs show", () => {
  it("has the attempts of an uncertain job, newest first, and what can be done about it", async () => {
    const { run, job } = await lostWrite();
    const { text } = await run("jobs show", job);
    const [first, ...lines] = text.split("\n");
    expect(first).toContain(`${job}  prt_1  mwi-formulary/default`);
    expect(lines).toContain("  outcome uncertain, no answer");
    expect(lines).toContain("  look-up listStockConfigurations, GET /v1/mwi-formulary/formulary/v3/stock");
    expect(lines.join("\n")).toMatch(/^ {2}request [0-9a-f]{40}$/m);
    expect(lines).toContain(`  \`jobs look ${job}\` asks the vendor; its partner or \`jobs resolve\` resolves it.`);
    expect(lines.at(-1)).toMatch(/^ {2}\S+Z {2}after-first-byte {2}no answer {2}\d+ ms {2}reset$/);
  });

  it("has what a look at the vendor has shown", async () => {
    const { harness, run, job } = await lostWrite();
    await harness.pass(0);
    const { text } = await run("jobs show", job);
    expect(text).toMatch(/ {2}evidence \S+.*, by \w+, at \S+Z, look 1/);
  });

  it("has when a queued job is sent and expires, and nothing of its request", async () => {
    const { harness, run } = setUp();
    const { job } = await harness.write("POST", stock, aStockItem("IN-THE-REQUEST"), "queued");
    const { text } = await run("jobs show", job);
    expect(text).toMatch(/ {2}attempt 1 is due at \S+Z; it expires at \S+Z/);
    expect(text).not.toContain("IN-THE-REQUEST");
  });
});

describe("jobs cancel", () => {
  it("ends a queued job, which is not sent, and notifies its partner", async () => {
    const { harness, run } = setUp();
    const { job } = await harness.write("POST", stock, aStockItem(), "queued");
    expect((await run("jobs cancel", job)).text).toBe(`Cancelled: ${job}. Its outcome is not-sent.`);
    await harness.pass(0);
    expect(await harness.job(job)).toMatchObject({ status: "cancelled", attempts: 0 });
    expect(harness.eventQueue.sent).toMatchObject([{ message: { kind: "job-notification", jobId: job } }]);
    expect(harness.receipts.sent).toMatchObject([{ kind: "job-end", job, outcome: "cancelled" }]);
  });

  it("refuses a job that is not queued", async () => {
    const { run, job } = await lostWrite();
    const { failure } = await run("jobs cancel", job);
    expect(failure).toBeInstanceOf(OperatorRefusal);
    expect(String(failure)).toContain("Only a queued job can be cancelled.");
  });
});

describe("jobs look", () => {
  it("asks the vendor, which shows that the write was done", async () => {
    const { harness, run, job } = await lostWrite();
    harness.queue.takeAll();
    expect((await run("jobs look", job)).text).toContain(`The vendor is asked about ${job}.`);
    await harness.pass(0);
    expect(await harness.job(job)).toMatchObject({ looks: 1, evidence: { finding: "done" } });
  });

  it("refuses a second look within a minute", async () => {
    const { run, job } = await lostWrite();
    await run("jobs look", job);
    expect(String((await run("jobs look", job)).failure)).toContain("less than a minute ago");
  });

  it("refuses a job that is not uncertain", async () => {
    const { harness, run } = setUp();
    const { job } = await harness.write("POST", stock, aStockItem(), "queued");
    expect((await run("jobs look", job)).failure).toBeInstanceOf(OperatorRefusal);
  });
});

describe("jobs resolve", () => {
  it.each([
    ["confirm", "succeeded"],
    ["abandon", "abandoned"],
  ])("to %s ends the job, and notifies its partner", async (action, status) => {
    const { harness, run, job } = await lostWrite();
    const { text } = await run("jobs resolve", job, { action: [action] });
    expect(text).toBe(`${job} is ${status}.`);
    expect(await harness.job(job)).toMatchObject({ status, outcome: "uncertain" });
    expect(harness.eventQueue.sent.at(-1)).toMatchObject({ message: { kind: "job-notification", jobId: job } });
    expect(harness.receipts.sent.at(-1)).toMatchObject({ kind: "job-end", job });
  });

  it("to retry has the vendor called again", async () => {
    const { harness, run, job } = await lostWrite();
    harness.queue.takeAll();
    expect((await run("jobs resolve", job, { action: ["retry"] })).text).toBe(`${job} is queued.`);
    await harness.pass(0);
    expect(await harness.job(job)).toMatchObject({ status: "succeeded", attempts: 2 });
  });

  it("to retry refuses an order that another job may have made, unless that job is named", async () => {
    const harness = jobHarness({ intents: { mode: "refuse", scope: "partner" } });
    const { jobs, eventQueue, receipts, clock, log, queue } = harness;
    const { use, waits, intentGuards, cases, digest, sleep, bodies } = harness.instance();
    const stores = {
      ...{
        jobs,
        eventQueue: eventQueue.port,
        receipts,
        clock,
        log,
        use,
        jobWaits: waits,
        jobQueueOf: () => queue.port,
      },
      ...{ intentGuards, cases, digest, pause: sleep, scale: 1, jobBodies: bodies },
    };
    const body = '{"request": {"patient_id": "1", "prescriptions": [{"rx_number": "rx-1"}]}}';
    harness.vendor.script.push(fails("after-first-byte"));
    const lost = await harness.refill({ "idempotency-key": "a" }, { body });
    const first = String(lost.headers["Gateway-Job"]);
    const allowed = await harness.refill({ "idempotency-key": "b", "gateway-allow-repeat": first }, { body });
    const second = String(allowed.headers["Gateway-Job"]);
    clock.advance(60_000);
    const resolve = (options: Record<string, readonly string[]>) =>
      runCommand({
        ...{ name: "jobs resolve", arguments: [first], stage: { sameIntent: { mode: "refuse" } }, stores },
        options: { action: ["retry"], ...options },
      });

    const { failure } = await resolve({});
    expect(String(failure)).toBe(
      `OperatorRefusal: Nothing was sent: another job may have made the same order. Where it is to be made once more: --allow-repeat ${second}.`,
    );
    expect((await resolve({ "allow-repeat": [second] })).text).toBe(`${first} is queued.`);
  });

  it.each([
    [{ action: ["confirm"], "allow-repeat": ["job_1"] }, "--allow-repeat belongs to --action retry."],
    [{ action: ["retry"], "allow-repeat": ["evt_1"] }, "--allow-repeat takes the id of a job"],
  ])("with %j asks for another command line", async (options, why) => {
    await expect(setUp().run("jobs resolve", "job_1", options)).rejects.toThrow(why);
  });

  it("refuses a job whose call may be in progress, and one that is not uncertain", async () => {
    const { harness, run } = setUp();
    const { job } = await harness.write("POST", stock, aStockItem(), "done");
    const early = await run("jobs resolve", job, { action: ["retry"] });
    expect(String(early.failure)).toContain("The call may still be in progress.");
    const { job: queued } = await harness.write("POST", stock, aStockItem("another"), "queued");
    const { failure } = await run("jobs resolve", queued, { action: ["abandon"] });
    expect(failure).toBeInstanceOf(OperatorRefusal);
    expect(String(failure)).toContain("Only an uncertain job can be resolved.");
  });

  it.each([{}, { action: ["repeat"] }])("with %j asks for an action that exists", async (options) => {
    await expect(setUp().run("jobs resolve", "job_1", options)).rejects.toThrow("--action retry, confirm, abandon");
  });
});

it.each(["jobs show", "jobs cancel", "jobs look", "jobs resolve"])("%s does not find an unknown job", async (name) => {
  expect((await setUp().run(name, "job_unknown", { action: ["confirm"] })).failure).toBeInstanceOf(OperatorNotFound);
});
