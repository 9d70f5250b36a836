import { describe, expect, it } from "vitest";
import { type JobHarness, jobHarness, unreachable } from "../../support/harnesses/job-harness.ts";
import { answers, fails } from "../../support/harnesses/scripted-vendor.ts";

const minute = 60_000;
const hour = 60 * minute;
const refuse = { "gateway-same-intent": "refuse" };
const respondAsync = { prefer: "respond-async" };
const key = (name: string) => ({ "idempotency-key": name });

const refillOf = (numbers: readonly (string | number)[], more: object = {}, element: object = {}): string =>
  JSON.stringify({
    request: {
      patient_id: "63782945725317779",
      prescriptions: numbers.map((rx_number) => ({ rx_number, ...element })),
      ...more,
    },
  });

const one = refillOf(["rx-1"]);

async function refill(
  harness: JobHarness,
  name: string,
  headers: Record<string, string> = {},
  body = one,
  partnerId = "prt_1",
) {
  const answer = await harness.refill({ ...key(name), ...headers }, { body, partnerId });
  return {
    status: answer.status,
    job: String(answer.headers["Gateway-Job"]),
    warning: answer.headers["Gateway-Warning"],
    text: answer.text,
    document: answer.status >= 400 ? JSON.parse(answer.text) : undefined,
  };
}

const duplicateOf = (job: string) => `possible-duplicate; job=${job}`;

describe("A call that names one prescription twice", () => {
  const twice = refillOf(["rx-1", "rx-2", " RX-1 "]);

  it("is refused where repeats are, and nothing is guarded by it", async () => {
    const harness = jobHarness();
    const { status, document } = await refill(harness, "a", refuse, twice);
    expect([status, document.outcome, document.retryable]).toEqual([422, "not-sent", false]);
    expect(document.conflicts).toEqual([
      { pointer: "/request/prescriptions/2", job: null, firstAt: null, changed: [] },
    ]);
    expect(document.detail).toContain("more than once");
    expect(harness.vendor.doneCalls).toBe(0);
    expect((await refill(harness, "b", refuse)).status).toBe(200);
  });

  it("passes with a warning elsewhere, and is counted", async () => {
    const harness = jobHarness();
    const { status, warning } = await refill(harness, "a", {}, twice);
    expect([status, warning]).toEqual([200, "possible-duplicate"]);
    expect(harness.lines().filter((line) => line.includes('"intent.repeated"'))).toHaveLength(1);
  });
});

describe("A key that was released by a call that was not sent", () => {
  it("guards its intent again before its new job is recorded", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(...Array.from({ length: 9 }, () => fails("before-first-byte")));
    await refill(harness, "k", refuse);
    expect(harness.jobs.all()[0]).toMatchObject({ status: "failed", outcome: "not-sent" });
    harness.vendor.script.length = 0;
    harness.clock.advance(minute);
    let other: number | undefined;
    const by = harness.instanceWith({
      createJob: async (...given: Parameters<typeof harness.jobs.createJob>) => {
        // Another call of the same intent comes between the guard and the job.
        other = (await refill(harness, "l", refuse)).status;
        return await harness.jobs.createJob(...given);
      },
    });
    const again = await harness.refill({ ...key("k"), ...refuse }, { body: one, by });
    expect([again.status, other, harness.vendor.doneCalls]).toEqual([200, 422, 1]);
  });
});

