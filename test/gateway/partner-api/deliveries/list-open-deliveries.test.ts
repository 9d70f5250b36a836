import fc from "fast-check";
import { expect, it } from "vitest";
import { deliveryId } from "../../../../shared/gateway/model/event-id.ts";
import { anEndpoint } from "../../../support/builders/an-endpoint.ts";
import { aDelivery } from "../../../support/builders/an-event.ts";
import { webhookApi } from "../../../support/harnesses/webhook-api-harness.ts";

type Api = ReturnType<typeof webhookApi>;

interface Shown {
  readonly id: string;
  readonly status: string;
}

const partnerOf = { ep_1: "prt_1", ep_2: "prt_1", ep_other: "prt_2", ep_deleted: "prt_1" } as const;

const lives = fc.array(
  fc.record({
    endpointId: fc.constantFrom(...(Object.keys(partnerOf) as (keyof typeof partnerOf)[])),
    /** In milliseconds; several arrive in one. */
    after: fc.integer({ min: 0, max: 20 }),
    steps: fc.array(fc.constantFrom("hold", "release", "deliver", "fail", "send again"), { maxLength: 4 }),
  }),
  { maxLength: 25 },
);

const queries = fc.record({
  status: fc.constantFrom("pending", "held"),
  order: fc.constantFrom("asc", "desc"),
  limit: fc.integer({ min: 1, max: 4 }),
  endpointId: fc.constantFrom("", "ep_1", "ep_deleted"),
  since: fc.constantFrom(undefined, 5),
  until: fc.constantFrom(undefined, 15),
});

/** Changes a delivery as the gateway does; a step that does not fit its status changes nothing. */
async function step({ store, clock }: Api, id: string, what: string): Promise<void> {
  const now = clock.now();
  const seen = await store.findDelivery(id);
  if (seen === undefined) throw new Error("There is no such delivery.");
  const next = seen.attempted + 1;
  if (what === "hold") await store.holdDelivery(seen, next, now);
  else if (what === "release") await store.releaseHeld(seen, now, now, now);
  else if (what === "send again") await store.rescheduleDelivery(seen, { nextAttemptAt: now, dueAt: now }, now);
  else {
    const claim = { token: `${id} ${next}`, until: now + 1_000 };
    const claimed = await store.claimAttempt(id, next, claim, now);
    const attempt = { at: now, durationMs: 1, status: what === "fail" ? 500 : 200 };
    const after = { status: what === "fail" ? "failed" : "delivered" } as const;
    if (claimed !== undefined) await store.recordAttempt(claimed, claim, attempt, after);
  }
}

/** Every page of a list, and how many there were. */
async function readAll(api: Api, path: string): Promise<readonly Shown[]> {
  const shown: Shown[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const { status, body } = await api.call("GET", `${path}${cursor === "" ? "" : `&cursor=${cursor}`}`);
    expect(status).toBe(200);
    shown.push(...body.data);
    cursor = body.cursor;
  }
  return shown;
}

it("A list of deliveries that have not ended is the list of all with others left out, in its order and page by page", async () => {
  await fc.assert(
    fc.asyncProperty(lives, queries, async (deliveries, { status, endpointId, since, until, ...query }) => {
      const api = webhookApi();
      const at = api.clock.now();
      for (const id of ["ep_1", "ep_2", "ep_other"] as const) {
        await api.endpoints.add(anEndpoint({ id, partnerId: partnerOf[id] }));
      }
      for (const [index, { endpointId: to, after, steps }] of deliveries.entries()) {
        const eventId = `evt_${index}`;
        const id = deliveryId(eventId, to);
        const times = { createdAt: at + after, nextAttemptAt: at };
        await api.store.addDelivery(aDelivery({ id, eventId, endpointId: to, partnerId: partnerOf[to], ...times }), at);
        for (const what of steps) await step(api, id, what);
      }
      const time = (ms: number | undefined) => (ms === undefined ? [] : new Date(at + ms).toISOString());
      const common = new URLSearchParams({
        order: query.order,
        ...(endpointId !== "" && { endpointId }),
        ...Object.fromEntries([time(since)].flat().map((text) => ["since", text])),
        ...Object.fromEntries([time(until)].flat().map((text) => ["until", text])),
      });
      const all = await readAll(api, `/v1/deliveries?${common}`);
      const open = await readAll(api, `/v1/deliveries?${common}&status=${status}&limit=${query.limit}`);
      expect(open.map(({ id }) => id)).toEqual(all.filter((one) => one.status === status).map(({ id }) => id));
    }),
    { numRuns: 60 },
  );
});

it("A held delivery is found in one request behind more deliveries than one request examines", async () => {
  const api = webhookApi();
  await api.endpoints.add(anEndpoint({ id: "ep_1" }));
  const at = api.clock.now();
  const add = (eventId: string, after: number, status: "delivered" | "held") => {
    const of = { id: deliveryId(eventId, "ep_1"), eventId, endpointId: "ep_1", status, createdAt: at + after };
    return api.store.addDelivery(aDelivery(of), at);
  };
  for (let index = 0; index < 1_001; index += 1) await add(`evt_${index}`, index, "delivered");
  await add("evt_held", 2_000, "held");
  const { body } = await api.call("GET", "/v1/deliveries?status=held");
  expect(body).toMatchObject({ data: [{ eventId: "evt_held", status: "held" }], cursor: null });
  const ofEndpoint = await api.call("GET", "/v1/endpoints/ep_1/deliveries?status=held");
  expect(ofEndpoint.body).toMatchObject({ data: [{ eventId: "evt_held" }], cursor: null });
});
