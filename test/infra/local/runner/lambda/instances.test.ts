import { afterEach, expect, test } from "vitest";
import type { InvocationOutcome } from "../../../../../infra/local/runner/lambda/instance.ts";
import type { FixtureFunction } from "../../../../support/local/fixture-assembly.ts";
import { type RunningFixture, startFixture } from "../../../../support/local/start-fixture.ts";

let fixture: RunningFixture;

async function start(work: FixtureFunction, maxInstances = 4, maxComputing = maxInstances) {
  fixture = await startFixture(
    { functions: { work, other: { code: "export const handler = async () => 1;" } } },
    { maxInstances, maxComputing },
  );
  return (event: unknown = {}): Promise<InvocationOutcome> =>
    fixture.functions.invoke("app-test-work", JSON.stringify(event));
}

afterEach(() => fixture.stop());

const payload = (outcome: InvocationOutcome): unknown => (outcome.ok ? JSON.parse(outcome.payload) : outcome.error);

/** Resolves when an instance has received an event. */
function handedOver(): Promise<void> {
  return new Promise((resolve) => {
    const end = fixture.instances.observe({
      beforeInvoke() {
        end();
        setImmediate(resolve);
      },
    });
  });
}

const hanging = { code: "export const handler = () => new Promise((done) => setTimeout(done, 60_000));" };

test("an instance runs one invocation at a time, and instances are added while invocations wait", async () => {
  const invoke = await start({
    code: `let running = 0;
      export const handler = async () => {
        running += 1;
        const most = running;
        await new Promise((done) => setTimeout(done, 50));
        running -= 1;
        return most;
      };`,
  });
  const outcomes = await Promise.all(Array.from({ length: 12 }, () => invoke()));
  expect(outcomes.map(payload)).toEqual(Array.from({ length: 12 }, () => 1));
  expect(fixture.instances.list("work").length).toBeGreaterThan(1);
  expect(fixture.instances.list("work").length).toBeLessThanOrEqual(4);
});

test("an idle instance is reused and keeps its state", async () => {
  const invoke = await start({ code: "let calls = 0; export const handler = async () => (calls += 1);" });
  expect([payload(await invoke()), payload(await invoke())]).toEqual([1, 2]);
  expect(fixture.instances.list("work")).toMatchObject([{ state: "idle", invocations: 2 }]);
});

test("invocations beyond the reserved concurrency are refused, and leave no instance", async () => {
  const invoke = await start({
    code: "export const handler = async () => 1;",
    properties: { ReservedConcurrentExecutions: 2 },
  });

  const outcomes = await Promise.all([invoke(), invoke(), invoke()]);

  expect(outcomes.map(payload)).toEqual([
    1,
    1,
    { errorType: "TooManyRequestsException", errorMessage: "Rate Exceeded." },
  ]);
  expect(outcomes[2]).toMatchObject({ ok: false, throttled: true });
  expect(fixture.instances.list("work").length).toBeLessThanOrEqual(2);
  expect(payload(await invoke())).toBe(1);
});

test("invocations beyond the instances of this machine wait, where the reserved concurrency is higher", async () => {
  const invoke = await start(
    { code: "export const handler = async () => 1;", properties: { ReservedConcurrentExecutions: 5 } },
    1,
  );
  expect((await Promise.all([invoke(), invoke(), invoke()])).map(payload)).toEqual([1, 1, 1]);
  expect(fixture.instances.list("work")).toHaveLength(1);
});

test("no more instances compute than the limit, and invocations beyond it run in their order", async () => {
  const invoke = await start(
    {
      code: "export const handler = async ({ turn }) => { const end = Date.now() + 20; while (Date.now() < end); return turn; };",
    },
    4,
    1,
  );
  const turns: unknown[] = [];
  const order = Array.from({ length: 6 }, (_, turn) => turn);
  await Promise.all(order.map(async (turn) => turns.push(payload(await invoke({ turn })))));
  expect(turns).toEqual(order);
  expect(fixture.instances.list("work")).toHaveLength(1);
});

test("an instance that waits for an answer makes room for others, up to the maximum of instances", async () => {
  const invoke = await start(hanging, 3, 1);
  const running = Array.from({ length: 5 }, () => invoke());
  const busy = () => fixture.instances.list("work").filter(({ state }) => state === "busy").length;
  await expect.poll(busy, { timeout: 10_000 }).toBe(3);
  expect(await fixture.instances.kill("work")).toBe(3);
  expect((await Promise.all(running.slice(0, 3))).map(({ ok }) => ok)).toEqual([false, false, false]);
});

test("a pool is free for a poller while it has an instance to spare", async () => {
  const invoke = await start(hanging, 1);
  const pool = fixture.functions.pool("app-test-work");
  await pool.free();
  const busy = handedOver();
  void invoke();
  await busy;
  let isFree = false;
  const free = pool.free().then(() => {
    isFree = true;
  });
  await new Promise(setImmediate);
  expect(isFree).toBe(false);
  await fixture.instances.kill("work");
  await free;
});

test("a pool is free for a poller while others only compute, and callers take turns", async () => {
  const spin =
    "({ ms, name }) => { const end = Date.now() + ms; while (Date.now() < end); return Promise.resolve(name); }";
  await start({ code: `export const handler = ${spin};` }, 3, 1);
  const pool = fixture.functions.pool("app-test-work");
  const ended: unknown[] = [];
  const invoke = async (name: string, caller: string, ms: number): Promise<void> => {
    const outcome = await pool.invoke(JSON.stringify({ name, ms }), { caller });
    ended.push(payload(outcome));
  };
  const busy = handedOver();
  const first = invoke("first", "queue a", 300);
  await busy;
  await pool.free();
  expect(ended).toEqual([]);
  const second = invoke("second", "queue a", 200);
  await pool.free();
  await Promise.all([first, second, invoke("other", "queue b", 1)]);

  expect(ended.at(-1)).toBe("second");
});