describe("An uncertain job that its partner sends again", () => {
  const strict = { mode: "refuse", scope: "partner" } as const;

  async function uncertain(intents?: typeof strict) {
    const harness = jobHarness(intents === undefined ? {} : { intents });
    harness.vendor.script.push(fails("after-first-byte"));
    const { job } = await refill(harness, "a");
    harness.clock.advance(minute);
    const retry = async (headers: Record<string, string> = {}) => {
      const body = { action: "retry" };
      const { status, text } = await harness.api("POST", `/v1/jobs/${job}/resolve`, body, "prt_1", headers);
      await harness.processQueue();
      return { status, document: JSON.parse(text) };
    };
    return { harness, job, retry };
  }

  it("is refused where another one was made in its place, and sent where that one is named", async () => {
    const { harness, job, retry } = await uncertain(strict);
    const second = await refill(harness, "b", { "gateway-allow-repeat": job });
    expect([second.status, harness.vendor.doneCalls]).toEqual([200, 1]);
    harness.clock.advance(minute);
    const refused = await retry();
    expect(refused).toMatchObject({
      status: 422,
      document: { type: "urn:rx-gateway:problem:possible-duplicate", conflicts: [{ job: second.job }] },
    });
    expect([harness.jobs.all().find(({ id }) => id === job)?.status, harness.vendor.doneCalls]).toEqual([
      "uncertain",
      1,
    ]);
    expect((await retry({ "gateway-allow-repeat": second.job })).status).toBe(200);
    expect(harness.vendor.doneCalls).toBe(2);
  });

  it("passes where repeats are only warned of, unless the resolution asks for more", async () => {
    const { harness, retry } = await uncertain();
    await refill(harness, "b");
    expect((await retry(refuse)).status).toBe(422);
    expect((await retry()).status).toBe(200);
    expect(harness.lines().filter((line) => line.includes('"intent.repeated"'))).toHaveLength(3);
  });

  it("guards its intent from then on, also when its own hours were over", async () => {
    const { harness, retry } = await uncertain();
    harness.clock.advance(73 * hour);
    expect((await retry()).status).toBe(200);
    expect(harness.vendor.doneCalls).toBe(1);
    expect((await refill(harness, "b", refuse)).status).toBe(422);
  });

  it("leaves its guards as they were when it is resolved otherwise meanwhile", async () => {
    const { harness, job, retry } = await uncertain();
    await harness.api("POST", `/v1/jobs/${job}/resolve`, { action: "abandon" });
    expect((await retry()).status).toBe(409);
    expect((await refill(harness, "b", refuse)).status).toBe(422);
  });
});

