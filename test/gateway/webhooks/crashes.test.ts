import { describe, expect, it } from "vitest";
import type { DeliveryMessage } from "../../../shared/gateway/messages/delivery-messages.ts";
import { recordingLeaseMs } from "../../../shared/gateway/model/webhook-times.ts";
import { createEndPause } from "../../../shared/gateway/webhooks/delivery/pause-endpoint.ts";
import { Life } from "../../support/fakes/crashing.ts";
import {
  type Act,
  answerFailing,
  failing,
  handleAll,
  runFor,
  runWithCrash,
  twoEndpoints,
} from "../../support/harnesses/webhook-crash-harness.ts";
import type { WebhookPipeline } from "../../support/harnesses/webhook-harness.ts";

const minute = 60_000;
const hour = 60 * minute;
const seconds = Math.floor(Date.parse("2026-01-01T00:00:00Z") / 1000);

const payload = (number: number) => ({ timestamp: seconds, event_type: "case_waiting", case_id: "c", number });

async function recorded(): Promise<WebhookPipeline> {
  const pipeline = twoEndpoints();
  await pipeline.record(payload(1));
  return pipeline;
}

async function paused(
  more: (pipeline: WebhookPipeline) => Promise<void> = async () => undefined,
): Promise<WebhookPipeline> {
  const pipeline = await recorded();
  answerFailing(pipeline, 503);
  await pipeline.record(payload(2));
  await runFor(pipeline, 5 * hour, 5 * minute);
  expect(await pipeline.store.findHealth("ep_1")).toMatchObject({ state: "paused", notified: true });
  await more(pipeline);
  return pipeline;
}

async function aboutToPause(): Promise<WebhookPipeline> {
  const pipeline = await recorded();
  answerFailing(pipeline, 503);
  await recentFailures(pipeline);
  return pipeline;
}

/** One more failure pauses the endpoint. */
async function recentFailures({ clock, store }: WebhookPipeline): Promise<void> {
  for (let failed = 0; failed < 4; failed += 1) await store.countFailure(failing, clock.now() - 2 * hour);
}

/** A webhook that a recorder with first attempts has received; one of the endpoints answers with that status. */
async function received(
  status: number,
  more: (pipeline: WebhookPipeline) => Promise<void> = async () => undefined,
): Promise<WebhookPipeline> {
  const pipeline = twoEndpoints({ firstAttempts: true });
  answerFailing(pipeline, status);
  await more(pipeline);
  await pipeline.eventQueue.send(pipeline.webhook(payload(1)));
  return pipeline;
}

const deliverMessages: Act = (pipeline, { deliverEvent }) => handleAll(pipeline.deliveryQueue, deliverEvent);
const processMessages: Act = (pipeline, { processEventWork }) => handleAll(pipeline.eventQueue, processEventWork);
const runDueWorkLater =
  (ms: number): Act =>
  async ({ clock }, { runDueWork }) => {
    clock.advance(ms);
    await runDueWork();
  };

/** The endpoint is paused manually after the step, whether that crashes or not, and is resumed then. */
const stayingPaused =
  (act: Act): Act =>
  async (pipeline, instance) => {
    try {
      await act(pipeline, instance);
    } finally {
      expect(await pipeline.endpoints.find("prt_1", "ep_1")).toMatchObject({ status: "paused" });
      await createEndPause(pipeline)(failing);
    }
  };

/** The pipeline after the messages of its queues were lost. */
async function withoutMessages(pipeline: WebhookPipeline): Promise<WebhookPipeline> {
  pipeline.deliveryQueue.takeAll();
  pipeline.eventQueue.takeAll();
  return pipeline;
}

async function unfinished(): Promise<WebhookPipeline> {
  const pipeline = twoEndpoints();
  pipeline.deliveryQueue.fail(2);
  await expect(pipeline.record(payload(1))).rejects.toThrow();
  return withoutMessages(pipeline);
}

async function probing(status: number): Promise<WebhookPipeline> {
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
  answerFailing(pipeline, status);
  return pipeline;
}

async function draining(): Promise<WebhookPipeline> {
  const pipeline = await probing(200);
  await deliverMessages(pipeline, pipeline.instance());
  expect(await pipeline.store.findHealth("ep_1")).toMatchObject({ state: "draining" });
  return pipeline;
}

