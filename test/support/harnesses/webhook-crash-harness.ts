import { anEndpoint } from "../builders/an-endpoint.ts";
import { Crash, type CrashPoint, Life } from "../fakes/crashing.ts";
import { type WebhookPipeline, webhookPipeline } from "./webhook-harness.ts";
import type { WebhookHarnessOptions } from "./webhook-instance.ts";

const minute = 60_000;
const hour = 60 * minute;

const otherUrl = "https://partner.example/other";

/** Two endpoints of a partner; the first one is that which fails. */
export function twoEndpoints(options: Pick<WebhookHarnessOptions, "firstAttempts"> = {}) {
  return webhookPipeline({
    ...options,
    endpoints: [anEndpoint(), anEndpoint({ id: "ep_2", url: otherUrl })],
  });
}

/** The endpoint that fails, and its URL. */
export const failing = { partnerId: "prt_1", endpointId: "ep_1" };
export const failingUrl = anEndpoint().url;

/** What one of the functions does; the message that it has received stays in its queue when it crashes. */
export type Act = (pipeline: WebhookPipeline, instance: ReturnType<WebhookPipeline["instance"]>) => Promise<void>;

/** Handles the messages of a queue; one that fails is sent again, as SQS makes it visible again. */
export async function handleAll<Message>(
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

/** Runs all functions without a crash for some time. */
export async function runFor(pipeline: WebhookPipeline, ms: number, step = minute): Promise<void> {
  for (let passed = 0; passed < ms; passed += step) {
    pipeline.clock.advance(step);
    await pipeline.runDueWork();
    await handleAll(pipeline.eventQueue, pipeline.processEventWork);
    await handleAll(pipeline.deliveryQueue, pipeline.deliverEvent);
  }
}

export function answerFailing(pipeline: WebhookPipeline, status: number): void {
  pipeline.answerWith((url) => ({
    answered: true,
    status: url === failingUrl ? status : 200,
    retryAfter: undefined,
  }));
}

/**
 * Runs an act in an instance that crashes at this point, or not at all; then all functions without a crash, at an
 * endpoint that comes back.
 */
export async function runWithCrash(setUp: () => Promise<WebhookPipeline>, act: Act, point?: CrashPoint) {
  const pipeline = await setUp();
  const life = new Life(point);
  try {
    await act(pipeline, pipeline.instance(life));
  } catch (error) {
    if (!(error instanceof Crash)) throw error;
  }
  await runFor(pipeline, hour, 5 * minute);
  answerFailing(pipeline, 200);
  await runFor(pipeline, 12 * hour, 10 * minute);
  return { state: await finalState(pipeline), crashed: life.ended };
}

/** All that must be the same wherever an instance crashed. */
async function finalState(pipeline: WebhookPipeline) {
  const nameOf = (id: string) => {
    const event = pipeline.storedEvents().find((one) => one.id === id);
    // A notification's id contains the time of the pause, which a crash delays.
    return event?.partnerId === undefined ? id : event.type;
  };
  const received = pipeline.sent.map(({ url, headers }) => `${nameOf(headers["webhook-id"] ?? "")} ${url}`);
  const health = await pipeline.store.findHealth(failing.endpointId);
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
    ...unfinishedWork(pipeline),
    health: health?.state ?? "active",
    endpoint: (await pipeline.endpoints.find(failing.partnerId, failing.endpointId))?.status,
    received: [...new Set(received)].toSorted(),
    withoutReceipt: requestsWithoutReceipt(pipeline),
    cases: pipeline.cases.all().map(({ state: { lastReceivedAt: _, ...state } }) => state),
  };
}

/** How many endpoints were sent an event of which no receipt says so. */
function requestsWithoutReceipt({ sent, receipts }: WebhookPipeline): number {
  const urlOf = (endpoint: string | undefined) => (endpoint === failing.endpointId ? failingUrl : otherUrl);
  const recorded = new Set(receipts.sent.map(({ event, endpoint }) => `${event} ${urlOf(endpoint)}`));
  return sent.filter(({ headers, url }) => !recorded.has(`${headers["webhook-id"]} ${url}`)).length;
}

function unfinishedWork({ store: { table }, clock }: WebhookPipeline) {
  const records = [...table.items("event"), ...table.items("delivery").filter(({ status }) => status !== "held")];
  const slots = table.items("health").flatMap(({ slots: taken }) => (taken instanceof Set ? [...taken] : []));
  return {
    due: records.filter(({ dueAt }) => dueAt !== undefined).length,
    holds: table.items("event").filter(({ holds }) => holds !== undefined).length,
    slots: slots.filter((slot: string) => Number(slot.split("#")[0]) > clock.now()).length,
  };
}