describe("A second call with the same intent", () => {
  it("passes with a warning that names the first job", async () => {
    const harness = jobHarness();
    const first = await refill(harness, "a");
    expect([first.status, first.warning]).toEqual([200, undefined]);
    const second = await refill(harness, "b");
    expect([second.status, second.warning]).toEqual([200, duplicateOf(first.job)]);
    expect(harness.vendor.doneCalls).toBe(2);
    expect(harness.lines().filter((line) => line.includes('"intent.repeated"'))).toHaveLength(1);
  });

  it("is warned of in a 202, in the stored answer of its job, and in a problem of its own", async () => {
    const harness = jobHarness();
    const first = await refill(harness, "a");
    const queued = await refill(harness, "b", respondAsync);
    expect([queued.status, queued.warning]).toEqual([202, duplicateOf(first.job)]);
    await harness.processQueue();
    const response = await harness.api("GET", `/v1/jobs/${queued.job}/response`);
    expect(response.headers["Gateway-Warning"] ?? response.headers["gateway-warning"]).toContain(
      duplicateOf(first.job),
    );
    harness.vendor.script.push(fails("after-first-byte", true));
    const uncertain = await refill(harness, "c");
    expect([uncertain.status, uncertain.warning]).toEqual([504, duplicateOf(queued.job)]);
  });

  it("is refused where it asks for that, and says what differs", async () => {
    const harness = jobHarness();
    const first = await refill(harness, "a", {}, refillOf(["rx-0", "rx-1"], { notes: "x", promise_time: "p" }));
    harness.clock.advance(minute);
    const second = await refill(
      harness,
      "b",
      refuse,
      refillOf(["rx-1", "rx-2"], { notes: "y", ingress_method: "z" }, { drug_name: "d" }),
    );
    expect(second.document).toEqual({
      type: "urn:rx-gateway:problem:possible-duplicate",
      title: "Possible duplicate",
      status: 422,
      detail: expect.stringContaining(`Gateway-Allow-Repeat: ${first.job}'`),
      instance: "r",
      outcome: "not-sent",
      retryable: false,
      conflicts: [
        {
          pointer: "/request/prescriptions/0",
          job: first.job,
          firstAt: new Date(harness.clock.now() - minute).toISOString(),
          changed: [
            "/request/ingress_method",
            "/request/notes",
            "/request/prescriptions/0/drug_name",
            "/request/promise_time",
          ],
        },
      ],
    });
    expect(harness.vendor.doneCalls).toBe(1);
    expect(harness.jobs.all()).toHaveLength(1);
  });

  it("that is refused leaves no guard of its own", async () => {
    const harness = jobHarness();
    await refill(harness, "a", refuse, refillOf(["rx-2"]));
    expect((await refill(harness, "b", refuse, refillOf(["rx-1", "rx-2", "rx-3"]))).status).toBe(422);
    expect((await refill(harness, "c", refuse, refillOf(["rx-1", "rx-3"]))).status).toBe(200);
  });

  it("is answered from its own job, whatever the guards say", async () => {
    const harness = jobHarness();
    const first = await refill(harness, "a");
    const second = await refill(harness, "b");
    const replayed = await harness.refill({ ...key("b"), ...refuse }, { body: one });
    expect(replayed).toMatchObject({ status: 200, headers: { "Idempotency-Replayed": "true" } });
    expect([replayed.headers["Gateway-Job"], replayed.headers["Gateway-Warning"]]).toEqual([
      second.job,
      second.warning,
    ]);
    harness.clock.advance(100 * hour);
    expect((await harness.refill({ ...key("a"), ...refuse }, { body: one })).headers["Gateway-Job"]).toBe(first.job);
    // The replay has put no guard.
    expect(await refill(harness, "c", refuse)).toMatchObject({ status: 200, warning: undefined });
  });

  it.each([
    [
      "for another patient",
      '{"request": {"patient_id": "63782945725317780", "prescriptions": [{"rx_number": "rx-1"}]}}',
    ],
    ["for another prescription", refillOf(["rx-2"])],
    ["that is a message to the pharmacy", refillOf(["rx-1"], {}, { rx_status: "too_soon" })],
    ["that names no patient", '{"request": {"prescriptions": [{"rx_number": "rx-1"}]}}'],
  ])("is none %s", async (_what, body) => {
    const harness = jobHarness();
    await refill(harness, "a");
    expect(await refill(harness, "b", refuse, body)).toMatchObject({ status: 200, warning: undefined });
  });

  it("is one however its JSON is written", async () => {
    const harness = jobHarness();
    await refill(harness, "a");
    const other = '{"request":{"prescriptions":[{"rx_number":" RX-1 "}],"patient_id":63782945725317779}}';
    expect((await refill(harness, "b", refuse, other)).status).toBe(422);
  });

  it("is refused for a day, warned of for three, and free after that", async () => {
    const harness = jobHarness();
    const first = await refill(harness, "a");
    harness.clock.advance(24 * hour - 1);
    expect((await refill(harness, "b", refuse)).status).toBe(422);
    harness.clock.advance(1);
    expect(await refill(harness, "c", refuse)).toMatchObject({ status: 200, warning: duplicateOf(first.job) });
    harness.clock.advance(72 * hour + 1_000);
    expect(await refill(harness, "d", refuse)).toMatchObject({ status: 200, warning: undefined });
  });

  it.each([
    ["was never sent", fails("before-first-byte")],
    ["was rejected", answers(429)],
    ["was refused by the vendor", answers(400)],
  ])("is none when the first job %s", async (_what, move) => {
    const harness = jobHarness();
    harness.vendor.script.push(move, move, move, move);
    await refill(harness, "a");
    harness.vendor.script.length = 0;
    expect(await refill(harness, "b", refuse)).toMatchObject({ status: 200, warning: undefined });
    expect((await refill(harness, "c", refuse)).status).toBe(422);
    expect(harness.vendor.doneCalls).toBe(1);
  });

  it("is none when the first job was cancelled, and is one while that is queued", async () => {
    const harness = jobHarness();
    const { job } = await refill(harness, "a", respondAsync);
    expect((await refill(harness, "b", refuse)).status).toBe(422);
    await harness.api("DELETE", `/v1/jobs/${job}`);
    expect((await refill(harness, "c", refuse)).status).toBe(200);
  });

  it("is one when the first job is uncertain, and when it was abandoned", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(fails("after-first-byte", true));
    const { job } = await refill(harness, "a");
    expect((await refill(harness, "b", refuse)).status).toBe(422);
    harness.clock.advance(minute);
    await harness.api("POST", `/v1/jobs/${job}/resolve`, { action: "abandon" });
    expect((await refill(harness, "c", refuse)).status).toBe(422);
  });

  it("is one when the first job was cancelled after an attempt that may have been done", async () => {
    const harness = jobHarness();
    harness.vendor.script.push(fails("after-first-byte", true));
    const { job } = await refill(harness, "a");
    harness.clock.advance(minute);
    await harness.api("POST", `/v1/jobs/${job}/resolve`, { action: "retry" });
    await harness.api("DELETE", `/v1/jobs/${job}`);
    expect((await refill(harness, "b", refuse)).status).toBe(422);
  });
});

