import { describe, expect, it } from "vitest";
import type { DeliveryMessage } from "../../../shared/gateway/messages/delivery-messages.ts";
import { anEndpoint } from "../../support/builders/an-endpoint.ts";
import { Crash, type CrashPoint, Life } from "../../support/fakes/crashing.ts";
import { webhookPipeline } from "../../support/harnesses/webhook-harness.ts";

const minute = 60_000;
const hour = 60 * minute;
const seconds = Math.floor(Date.parse("2026-01-01T00:00:00Z") / 1000);
const endpoints = [anEndpoint(), anEndpoint({ id: "ep_2", url: "https://partner.example/other" })];
const [{ url: failingUrl } = { url: "" }] = endpoints;

type Pipeline = ReturnType<typeof webhookPipeline>;
type Processes = ReturnType<Pipeline["living"]>;

/** One function's work; a message that it took comes back when it dies, as from SQS. */
type Act = (pipeline: Pipeline, processes: Processes) => Promise<void>;

const ref = { partnerId: "prt_1", endpointId: "ep_1" };

async function take<Message>(
  queue: { takeAll(): readonly Message[]; send(message: Message): Promise<void> },
  handle: (message: Message) => Promise<void>,
): Promise<void> {
  for (const message of queue.takeAll()) {
    try {
      await handle(message);
    } catch (error) {
      await queue.send(message);
      if (!(error instanceof Crash)) throw error;
    }
  }
}

/** Healthy functions go on for some time. */
async function pass(pipeline: Pipeline, ms: number, step = minute): Promise<void> {
  for (let passed = 0; passed < ms; passed += step) {
    pipeline.clock.advance(step);
    await pipeline.runDueWork();
    await take(pipeline.eventQueue, pipeline.handleIntake);
    await take(pipeline.deliveryQueue, pipeline.deliver);
  }
}

const down = (pipeline: Pipeline) =>
  pipeline.answerWith((url) => ({ answered: true, status: url === failingUrl ? 503 : 200, retryAfter: undefined }));
const up = (pipeline: Pipeline) => pipeline.answerWith(() => ({ answered: true, status: 200, retryAfter: undefined }));

/** Everything that must come out the same, wherever a process died. */
async function endOf(pipeline: Pipeline) {
  const nameOf = (id: string) => {
    const event = pipeline.storedEvents().find((one) => one.id === id);
    // A notification's id holds the time of the pause, which a death puts off.
    return event?.partnerId === undefined ? id : event.type;
  };
  const { table } = pipeline.store;
  const watch = await pipeline.store.findHealth("ep_1");
  return {
    events: pipeline
      .storedEvents()
      .map(({ id, type, fannedOut, stale }) => ({ id: nameOf(id), type, fannedOut, stale })),
    deliveries: pipeline
      .storedDeliveries()
      .map(({ endpointId, eventId, status, retainedWhileHeld }) =>
        [nameOf(eventId), endpointId, status, retainedWhileHeld].join(" "),
      )
      .toSorted(),
    due: [...table.items("event"), ...table.items("delivery").filter(({ status }) => status !== "held")].filter(
      ({ dueAt }) => dueAt !== undefined,
    ).length,
    holds: table.items("event").filter(({ holds }) => holds !== undefined).length,
    slots: table
      .items("health")
      .flatMap(({ slots }) => (slots instanceof Set ? [...slots] : []))
      .filter(isTaken(pipeline)).length,
    watch: watch?.state ?? "active",
    endpoint: (await pipeline.endpoints.find("prt_1", "ep_1"))?.status,
    taken: [
      ...new Set(pipeline.sent.map(({ url, headers }) => `${nameOf(headers["webhook-id"] ?? "")} ${url}`)),
    ].toSorted(),
    cases: pipeline.cases.all().map(({ state: { lastReceivedAt: _, ...state } }) => state),
  };
}

