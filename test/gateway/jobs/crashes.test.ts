import { describe, expect, it } from "vitest";
import { runJob } from "../../../shared/gateway/jobs/run-job.ts";
import { Crash, type CrashPoint, Life } from "../../fakes/mortal.ts";
import { answers, fails, jobDesk, type VendorMove } from "./job-desk.ts";

type Desk = ReturnType<typeof jobDesk>;

/** One function's work, in a life of its own. */
type Act = (desk: Desk, life: Life) => Promise<{ readonly status: number } | undefined>;

const async_ = { prefer: "respond-async" };

/** What the partner was told, if its function lived long enough. */
async function inLife(act: Act, desk: Desk, life: Life): Promise<number | undefined> {
  try {
    const answer = await act(desk, life);
    return life.ended ? undefined : answer?.status;
  } catch (error) {
    if (error instanceof Crash) return undefined;
    throw error;
  }
}

/** Lets healthy functions go on until nothing more happens by itself. */
async function recover(desk: Desk): Promise<readonly string[]> {
  let told: readonly string[] = [];
  for (let look = 0; look < 40; look += 1) {
    await desk.work();
    told = await desk.tell();
    desk.clock.advance(desk.waits.sweepAfter / 4);
    await desk.sweep();
  }
  return told;
}

/** Runs the act again and again, with a crash one step later each time, until it comes to its end. */
async function withEveryCrash(
  setUp: () => Promise<Desk>,
  act: Act,
  check: (desk: Desk, told: readonly string[], answered: number | undefined, where: string) => void,
): Promise<number> {
  for (let step = 1; step < 100; step += 1) {
    for (const when of ["before", "after"] as const) {
      const desk = await setUp();
      const life = new Life({ step, when } satisfies CrashPoint);
      const answered = await inLife(act, desk, life);
      if (!life.ended) return step - 1;
      check(desk, await recover(desk), answered, `${when} step ${step}`);
    }
  }
  throw new Error("The act has no end.");
}

const alarms = (desk: Desk) => desk.log.lines.filter((line) => line.includes('"job.uncertain"')).length;

/** What holds of every job when all is quiet. */
function checkJob(desk: Desk, told: readonly string[], where: string): void {
  const done = desk.calls.filter((call) => call.done).length;
  expect([where, done]).toEqual([where, Math.min(done, 1)]);
  for (const job of desk.jobs.all()) {
    const { status, dueAt } = job;
    expect([where, ["succeeded", "failed", "uncertain", "cancelled", "expired", "abandoned"]]).toEqual([
      where,
      expect.arrayContaining([status]),
    ]);
    if (status === "succeeded") expect([where, done]).toEqual([where, 1]);
    if (status === "failed" || status === "cancelled") expect([where, done]).toEqual([where, 0]);
    expect([where, dueAt]).toEqual([where, undefined]);
    if (job.announced) expect([where, told]).toEqual([where, expect.arrayContaining([`job.${status}`])]);
    if (status === "uncertain") expect([where, alarms(desk) > 0]).toEqual([where, true]);
  }
}

const started = (moves: readonly VendorMove[]) => async (): Promise<Desk> => {
  const desk = jobDesk();
  desk.moves.push(...moves);
  return desk;
};
const queued = (moves: readonly VendorMove[]) => async (): Promise<Desk> => {
  const desk = jobDesk();
  await desk.refill(async_);
  desk.moves.push(...moves);
  return desk;
};

const endings: readonly [name: string, moves: readonly VendorMove[]][] = [
  ["that is answered", [answers(200)]],
  [
    "whose token is refused once",
    [answers(200, '{"error": 1, "msg": "Invalid token"}'), answers(200)].map((move, at) => ({
      ...move,
      done: at === 1,
    })),
  ],
  ["that is turned away", Array.from({ length: 4 }, () => answers(429))],
  ["that is cut off after the work", [fails("after-first-byte", true)]],
  ["that is cut off before the work", [fails("after-first-byte", false)]],
];

describe("a crash at any step loses and doubles nothing", () => {
  it.each(endings)("of a write in its caller's request %s", async (_what, moves) => {
    const act: Act = (desk, life) => desk.refill({ "idempotency-key": "k" }, { by: desk.instance(life) });
    const steps = await withEveryCrash(started(moves), act, (desk, told, _answered, where) =>
      checkJob(desk, told, where),
    );
    expect(steps).toBeGreaterThan(5);
  });

  it("of handing a write over", async () => {
    const act: Act = (desk, life) => desk.refill(async_, { by: desk.instance(life) });
    await withEveryCrash(started([]), act, (desk, told, answered, where) => {
      checkJob(desk, told, where);
      if (answered === 202) expect([where, desk.theJob().status]).toEqual([where, "succeeded"]);
    });
  });

  it.each(endings)("of a queued write %s", async (_what, moves) => {
    const act: Act = async (desk, life) => {
      const [message] = desk.queue.takeAll();
      await runJob(desk.instance(life))(message);
      return undefined;
    };
    // A message comes back from SQS when the function that had it has died.
    const actOnce: Act = async (desk, life) => {
      const waiting = desk.queue.sent.map(({ message }) => message);
      try {
        return await act(desk, life);
      } catch (error) {
        for (const message of waiting) await desk.queue.send(message);
        throw error;
      }
    };
    const steps = await withEveryCrash(queued(moves), actOnce, (desk, told, _answered, where) => {
      checkJob(desk, told, where);
      expect([where, desk.theJob().attempts > 0]).toEqual([where, true]);
    });
    expect(steps).toBeGreaterThan(4);
  });

  it("of a queued write, when its message is lost with the function", async () => {
    const act: Act = async (desk, life) => {
      await runJob(desk.instance(life))(desk.queue.takeAll()[0]);
      return undefined;
    };
    await withEveryCrash(queued([answers(200)]), act, (desk, told, _answered, where) => checkJob(desk, told, where));
  });

  it.each([
    ["a queued job", queued([])],
    [
      "a job that is uncertain and not told of",
      async () => {
        const desk = await queued([fails("after-first-byte", true)])();
        await desk.work();
        desk.notices.takeAll();
        desk.log.lines.length = 0;
        return desk;
      },
    ],
    [
      "a job whose function is gone",
      async () => {
        const desk = await queued([])();
        const by = desk.instance();
        await desk.work({ ...by, jobs: { ...by.jobs, settleJob: () => Promise.reject(new Error("dead")) } });
        desk.queue.takeAll();
        return desk;
      },
    ],
  ])("of sweeping %s", async (_what, setUp) => {
    const act: Act = async (desk, life) => {
      desk.queue.takeAll();
      desk.clock.advance(desk.waits.sweepAfter);
      await desk.sweep(life);
      return undefined;
    };
    const steps = await withEveryCrash(setUp, act, (desk, told, _answered, where) => {
      checkJob(desk, told, where);
      expect(told.length).toBeGreaterThan(0);
    });
    expect(steps).toBeGreaterThan(0);
  });
});

it("two functions that share a queue, one of which dies, make the call once", async () => {
  for (let step = 1; step < 12; step += 1) {
    const desk = await queued([])();
    const [message] = desk.queue.takeAll();
    const life = new Life({ step, when: "after" });
    await Promise.allSettled([runJob(desk.instance(life))(message), runJob(desk.instance())(message)]);
    await desk.queue.send(message ?? { v: 1, jobId: "", attempt: 1 });
    const told = await recover(desk);
    checkJob(desk, told, `step ${step}`);
  }
});