describe("Gateway-Allow-Repeat", () => {
  const allow = (...jobs: readonly string[]) => ({ ...refuse, "gateway-allow-repeat": jobs.join(", ") });

  it("passes when it names every conflicting job, and takes the guards over", async () => {
    const harness = jobHarness();
    const first = await refill(harness, "a", {}, refillOf(["rx-1"]));
    const second = await refill(harness, "b", {}, refillOf(["rx-2"]));
    const both = refillOf(["rx-1", "rx-2"]);
    const partial = await refill(harness, "c", allow(first.job), both);
    expect(partial.status).toBe(422);
    expect(partial.document.conflicts.map(({ job }: { job: string }) => job)).toEqual([first.job, second.job]);
    const third = await refill(harness, "d", allow(first.job, second.job), both);
    expect([third.status, third.warning]).toEqual([200, undefined]);
    const fourth = await refill(harness, "e", allow(first.job, second.job), both);
    expect(fourth.document.conflicts.map(({ job }: { job: string }) => job)).toEqual([third.job, third.job]);
  });

  it("of a repeat that did no work leaves the guard to the first job", async () => {
    const harness = jobHarness();
    const first = await refill(harness, "a");
    harness.vendor.script.push(answers(400));
    await refill(harness, "b", allow(first.job));
    const { document } = await refill(harness, "c", refuse);
    expect(document.conflicts[0].job).toBe(first.job);
  });

  it("passes once for a hundred calls that name one job at once", async () => {
    const harness = jobHarness();
    const first = await refill(harness, "first");
    const all = await Promise.all(Array.from({ length: 100 }, (_, at) => refill(harness, `k${at}`, allow(first.job))));
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(harness.vendor.doneCalls).toBe(2);
  });

  it("of a job that is another one passes nothing", async () => {
    const harness = jobHarness();
    await refill(harness, "a");
    const other = await refill(harness, "b", {}, refillOf(["rx-9"]));
    expect((await refill(harness, "c", allow(other.job, "job_unknown"))).status).toBe(422);
  });

  it.each(["", "job 1", "job_1,", "evt_1", "job_1; job_2"])("that is %j is 400", async (value) => {
    const harness = jobHarness();
    expect((await refill(harness, "a", { "gateway-allow-repeat": value })).status).toBe(400);
  });
});

describe("Gateway-Same-Intent", () => {
  it.each(["off", "warn", "", "Refuse", "refuse, refuse"])("%j is 400", async (value) => {
    const harness = jobHarness();
    const answer = await refill(harness, "a", { "gateway-same-intent": value });
    expect([answer.status, harness.jobs.all().length]).toEqual([400, 0]);
  });

  it("asks for more on a stage that is off, and for nothing where the stage refuses", async () => {
    const off = jobHarness({ intents: { mode: "off", scope: "partner" } });
    await refill(off, "a");
    expect(await refill(off, "b")).toMatchObject({ status: 200, warning: undefined });
    expect((await refill(off, "c", refuse)).status).toBe(200);
    expect((await refill(off, "d", refuse)).status).toBe(422);
    const strict = jobHarness({ intents: { mode: "refuse", scope: "partner" } });
    await refill(strict, "a");
    expect((await refill(strict, "b")).status).toBe(422);
  });
});