const isTaken =
  ({ clock }: Pipeline) =>
  (slot: string): boolean =>
    Number(slot.split("#")[0]) > clock.now();

const payload = (number: number) => ({ timestamp: seconds, event_type: "case_waiting", case_id: "c", number });

async function recorded(): Promise<Pipeline> {
  const pipeline = webhookPipeline({ endpoints });
  await pipeline.record(payload(1));
  return pipeline;
}

async function paused(more: (pipeline: Pipeline) => Promise<void> = async () => undefined): Promise<Pipeline> {
  const pipeline = await recorded();
  down(pipeline);
  await pipeline.record(payload(2));
  await pass(pipeline, 5 * hour, 5 * minute);
  expect(await pipeline.store.findHealth("ep_1")).toMatchObject({ state: "paused", notified: true });
  await more(pipeline);
  return pipeline;
}

async function aboutToPause(): Promise<Pipeline> {
  const pipeline = await recorded();
  down(pipeline);
  const { clock, store } = pipeline;
  for (let failed = 0; failed < 4; failed += 1) {
    await store.releaseSlot(ref, { token: `${failed}`, until: 0 }, "failure", clock.now() - 2 * hour);
  }
  return pipeline;
}

const deliverAll: Act = (pipeline, { deliver }) => take(pipeline.deliveryQueue, deliver);
const takeIn: Act = (pipeline, { handleIntake }) => take(pipeline.eventQueue, handleIntake);
const runDueWorkLater =
  (ms: number): Act =>
  async ({ clock }, { runDueWork }) => {
    clock.advance(ms);
    await runDueWork();
  };

/** The same after it was lost in a queue. */
async function withoutMessages(pipeline: Pipeline): Promise<Pipeline> {
  pipeline.deliveryQueue.takeAll();
  pipeline.eventQueue.takeAll();
  return pipeline;
}

async function unfinished(): Promise<Pipeline> {
  const pipeline = webhookPipeline({ endpoints });
  pipeline.deliveryQueue.fail(2);
  await expect(pipeline.record(payload(1))).rejects.toThrow();
  return withoutMessages(pipeline);
}

async function probing(answer: (pipeline: Pipeline) => void): Promise<Pipeline> {
  const pipeline = await paused();
  const [id] = await pipeline.store.listHeld("ep_1", 1);
  const delivery = await pipeline.store.findDelivery(id ?? "");
  const probe: DeliveryMessage = {
    v: 1,
    deliveryId: id ?? "",
    attempt: (delivery?.attempts.length ?? 0) + 1,
    probe: true,
  };
  await pipeline.deliveryQueue.send(probe);
  answer(pipeline);
  return pipeline;
}

async function draining(): Promise<Pipeline> {
  const pipeline = await probing(up);
  await deliverAll(pipeline, pipeline.living());
  expect(await pipeline.store.findHealth("ep_1")).toMatchObject({ state: "draining" });
  return pipeline;
}

