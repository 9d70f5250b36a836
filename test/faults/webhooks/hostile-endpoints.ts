import type { Figure, Part } from "../../support/faults/part.ts";
import { type DeliveryBody, webhookClients } from "../../support/stack/webhook-clients.ts";
import { until } from "../../support/until.ts";
import { accepting, type Peer, refusing } from "./hostile-peers.ts";

/** The deadline of an attempt by its contract, and an allowance for this machine. */
const attemptMs = 15_000 + 1_500;
const soonMs = 5_000;

/** Webhooks to endpoints that break the rules of HTTP. */
export const hostileEndpoints: Part = {
  name: "hostile-endpoints",
  async run({ stack, events, say }) {
    const clients = webhookClients(await stack({ timeScale: 60, maxInstances: 8 }));
    const count = Math.min(20, Math.max(2, Math.floor(events / 50)));
    const peers = [...accepting, ...refusing];
    const ids = new Map<string, string>();
    for (const { name, answer } of peers) {
      ids.set(name, (await clients.endpoint(name)).id);
      await clients.script(name, [{ times: count, ...answer }]);
    }
    for (let sent = 0; sent < count; sent += 1) {
      const timestamp = Math.floor(Date.now() / 1000);
      const payload = { timestamp, event_type: "case_waiting", case_id: `hostile-${sent}` };
      await clients.send({ payload, retries: 3 });
    }
    const deliveriesOf = (name: string) => clients.listAll<DeliveryBody>(`/v1/endpoints/${ids.get(name)}/deliveries`);
    const all = async () => (await Promise.all(peers.map(({ name }) => deliveriesOf(name)))).flat();
    const ended = async () => {
      const deliveries = await all();
      return deliveries.length === peers.length * count && deliveries.every(({ status }) => status === "delivered");
    };
    await until(ended, 180_000).catch(() => undefined);

    const seen = await Promise.all(
      peers.map(
        async ({ name }): Promise<Seen> => ({
          name,
          deliveries: await deliveriesOf(name),
          requests: (await clients.received(name)).length,
        }),
      ),
    );
    clients.stop();
    for (const one of seen) say(`${one.name}: ${describe(one)}`);
    const isOf = (some: readonly Peer[]) => (one: Seen) => some.some(({ name }) => name === one.name);
    return [
      acceptedOnce(seen.filter(isOf(accepting)), count),
      ...refusedSoon(seen.filter(isOf(refusing)), count),
      inTime(seen),
    ];
  },
};

interface Seen {
  readonly name: string;
  readonly deliveries: readonly DeliveryBody[];
  /** Requests that reached the endpoint. */
  readonly requests: number;
}

const maxDurationMs = (deliveries: readonly DeliveryBody[]): number =>
  Math.max(0, ...deliveries.flatMap(({ attempts }) => attempts.map(({ durationMs }) => durationMs)));

const isDelivered = ({ status }: DeliveryBody): boolean => status === "delivered";

function describe({ deliveries, requests }: Seen): string {
  const delivered = deliveries.filter(isDelivered).length;
  return `${delivered} of ${deliveries.length} delivered, ${requests} requests, the longest attempt ${maxDurationMs(deliveries)} ms`;
}

function acceptedOnce(seen: readonly Seen[], count: number): Figure {
  const once = seen.filter(
    ({ deliveries, requests }) => deliveries.length === count && deliveries.every(isDelivered) && requests === count,
  );
  const others = seen.filter((one) => !once.includes(one)).map(({ name }) => name);
  return {
    rule: `${count} webhooks to each of ${seen.length} endpoints that answer 2xx and then misbehave: delivered by one request each`,
    measured: `${once.length} of ${seen.length} endpoints${others.length > 0 ? `, not ${others.join(", ")}` : ""}`,
    holds: others.length === 0,
  };
}

function refusedSoon(seen: readonly Seen[], count: number): readonly Figure[] {
  const again = seen.filter(
    ({ deliveries, requests }) =>
      deliveries.length === count && deliveries.every(isDelivered) && requests === 2 * count,
  );
  const slow = seen.filter(({ deliveries }) => maxDurationMs(deliveries) > soonMs).map(({ name }) => name);
  const others = seen.filter((one) => !again.includes(one)).map(({ name }) => name);
  return [
    {
      rule: `… to each of ${seen.length} that break off, upgrade, redirect or speak no HTTP: one failed attempt, then delivered`,
      measured: `${again.length} of ${seen.length} endpoints${others.length > 0 ? `, not ${others.join(", ")}` : ""}`,
      holds: others.length === 0,
    },
    {
      rule: `… whose failed attempts took longer than ${soonMs / 1000} s: none`,
      measured: slow.length === 0 ? "none" : slow.join(", "),
      holds: slow.length === 0,
    },
  ];
}

function inTime(seen: readonly Seen[]): Figure {
  const maxMs = Math.max(...seen.map(({ deliveries }) => maxDurationMs(deliveries)));
  return {
    rule: "… the longest attempt of all ends by its deadline",
    measured: `${(maxMs / 1000).toFixed(1)} s of ${attemptMs / 1000}`,
    holds: maxMs <= attemptMs,
  };
}