describe("Another partner's call", () => {
  it("is no repeat", async () => {
    const harness = jobHarness();
    const { job } = await refill(harness, "a");
    expect(await refill(harness, "b", refuse, one, "prt_2")).toMatchObject({ status: 200, warning: undefined });
    const { document, text } = await refill(harness, "c", { ...refuse, "gateway-allow-repeat": job }, one, "prt_2");
    expect(document.status).toBe(422);
    expect(text).not.toContain(job);
  });

  it("is one where the stage's scope is the connection: nothing of the other partner is shown, and naming it passes nothing", async () => {
    const harness = jobHarness({ intents: { mode: "warn", scope: "connection" } });
    await refill(harness, "a", {}, refillOf(["rx-1"], { notes: "secret" }));
    expect(await refill(harness, "b", {}, one, "prt_2")).toMatchObject({ status: 200, warning: "possible-duplicate" });
    const other = jobHarness({ intents: { mode: "refuse", scope: "connection" } });
    const theirs = await refill(other, "a", {}, refillOf(["rx-1"], { notes: "secret" }));
    for (const named of [{}, { "gateway-allow-repeat": theirs.job }]) {
      const { document, text } = await refill(other, "b", named, one, "prt_2");
      expect(document.conflicts).toEqual([
        { pointer: "/request/prescriptions/0", job: null, firstAt: null, changed: [] },
      ]);
      expect([text.includes(theirs.job), text.includes("notes")]).toEqual([false, false]);
    }
  });
});

describe("A call whose intent cannot be read", () => {
  const many = refillOf(Array.from({ length: 21 }, (_, at) => `rx-${at}`));

  it("passes with a warning that says why", async () => {
    const harness = jobHarness();
    expect(await refill(harness, "a", {}, many)).toMatchObject({
      status: 200,
      warning: "intent-not-read; reason=too-many-elements",
    });
  });

  it("is refused where repeats are, before anything is recorded", async () => {
    const harness = jobHarness();
    expect((await refill(harness, "a", refuse, many)).document).toMatchObject({
      type: "urn:rx-gateway:problem:intent-not-read",
      status: 422,
      outcome: "not-sent",
    });
    expect([harness.jobs.all(), harness.vendor.calls]).toEqual([[], []]);
  });

  it("is answered from its job under its key", async () => {
    const harness = jobHarness();
    const first = await refill(harness, "a", {}, many);
    expect(await refill(harness, "a", refuse, many)).toMatchObject({ status: 200, job: first.job });
  });
});

