import { describe, expect, it } from "vitest";
import { signInTime } from "../../../shared/gateway/calls/sign-in-time.ts";
import { jobDesk, refillOf } from "../jobs/job-desk.ts";

const unavailable = { kind: "unavailable", why: "status" } as const;
const notSent = { status: 503, headers: { "Gateway-Outcome": "not-sent" } };

describe("a token endpoint that gives no token for the moment", () => {
  it.each([1, 2, 3])("fails no write that has the time to ask it %i times more", async (failures) => {
    const desk = jobDesk();
    desk.loginMoves.push(...Array.from({ length: failures }, () => unavailable));
    expect(await desk.refill()).toMatchObject({ status: 200, headers: { "Gateway-Outcome": "answered" } });
    expect(desk.logins()).toBe(failures + 1);
    expect(desk.calls).toHaveLength(1);
  });

  it("is asked four times, each two seconds after the last", async () => {
    const desk = jobDesk();
    desk.loginMoves.push(...Array.from({ length: 9 }, () => unavailable));
    expect(await desk.refill()).toMatchObject(notSent);
    expect(desk.logins()).toBe(4);
    expect(desk.clock.monotonic()).toBe(6_000);
    expect(desk.theJob()).toMatchObject({ status: "failed", outcome: "not-sent" });
    expect(desk.calls).toEqual([]);
  });

  it("keeps nobody waiting who has not the time", async () => {
    const desk = jobDesk();
    desk.loginMoves.push(unavailable);
    expect(await desk.refill({ prefer: "wait=2" })).toMatchObject({ ...notSent, headers: { "Retry-After": "2" } });
    expect(desk.clock.monotonic()).toBe(0);
  });

  it("is asked once by all who come while its failure is remembered", async () => {
    const desk = jobDesk();
    desk.loginMoves.push(unavailable);
    const answers = await Promise.all([desk.refill(), desk.refill({}, { body: refillOf(2) }), desk.lookUp()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(desk.logins()).toBe(2);
  });

  it("fails a renewal no more than a first login: the vendor has refused the token, and done nothing", async () => {
    const desk = jobDesk();
    await desk.refill();
    desk.moves.push({
      exchange: { kind: "answered", answer: { status: 401, headers: {}, body: new Uint8Array() } },
      done: false,
    });
    desk.loginMoves.push(unavailable);
    expect((await desk.refill({}, { body: refillOf(2) })).status).toBe(200);
    expect(desk.calls.filter(({ done }) => done)).toHaveLength(2);
  });

  it("has a queued call wait in its queue, not in a function", async () => {
    const desk = jobDesk();
    desk.loginMoves.push(unavailable);
    await desk.refill({ prefer: "respond-async" });
    await desk.work();
    expect(desk.clock.monotonic()).toBe(0);
    expect(desk.theJob()).toMatchObject({ status: "queued", outcome: "not-sent", attempts: 0 });
    desk.clock.advance(2_000);
    await desk.work();
    expect(desk.theJob()).toMatchObject({ status: "succeeded", attempts: 1 });
  });
});

describe("a token endpoint that asked to be left alone", () => {
  const signing = (desk: ReturnType<typeof jobDesk>, heldFor: () => number | undefined) => {
    const by = desk.instance();
    const call = {
      connectionName: "default",
      operation: undefined,
      action: "x",
      safe: false,
      request: { method: "POST", path: "/x", query: [], headers: {}, body: new Uint8Array() },
    };
    const what = { connection: undefined, call, body: call.request.body, refused: undefined };
    const guard = { loginHeldFor: async () => heldFor() };
    return signInTime({ ...by, guard }, what, desk.clock.monotonic() + 25_000);
  };

  it("for an hour keeps no function waiting, not even for what is remembered of a failure", async () => {
    const desk = jobDesk();
    desk.loginMoves.push({ ...unavailable, retryAfterSeconds: 3_600 });
    const held = { members: { outcome: "not-sent", retryAfterSeconds: 3_600 } };
    await expect(signing(desk, () => 3_600)).rejects.toMatchObject(held);
    await expect(signing(desk, () => 3_600)).rejects.toMatchObject(held);
    expect(desk.clock.monotonic()).toBe(0);
    expect(desk.logins()).toBe(1);
  });

  it("for a while that fits is asked again when it is over, and not before", async () => {
    const desk = jobDesk();
    desk.loginMoves.push({ ...unavailable, retryAfterSeconds: 7 });
    const signed = await signing(desk, () => Math.max(0, 7 - desk.clock.monotonic() / 1_000) || undefined);
    expect(signed?.request.token?.value).toBe("token-2");
    expect(desk.clock.monotonic()).toBe(7_000);
  });
});

describe("what stands before a token", () => {
  it("is final where the credentials are refused, once the secret was read again", async () => {
    const desk = jobDesk();
    desk.loginMoves.push({ kind: "refused" }, { kind: "refused" });
    expect(await desk.refill()).toMatchObject({ ...notSent, headers: { "Retry-After": "60" } });
    expect(desk.clock.monotonic()).toBe(0);
    expect(desk.logins()).toBe(1);
  });

  it.each([
    "read",
    "takeLease",
    "storeToken",
  ] as const)("fails no write when the store fails once to %s", async (step) => {
    const desk = jobDesk();
    const { [step]: kept } = desk.tokens;
    const once = () => {
      Object.assign(desk.tokens, { [step]: kept });
      return Promise.reject(new Error("The table is out of reach."));
    };
    Object.assign(desk.tokens, { [step]: once });
    expect((await desk.refill()).status).toBe(200);
    expect(desk.calls).toHaveLength(1);
  });

  it("fails no write when the secret cannot be read once", async () => {
    const desk = jobDesk();
    desk.secrets.fail(true);
    desk.whileAsleep(async () => desk.secrets.fail(false));
    expect((await desk.refill()).status).toBe(200);
    expect(desk.clock.monotonic()).toBe(5_000);
  });

  it("keeps no call beyond its time, however long it lasts", async () => {
    const desk = jobDesk();
    const by = desk.instance();
    const never: typeof by.tokens.get = () => new Promise(() => {});
    const tokens = Object.assign(Object.create(by.tokens) as typeof by.tokens, { get: never });
    const request = { connectionName: "default", operation: undefined, action: "x", safe: true };
    const body = Buffer.from("{}");
    const call = { ...request, request: { method: "POST", path: "/x", query: [], headers: {}, body } };
    const what = { connection: undefined, call, body, refused: undefined };
    expect(await signInTime({ ...by, tokens }, what, desk.clock.monotonic() + 20)).toBeUndefined();
  });
});