const scenarios: readonly [name: string, setUp: () => Promise<WebhookPipeline>, act: Act][] = [
  [
    "recording a webhook",
    async () => {
      const pipeline = twoEndpoints();
      await pipeline.eventQueue.send(pipeline.webhook(payload(1)));
      return pipeline;
    },
    processMessages,
  ],
  [
    "recording a duplicate",
    async () => {
      const pipeline = await recorded();
      await pipeline.eventQueue.send(pipeline.webhook(payload(1)));
      return pipeline;
    },
    processMessages,
  ],
  ["first attempts that succeed", () => received(200), processMessages],
  ["a first attempt that fails", () => received(500), processMessages],
  ["a first attempt that is answered 410", () => received(410), processMessages],
  ["a first attempt that starts a pause", () => received(503, recentFailures), processMessages],
  [
    "a first attempt that is not answered in time",
    async () => {
      const pipeline = await received(200);
      pipeline.answers.push({ answered: false, error: "No answer within 1 s.", late: true });
      return pipeline;
    },
    processMessages,
  ],
  [
    "resuming an event whose worker crashed in its first attempts",
    async () => {
      const pipeline = await received(200);
      const crashing = pipeline.instance(new Life({ step: 13, when: "before" }));
      await handleAll(pipeline.eventQueue, crashing.processEventWork);
      expect(pipeline.storedEvents()).toMatchObject([{ fannedOut: false }]);
      pipeline.clock.advance(recordingLeaseMs);
      return pipeline;
    },
    processMessages,
  ],
  ["resuming a fan-out", unfinished, runDueWorkLater(3 * minute)],
  [
    "fanning out again",
    async () => {
      const pipeline = await unfinished();
      await runDueWorkLater(3 * minute)(pipeline, pipeline.instance());
      return pipeline;
    },
    processMessages,
  ],
  ["an attempt that succeeds", recorded, deliverMessages],
  [
    "an attempt that fails",
    async () => {
      const pipeline = await recorded();
      pipeline.answers.push({ answered: true, status: 500, retryAfter: undefined });
      return pipeline;
    },
    deliverMessages,
  ],
  [
    "an attempt followed by a longer wait than the queue's delay",
    async () => {
      const pipeline = await recorded();
      pipeline.answers.push({ answered: true, status: 503, retryAfter: "7200" });
      return pipeline;
    },
    deliverMessages,
  ],
  [
    "handling a due delivery whose message was lost",
    async () => withoutMessages(await recorded()),
    runDueWorkLater(3 * minute),
  ],
  ["an attempt that starts a pause", aboutToPause, deliverMessages],
  [
    "notifying a partner of a pause",
    async () => {
      const pipeline = await aboutToPause();
      await deliverMessages(pipeline, pipeline.instance());
      return pipeline;
    },
    async (pipeline, processes) => {
      await runDueWorkLater(minute)(pipeline, processes);
      await processMessages(pipeline, processes);
    },
  ],
  ["holding a delivery", () => paused((pipeline) => pipeline.record(payload(3))), deliverMessages],
  ["sending a probe", paused, runDueWorkLater(2 * hour)],
  ["a probe that fails", () => probing(503), deliverMessages],
  ["a probe that succeeds", () => probing(200), deliverMessages],
  ["draining held deliveries", draining, runDueWorkLater(minute)],
  [
    "delivering what was drained",
    async () => {
      const pipeline = await draining();
      await runDueWorkLater(minute)(pipeline, pipeline.instance());
      return pipeline;
    },
    deliverMessages,
  ],
  [
    "finishing a drain",
    async () => {
      const pipeline = await draining();
      await runFor(pipeline, minute);
      return pipeline;
    },
    runDueWorkLater(3 * minute),
  ],
  [
    "resuming an endpoint that its partner has activated",
    () =>
      paused(async ({ endpoints: directory }) => {
        await directory.setPaused("prt_1", "ep_1", false);
      }),
    runDueWorkLater(2 * hour),
  ],
  [
    "taking the steps of a manual pause",
    () =>
      paused(async ({ endpoints: directory }) => {
        await directory.pauseManually("prt_1", "ep_1", "operator");
      }),
    stayingPaused(runDueWorkLater(2 * hour)),
  ],
  [
    "ending a drain at a manual pause",
    async () => {
      const pipeline = await draining();
      await pipeline.endpoints.pauseManually("prt_1", "ep_1", "partner");
      return pipeline;
    },
    stayingPaused(runDueWorkLater(minute)),
  ],
  [
    "an endpoint that answers 410",
    async () => {
      const pipeline = await recorded();
      answerFailing(pipeline, 410);
      return pipeline;
    },
    deliverMessages,
  ],
  [
    "deferring a message beyond the maximum of concurrent attempts",
    async () => {
      const pipeline = await recorded();
      const now = pipeline.clock.now();
      for (let taken = 0; taken < 8; taken += 1)
        await pipeline.store.acquireSlot(failing, { token: `other-${taken}`, until: now + minute }, 8, now);
      return pipeline;
    },
    deliverMessages,
  ],
];

describe("a crash at any step does not change the final state:", () => {
  it.each(scenarios)("%s", async (_name, setUp, act) => {
    const { state } = await runWithCrash(setUp, act);
    let steps = 0;
    for (let crashed = true; crashed; steps += 1) {
      for (const when of ["before", "after"] as const) {
        const other = await runWithCrash(setUp, act, { step: steps + 1, when });
        crashed = other.crashed;
        const point = `${when} step ${steps + 1}`;
        if (crashed) expect([point, other.state]).toEqual([point, state]);
      }
    }

    expect(steps).toBeGreaterThan(1);
    expect(state).toMatchObject({ due: 0, holds: 0, slots: 0, health: "active" });
  });
});
