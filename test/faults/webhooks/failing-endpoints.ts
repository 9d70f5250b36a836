import { setTimeout as wait } from "node:timers/promises";
import type { webhookClients } from "../../support/stack/webhook-clients.ts";
import { until } from "../../support/until.ts";
import { accepting, refusing } from "./hostile-peers.ts";
import type { sendingVendor } from "./sending-vendor.ts";

type Clients = ReturnType<typeof webhookClients>;
type Vendor = ReturnType<typeof sendingVendor>;

/** Types of events, each with an endpoint that fails and recovers. */
export const types = Array.from({ length: 8 }, (_, at) => `kind-${at}`);

/**
 * Endpoints that fail and recover in turns, with the type that each subscribes to. The first type has two
 * endpoints, which fail at the same time, so that one event has several messages to send at once.
 */
export const failing = types.flatMap((type, at) => {
  const turn = { type, at };
  return at === 0
    ? [
        { name: `one-${at}`, ...turn },
        { name: `other-${at}`, ...turn },
      ]
    : [{ name: `one-${at}`, ...turn }];
});

/** Less than the limit of a first attempt, and long enough for the failures to span a second. */
const slowRefusalMs = 900;

/**
 * Creates an endpoint that many events are for before any function knows that it fails, for longer than an endpoint may
 * fail: a recorder pauses it. Afterwards it accepts deliveries.
 *
 * @returns its id
 */
export async function failFromTheStart(clients: Clients, vendor: Vendor, name: string): Promise<string> {
  const { id } = await clients.endpoint(name, { eventTypes: [`md-integrations.${name}`] });
  await clients.script(name, [
    { times: 1, status: 503 },
    { times: 1_000_000, status: 503, delayMs: slowRefusalMs },
  ]);
  await vendor.send(24, name);
  await clients.script(name, []);
  return id;
}

/** Takes the failing endpoints through a pause, held deliveries, probes and a drain, while no instance dies. */
export async function wholeWay(clients: Clients, vendor: Vendor, ids: ReadonlyMap<string, string>): Promise<void> {
  for (const { name } of failing) await clients.script(name, [{ times: 1_000_000, status: 503 }]);
  await vendor.send(6 * types.length);
  const statuses = () => Promise.all(failing.map(({ name }) => statusOf(clients, ids.get(name) ?? "")));
  await until(async () => (await statuses()).every((status) => status === "paused"), 60_000);
  await vendor.send(types.length);
  const before = (await clients.received("one-0")).length;
  await until(async () => (await clients.received("one-0")).length > before);
  for (const { name } of failing) await clients.script(name, []);
}

/** The answers of endpoints that are down, in turns. */
const downAnswers = [{ status: 503 }, ...refusing.map(({ answer }) => answer)];

/**
 * Down until it is paused and more deliveries are held; up until it is active again, and accepts deliveries for a
 * while, the first one with an answer that is cut off.
 */
export async function byTurns(
  clients: Clients,
  name: string,
  id: string,
  at: number,
  signal: AbortSignal,
): Promise<void> {
  const pause = (ms: number) => wait(ms, undefined, { signal }).catch(() => undefined);
  const untilStatus = async (wanted: string): Promise<void> => {
    for (let looks = 0; looks < 80 && !signal.aborted; looks += 1) {
      if ((await statusOf(clients, id)) === wanted) return;
      await pause(500);
    }
  };
  await pause(at * 500);
  for (let turn = at; !signal.aborted; turn += 1) {
    await clients.script(name, [{ times: 1_000_000, ...downAnswers[turn % downAnswers.length] }]);
    await untilStatus("paused");
    await pause(3_000);
    const odd = accepting[turn % accepting.length];
    await clients.script(name, odd === undefined ? [] : [{ times: 3, ...odd.answer }]);
    await untilStatus("active");
    await pause(3_000);
  }
}

const statusOf = async (clients: Clients, id: string) =>
  (await clients.call<{ status: string }>("GET", `/v1/endpoints/${id}`)).body.status;