const scenarios: readonly [name: string, setUp: () => Promise<Pipeline>, act: Act][] = [
  [
    "recording a webhook",
    async () => {
      const pipeline = webhookPipeline({ endpoints });
      await pipeline.eventQueue.send(pipeline.webhook(payload(1)));
      return pipeline;
    },
    takeIn,
  ],
  [
    "recording a webhook that was recorded",
    async () => {
      const pipeline = await recorded();
      await pipeline.eventQueue.send(pipeline.webhook(payload(1)));
      return pipeline;
    },
    takeIn,
  ],
  ["taking a fan-out up again", unfinished, runDueWorkLater(3 * minute)],
  [
    "the fan-out itself",
    async () => {
      const pipeline = await unfinished();
      await runDueWorkLater(3 * minute)(pipeline, pipeline.living());
      return pipeline;
    },
    takeIn,
  ],
  ["an attempt that is taken", recorded, deliverAll],
  [
    "an attempt that fails",
    async () => {
      const pipeline = await recorded();
      pipeline.answers.push({ answered: true, status: 500, retryAfter: undefined });
      return pipeline;
    },
    deliverAll,
  ],
  [
    "an attempt that is to wait for longer than a queue can",
    async () => {
      const pipeline = await recorded();
      pipeline.answers.push({ answered: true, status: 503, retryAfter: "7200" });
      return pipeline;
    },
    deliverAll,
  ],
  [
    "sweeping a delivery whose message was lost",
    async () => withoutMessages(await recorded()),
    runDueWorkLater(3 * minute),
  ],
  ["an attempt that begins a pause", aboutToPause, deliverAll],
  [
    "telling of a pause",
    async () => {
      const pipeline = await aboutToPause();
      await deliverAll(pipeline, pipeline.living());
      return pipeline;
    },
    async (pipeline, processes) => {
      await runDueWorkLater(minute)(pipeline, processes);
      await takeIn(pipeline, processes);
    },
  ],
  ["holding a delivery", () => paused((pipeline) => pipeline.record(payload(3))), deliverAll],
  ["sending a probe", paused, runDueWorkLater(2 * hour)],
  ["a probe that fails", () => probing(down), deliverAll],
  ["a probe that is taken", () => probing(up), deliverAll],
  ["letting go what was held", draining, runDueWorkLater(minute)],
  [
    "delivering what was let go",
    async () => {
      const pipeline = await draining();
      await runDueWorkLater(minute)(pipeline, pipeline.living());
      return pipeline;
    },
    deliverAll,
  ],
  [
    "ending a drain",
    async () => {
      const pipeline = await draining();
      await pass(pipeline, minute);
      return pipeline;
    },
    runDueWorkLater(3 * minute),
  ],
  [
    "resuming an endpoint that its partner made active",
    () =>
      paused(async ({ endpoints: directory }) => {
        await directory.setPaused("prt_1", "ep_1", false);
      }),
    runDueWorkLater(2 * hour),
  ],
  [
    "an endpoint that is gone for good",
    async () => {
      const pipeline = await recorded();
      pipeline.answerWith((url) => ({ answered: true, status: url === failingUrl ? 410 : 200, retryAfter: undefined }));
      return pipeline;
    },
    deliverAll,
  ],
  [
    "putting back what an endpoint has no room for",
    async () => {
      const pipeline = await recorded();
      const now = pipeline.clock.now();
      for (let taken = 0; taken < 8; taken += 1)
        await pipeline.store.acquireSlot(ref, { token: `other-${taken}`, until: now + minute }, 8, now);
      return pipeline;
    },
    deliverAll,
  ],
];

/** The act in a process that dies at this point, or not at all; then healthy ones, at an endpoint that comes back. */
async function inLife(setUp: () => Promise<Pipeline>, act: Act, point?: CrashPoint) {
  const pipeline = await setUp();
  const life = new Life(point);
  try {
    await act(pipeline, pipeline.living(life));
  } catch (error) {
    if (!(error instanceof Crash)) throw error;
  }
  await pass(pipeline, hour, 5 * minute);
  up(pipeline);
  await pass(pipeline, 12 * hour, 10 * minute);
  return { end: await endOf(pipeline), died: life.ended };
}

describe("a crash at any step does not change the final state:", () => {
  it.each(scenarios)("%s", async (_name, setUp, act) => {
    const { end } = await inLife(setUp, act);
    let steps = 0;
    for (let died = true; died; steps += 1) {
      for (const when of ["before", "after"] as const) {
        const other = await inLife(setUp, act, { step: steps + 1, when });
        died = other.died;
        if (died) expect([`${when} step ${steps + 1}`, other.end]).toEqual([`${when} step ${steps + 1}`, end]);
      }
    }

    expect(steps).toBeGreaterThan(1);
    expect(end).toMatchObject({ due: 0, holds: 0, slots: 0, watch: "active" });
  });
});