describe("Guards", () => {
  it("let one of two hundred equal calls at once through, under as many keys", async () => {
    const harness = jobHarness();
    const all = await Promise.all(
      Array.from({ length: 200 }, (_, at) =>
        refill(harness, `k${at}`, at % 3 === 0 ? { ...refuse, ...respondAsync } : refuse),
      ),
    );
    await harness.processQueue();
    const passed = all.filter(({ status }) => status < 300);
    expect([passed.length, all.filter(({ status }) => status === 422).length]).toEqual([1, 199]);
    for (const { document } of all) if (document) expect(document.conflicts[0].job).toBe(passed[0]?.job);
    expect(harness.vendor.doneCalls).toBe(1);
  });

  it("let at least one of several calls through that have some prescriptions in common", async () => {
    for (let round = 0; round < 20; round += 1) {
      const harness = jobHarness();
      const sets = [
        ["a", "b", "c"],
        ["c", "b", "a"],
        ["b", "d"],
        ["d", "a"],
      ];
      const all = await Promise.all(
        sets.map((numbers, at) => refill(harness, `k${at}`, refuse, refillOf(numbers.map((n) => `${n}${round}`)))),
      );
      const passed = sets.filter((_, at) => all[at]?.status === 200).flat();
      expect(passed.length).toBeGreaterThan(0);
      expect(new Set(passed).size).toBe(passed.length);
    }
  });

  it("warn in all but the first of a hundred equal calls at once, and fail none", async () => {
    const harness = jobHarness();
    const all = await Promise.all(Array.from({ length: 100 }, (_, at) => refill(harness, `k${at}`)));
    expect(all.filter(({ status }) => status === 200)).toHaveLength(100);
    expect(all.filter(({ warning }) => warning === undefined)).toHaveLength(1);
  });

  it("refuse none of three hundred calls with different intents", async () => {
    const harness = jobHarness();
    for (let at = 0; at < 300; at += 1) {
      expect(await refill(harness, `k${at}`, refuse, refillOf([`rx-${at}`]))).toMatchObject({
        status: 200,
        warning: undefined,
      });
    }
  });

  it("are released when the job cannot be recorded", async () => {
    const harness = jobHarness();
    const by = harness.instanceWith({ createJob: unreachable });
    expect((await harness.refill(key("a"), { by, body: one })).status).toBe(503);
    expect((await refill(harness, "b", refuse)).status).toBe(200);
  });

  it("that cannot be put leave a call unsent, in one problem that may be repeated", async () => {
    const harness = jobHarness();
    const by = harness.instance();
    const intentGuards = { ...by.intentGuards, putGuard: unreachable };
    expect(await harness.refill(key("a"), { by: { ...by, intentGuards }, body: one })).toMatchObject({
      status: 503,
      headers: { "Gateway-Outcome": "not-sent" },
    });
    expect(harness.vendor.calls).toEqual([]);
  });

  it("of another request under a key are released when the key's job is another one", async () => {
    const harness = jobHarness();
    const answers = await Promise.all([
      refill(harness, "a", refuse, refillOf(["rx-1"])),
      refill(harness, "a", refuse, refillOf(["rx-2"])),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 422]);
    expect(harness.onlyJob().request.body).toBeDefined();
    const free = answers[0]?.status === 200 ? "rx-2" : "rx-1";
    expect(await refill(harness, "b", refuse, refillOf([free]))).toMatchObject({ status: 200, warning: undefined });
  });

  it("of the tenth call with one intent cost as many calls of stores as those of the third", async () => {
    const harness = jobHarness();
    const by = harness.instance();
    const costs: number[] = [];
    for (let at = 1; at <= 10; at += 1) {
      const made: string[] = [];
      const counted = <Port extends object>(port: Port): Port =>
        new Proxy(port, {
          get(target, name) {
            made.push(String(name));
            return Reflect.get(target, name);
          },
        });
      const ports = { jobs: counted(by.jobs), intentGuards: counted(by.intentGuards) };
      await harness.refill(key(`k${at}`), { by: { ...by, ...ports }, body: one });
      costs.push(made.filter((name) => /Guard|lookUpJob/.test(name)).length);
    }
    // The key's job; then the put, the guard, its newest job and the second put.
    expect(costs).toEqual([2, ...Array.from({ length: 9 }, () => 5)]);
  });

  it.each([
    [1, ["rx-1"], key("k")],
    [4, ["rx-1", "rx-2", "rx-3", "rx-4"], key("k")],
    [4, ["rx-1", "rx-2", "rx-3", "rx-4"], { ...key("k"), ...refuse }],
    [2, ["rx-1", "rx-2"], {}],
  ])("of %i elements cost at most as many calls of stores and one more", async (elements, numbers, headers) => {
    const callsOf = async (intents: "off" | "warn") => {
      const harness = jobHarness({ intents: { mode: intents, scope: "partner" } });
      const by = harness.instance();
      let calls = 0;
      const counted = <Port extends object>(port: Port): Port =>
        new Proxy(port, {
          get(target, name) {
            calls += 1;
            return Reflect.get(target, name);
          },
        });
      const ports = {
        jobs: counted(by.jobs),
        intentGuards: counted(by.intentGuards),
        recentRequests: counted(by.recentRequests),
      };
      const sent = intents === "off" ? { ...headers, "gateway-same-intent": undefined } : headers;
      const given = Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined)) as Record<
        string,
        string
      >;
      expect((await harness.refill(given, { by: { ...by, ...ports }, body: refillOf(numbers) })).status).toBe(200);
      return calls;
    };
    const added = (await callsOf("warn")) - (await callsOf("off"));
    expect(added).toBe(elements + ("idempotency-key" in headers ? 1 : 0));
  });
});
