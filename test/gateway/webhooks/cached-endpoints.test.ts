import { describe, expect, it } from "vitest";
import { cachedPartners } from "../../../shared/gateway/access/cached-partners.ts";
import type { EndpointStore } from "../../../shared/gateway/ports/endpoint-store.ts";
import { cachedEndpoints } from "../../../shared/gateway/webhooks/cached-endpoints.ts";
import { createMatchEndpoints } from "../../../shared/gateway/webhooks/matching/match-endpoints.ts";
import { anEndpoint, aPartner } from "../../support/builders/an-endpoint.ts";
import { endpointStoreContract } from "../../support/contracts/endpoint-store-contract.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { memoryEndpointStore, memoryPartnerReader } from "../../support/fakes/memory-stores.ts";

const event = { type: "md-integrations.case_waiting", vendor: "md-integrations", connection: "default" };

function setUp() {
  const clock = manualClock();
  const store = memoryEndpointStore(anEndpoint());
  const partners = memoryPartnerReader(aPartner());
  const finds = { endpoints: 0, partners: 0 };
  const endpoints = cachedEndpoints(
    {
      ...store,
      find: (...given) => {
        finds.endpoints += 1;
        return store.find(...given);
      },
    },
    clock,
  );
  const cached = cachedPartners(
    {
      findPartner: (id: string) => {
        finds.partners += 1;
        return partners.findPartner(id);
      },
    },
    clock,
  );
  const matchEndpoints = createMatchEndpoints({ endpoints, partners: cached, clock });
  const match = async () => (await matchEndpoints(event)).map(({ endpointId }) => endpointId);
  const change = async (more: Parameters<typeof anEndpoint>[0]) => {
    const stored = await store.find("prt_1", "ep_1");
    await store.replace({ ...anEndpoint(stored), ...more, revision: (stored?.revision ?? 0) + 1 });
  };
  return { clock, store, partners, endpoints, finds, match, change };
}

describe("cached endpoints", () => {
  endpointStoreContract(() => cachedEndpoints(memoryEndpointStore(), manualClock()));

  it("match an event by records that are read once a second", async () => {
    const { clock, finds, match } = setUp();
    for (let n = 0; n < 5; n += 1) expect(await match()).toEqual(["ep_1"]);
    expect(finds).toEqual({ endpoints: 1, partners: 1 });
    clock.advance(1_000);
    expect(await match()).toEqual(["ep_1"]);
    expect(finds).toEqual({ endpoints: 2, partners: 2 });
  });

  it("of a partner with many are read once a second as far as they decide who gets an event", async () => {
    const clock = manualClock();
    const many = Array.from({ length: 30 }, (_, number) => anEndpoint({ id: `ep_${number}` }));
    const store = memoryEndpointStore(...many);
    let reads = 0;
    const findScope: EndpointStore["findScope"] = async (...given) => {
      reads += 1;
      return await store.findScope(...given);
    };
    const endpoints = cachedEndpoints({ ...store, findScope }, clock);
    const match = createMatchEndpoints({ endpoints, partners: memoryPartnerReader(aPartner()), clock });
    for (let n = 0; n < 5; n += 1) expect(await match(event)).toHaveLength(30);
    expect(reads).toBe(30);
    await endpoints.disable("prt_1", "ep_1");
    expect(await match(event)).toHaveLength(29);
    expect(reads).toBe(31);
    clock.advance(1_000);
    expect(await match(event)).toHaveLength(29);
    expect(reads).toBe(61);
  });

  it("match what another container has just created, changed and removed", async () => {
    const { store, match, change } = setUp();
    expect(await match()).toEqual(["ep_1"]);
    await store.add(anEndpoint({ id: "ep_2" }));
    expect(await match()).toEqual(["ep_1", "ep_2"]);
    await change({ status: "disabled" });
    expect(await match()).toEqual(["ep_2"]);
    await change({ status: "active", connections: ["default"] });
    expect(await match()).toEqual(["ep_1", "ep_2"]);
    await change({ connections: ["clinic-2"] });
    expect(await match()).toEqual(["ep_2"]);
    await store.remove("prt_1", "ep_2");
    expect(await match()).toEqual([]);
  });

  it("match no longer after a second what another container disabled for its answers", async () => {
    const { clock, store, match } = setUp();
    await match();
    await store.disable("prt_1", "ep_1");
    clock.advance(1_000);
    expect(await match()).toEqual([]);
  });

  it("match no longer after a second what a partner may not see any more", async () => {
    const { clock, partners, match } = setUp();
    await match();
    partners.put(aPartner({ grants: [] }));
    clock.advance(1_000);
    expect(await match()).toEqual([]);
  });

  it.each<[what: string, change: (endpoints: EndpointStore) => Promise<unknown>, status: string | undefined]>([
    ["disabled", (endpoints) => endpoints.disable("prt_1", "ep_1"), "disabled"],
    ["paused", (endpoints) => endpoints.setPaused("prt_1", "ep_1", true), "paused"],
    ["removed", (endpoints) => endpoints.remove("prt_1", "ep_1"), undefined],
    ["replaced", (endpoints) => endpoints.replace(anEndpoint({ status: "disabled", revision: 2 })), "disabled"],
  ])("are read again once this container has %s one", async (_, act, status) => {
    const { endpoints } = setUp();
    await endpoints.find("prt_1", "ep_1");
    await act(endpoints);
    expect((await endpoints.find("prt_1", "ep_1"))?.status).toBe(status);
  });
});
