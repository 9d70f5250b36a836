import { describe, expect, it } from "vitest";
import type { Endpoint } from "../../../../shared/gateway/model/endpoint.ts";
import { createMatchEndpoints, isSubscribed } from "../../../../shared/gateway/webhooks/matching/match-endpoints.ts";
import { anEndpoint, aPartner } from "../../../support/builders/an-endpoint.ts";
import { manualClock } from "../../../support/fakes/manual-clock.ts";
import { memoryEndpointStore, memoryPartnerReader } from "../../../support/fakes/memory-stores.ts";

const event = { type: "md-integrations.case_waiting", vendor: "md-integrations", connection: "clinic-2" };
const notification = { type: "job.succeeded", vendor: "inside-rx", connection: "default", partnerId: "prt_1" };

describe("an endpoint is subscribed to events", () => {
  it.each([
    [["*"], null, true],
    [["md-integrations.*"], null, true],
    [["md-integrations.case_waiting"], null, true],
    [["md-integrations.case"], null, false],
    [["md-integrations.case_waiting_long"], null, false],
    [["md-integrations"], null, false],
    [["syncvet.*", "md-integrations.*"], null, true],
    [["job.*", "endpoint.*"], null, false],
    [["*"], ["clinic-2"], true],
    [["*"], ["md-integrations/clinic-2"], true],
    [["*"], ["syncvet/clinic-2"], false],
    [["*"], ["default"], false],
  ])("of types %j and connections %j: %s", (eventTypes, connections, wanted) => {
    expect(isSubscribed(anEndpoint({ eventTypes, connections }), event)).toBe(wanted);
  });

  it("that are about no vendor, whatever its connections are", () => {
    const about = { type: "endpoint.paused", vendor: null, connection: null };

    expect(isSubscribed(anEndpoint({ connections: ["clinic-2"] }), about)).toBe(true);
  });
});

describe("the endpoints of an event", () => {
  const endpoints = memoryEndpointStore(
    anEndpoint({ id: "ep_active" }),
    anEndpoint({ id: "ep_paused", status: "paused" }),
    anEndpoint({ id: "ep_disabled", status: "disabled" }),
    anEndpoint({ id: "ep_other_types", eventTypes: ["syncvet.*"] }),
    anEndpoint({ id: "ep_default_only", partnerId: "prt_default" }),
    anEndpoint({ id: "ep_none", partnerId: "prt_none" }),
    anEndpoint({ id: "ep_of_suspended", partnerId: "prt_suspended" }),
    anEndpoint({ id: "ep_of_nobody", partnerId: "prt_unknown" }),
  );
  const grants = ["md-integrations/*:events"];
  const partners = memoryPartnerReader(
    aPartner({ grants }),
    aPartner({ id: "prt_default", grants: ["md-integrations:events"] }),
    aPartner({ id: "prt_none", grants: ["md-integrations/*:*"] }),
    aPartner({ id: "prt_suspended", grants, status: "suspended" }),
  );
  const matchEndpoints = createMatchEndpoints({ endpoints, partners, clock: manualClock() });
  const match = async (what: Parameters<typeof matchEndpoints>[0]) =>
    (await matchEndpoints(what)).map(({ endpointId }) => endpointId);

  it("are those of partners with the grant for its connection, paused ones and a suspended partner's included", async () => {
    expect(await match(event)).toEqual(["ep_active", "ep_paused", "ep_of_suspended"]);
    const byDefault = ["ep_active", "ep_paused", "ep_default_only", "ep_of_suspended"];
    expect(await match({ ...event, connection: "default" })).toEqual(byDefault);
  });

  it("are only its partner's for a notification, whatever the grants", async () => {
    expect(await match(notification)).toEqual(["ep_active", "ep_paused"]);
  });
});