test("an instance has its own environment and context, as in Lambda", async () => {
  const invoke = await start({
    code: `export const handler = async (event, context) => ({
      env: process.env, remaining: context.getRemainingTimeInMillis(), id: context.awsRequestId, name: context.functionName,
    });`,
    properties: { Environment: { Variables: { SETTING: "mine" } }, MemorySize: 256 },
  });
  expect(payload(await invoke())).toMatchObject({
    env: {
      SETTING: "mine",
      AWS_REGION: "us-east-1",
      AWS_LAMBDA_FUNCTION_NAME: "app-test-work",
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: "256",
      AWS_ENDPOINT_URL_DYNAMODB: fixture.endpoints.dynamodb,
    },
    remaining: expect.any(Number),
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    name: "app-test-work",
  });
  const { env } = payload(await invoke()) as { env: Record<string, string> };
  expect(Object.keys(env)).not.toContain("VITEST");
});

test("an exception of the function is a function error, and the instance continues", async () => {
  const invoke = await start({ code: `export const handler = async () => { throw new TypeError("no"); };` });
  expect(payload(await invoke())).toMatchObject({ errorType: "TypeError", errorMessage: "no" });
  await invoke();
  expect(fixture.instances.list("work")).toMatchObject([{ invocations: 2 }]);
});

test.each([
  ["an unhandled rejection", `Promise.reject(new Error("lost"))`],
  ["an error outside of the promise", `setTimeout(() => { throw new Error("thrown"); })`],
  ["an exit", "process.exit(3)"],
])("%s ends the instance and fails its invocation; the next one gets a new instance", async (_name, crash) => {
  const invoke = await start({
    code: `export const handler = async ({ crash }) => {
      if (!crash) return "fine";
      ${crash};
      await new Promise((done) => setTimeout(done, 5000));
    };`,
  });
  expect((await invoke({ crash: true })).ok).toBe(false);
  expect(fixture.instances.list("work")).toEqual([]);
  expect(payload(await invoke())).toBe("fine");
});

test("a function over its time-out is ended, with Lambda's message", async () => {
  const invoke = await start({ ...hanging, properties: { Timeout: 1 } });
  expect(payload(await invoke())).toMatchObject({
    errorMessage: expect.stringContaining("Task timed out after 1.00 seconds"),
  });
  expect(fixture.instances.list("work")).toEqual([]);
});

test("a module that cannot be loaded fails each invocation once, and other functions continue", async () => {
  const invoke = await start({ code: `throw new Error("broken at start"); export const handler = 1;` });
  expect(payload(await invoke())).toMatchObject({ errorMessage: "broken at start" });
  expect(payload(await invoke())).toMatchObject({ errorMessage: "broken at start" });
  expect(payload(await fixture.functions.invoke("app-test-other", "{}"))).toBe(1);
});

test("a missing handler is an error that names it", async () => {
  const invoke = await start({ code: "export const handle = 1;" });
  expect(payload(await invoke())).toMatchObject({ errorMessage: "index.handler is undefined or not exported" });
});

test("a response over 6 MB is an error", async () => {
  const invoke = await start({ code: `export const handler = async ({ size }) => "x".repeat(size);` });
  expect((await invoke({ size: 6_291_500 })).ok).toBe(true);
  expect(payload(await invoke({ size: 6_291_556 }))).toMatchObject({ errorType: "Function.ResponseSizeTooLarge" });
});

test("killing the busy instances fails their invocations and leaves the others", async () => {
  const invoke = await start({
    code: `export const handler = ({ hang }) => hang ? new Promise((done) => setTimeout(done, 60_000)) : 1;`,
  });
  const idle = Promise.all([invoke(), invoke()]);
  await idle;
  const before = fixture.instances.list("work").length;
  const busy = handedOver();
  const killed = invoke({ hang: true });
  await busy;
  expect(await fixture.instances.kill("work")).toBe(1);
  expect(payload(await killed)).toMatchObject({ errorType: "Runtime.ExitError" });
  expect(fixture.instances.list("work")).toHaveLength(before - 1);
  expect(payload(await invoke())).toBe(1);
});

test("a trap at the return kills the instance after its work, and the answer is lost", async () => {
  const invoke = await start({ code: "export const handler = async () => 1;" });
  const trap = fixture.instances.killAt({ functionName: "work", when: "return", nth: 2 });
  expect((await invoke()).ok).toBe(true);
  expect((await invoke()).ok).toBe(false);
  await trap.killed;
  expect((await invoke()).ok).toBe(true);
});

test("the error about an unknown function names it and the existing ones", async () => {
  await start(hanging);
  expect(() => fixture.instances.list("unknown")).toThrow("There is no function unknown; there are work, other.");
});

test("lines of JSON stay unchanged in the log, others become messages, and crashes are logged", async () => {
  const invoke = await start({
    code: `export const handler = async () => {
      console.log(JSON.stringify({ level: "INFO", note: 1 }));
      console.error("plain\\nlines");
      throw new Error("why");
    };`,
  });
  await invoke();
  await fixture.stop();
  const lines = fixture.logLines("work");
  expect(lines).toContainEqual({ level: "INFO", note: 1 });
  expect(lines).toContainEqual(expect.objectContaining({ level: "ERROR", message: "plain" }));
  expect(lines).toContainEqual(expect.objectContaining({ type: "platform", message: "why" }));
});