describe("the endpoints of a partner that may not see an event", () => {
  const setUp = async (count: number) => {
    const mine = Array.from({ length: count }, (_, number) => anEndpoint({ id: `ep_${number}`, eventTypes: ["*"] }));
    const endpoints = memoryEndpointStore(...mine, anEndpoint({ id: "ep_other", partnerId: "prt_2" }));
    const partners = memoryPartnerReader(aPartner({ grants: [] }), aPartner({ id: "prt_2" }));
    const read: string[] = [];
    const find: typeof endpoints.find = async (partnerId, endpointId, entry) => {
      read.push(endpointId);
      return await endpoints.find(partnerId, endpointId, entry);
    };
    const removed: unknown[] = [];
    const removeEntries: typeof endpoints.removeEntries = async (entries) => {
      removed.push(...entries);
    };
    const clock = manualClock();
    clock.advance(7_200_000);
    const matched = await createMatchEndpoints({ endpoints: { ...endpoints, find, removeEntries }, partners, clock })({
      ...event,
      connection: "default",
    });
    return { matched, read, removed };
  };

  it("are not read where there are many, and stay in the index", async () => {
    const { matched, read, removed } = await setUp(200);

    expect(matched.map(({ endpointId }) => endpointId)).toEqual(["ep_other"]);
    expect(read).toEqual(["ep_other"]);
    expect(removed).toEqual([]);
  });

  it("are read together with the partner where there are a few", async () => {
    const { matched, read } = await setUp(4);

    expect(matched.map(({ endpointId }) => endpointId)).toEqual(["ep_other"]);
    expect(read).toHaveLength(5);
  });
});

describe("the endpoints of a partner that has many for an event", () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, number) => anEndpoint({ id: `ep_${number}`, eventTypes: ["*"] }));
  const setUp = (...more: readonly Endpoint[]) => {
    const endpoints = memoryEndpointStore(...many(30), ...more);
    const read: string[] = [];
    const find: typeof endpoints.find = async (partnerId, endpointId, entry) => {
      read.push(endpointId);
      return await endpoints.find(partnerId, endpointId, entry);
    };
    let earlier: Awaited<ReturnType<typeof endpoints.findCandidates>> | undefined;
    const match = createMatchEndpoints({
      endpoints: { ...endpoints, find, findCandidates: async (of) => earlier ?? (await endpoints.findCandidates(of)) },
      partners: memoryPartnerReader(aPartner({ grants: ["md-integrations/*:events"] })),
      clock: manualClock(),
    });
    const matched = async () => (await match(event)).map(({ endpointId }) => endpointId);
    /** Events read the index as it is now, whatever changes later. */
    const keepIndex = async (): Promise<void> => {
      earlier = await endpoints.findCandidates(event);
    };
    return { endpoints, read, matched, keepIndex };
  };

  it("are found without their whole records", async () => {
    const { read, matched } = setUp();

    expect((await matched()).toSorted()).toEqual(
      many(30)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(read).toEqual([]);
  });

  it("are those that are not disabled, and whose connections include the event's", async () => {
    const names = Array.from({ length: 60 }, (_, number) => `connection-${number}`);
    const { endpoints, matched } = setUp(
      anEndpoint({ id: "ep_disabled" }),
      anEndpoint({ id: "ep_paused", status: "paused" }),
      anEndpoint({ id: "ep_here", connections: ["md-integrations/clinic-2"] }),
      anEndpoint({ id: "ep_long_list", connections: [...names, "clinic-2"] }),
      anEndpoint({ id: "ep_elsewhere", connections: names }),
      anEndpoint({ id: "ep_other_types", eventTypes: ["md-integrations.other"] }),
    );
    await endpoints.disable("prt_1", "ep_disabled");
    const found = new Set(await matched());

    expect(["ep_paused", "ep_here", "ep_long_list"].filter((id) => !found.has(id))).toEqual([]);
    expect(["ep_disabled", "ep_elsewhere", "ep_other_types"].filter((id) => found.has(id))).toEqual([]);
  });

  it("are decided by their records where these have another entry than the index", async () => {
    const { endpoints, read, matched, keepIndex } = setUp();
    const stored = await endpoints.find("prt_1", "ep_3");
    if (stored === undefined) throw new Error("It is not stored.");
    await keepIndex();
    await endpoints.replace({ ...stored, eventTypes: ["syncvet.*"], revision: stored.revision + 1 });

    expect(await matched()).not.toContain("ep_3");
    expect(read).toEqual(["ep_3"]);
  });

  it("are not found where they were removed since", async () => {
    const { endpoints, matched, keepIndex } = setUp();
    await keepIndex();
    await endpoints.remove("prt_1", "ep_3");

    expect(await matched()).toHaveLength(29);
  });
});
