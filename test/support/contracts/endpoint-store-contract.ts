import { expect, it } from "vitest";
import type { EndpointStore } from "../../../shared/gateway/ports/endpoint-store.ts";
import { anEndpoint } from "../builders/an-endpoint.ts";

/** What every store of endpoints guarantees. It is empty at first, and the tests share it. */
export function endpointStoreContract(make: () => EndpointStore): void {
  let tests = 0;
  const setUp = () => {
    tests += 1;
    const partnerId = `prt_${tests}`;
    return { directory: make(), partnerId, endpoint: anEndpoint({ partnerId }) };
  };

  it("finds an endpoint as it was added, by its partner alone", async () => {
    const { directory, partnerId } = setUp();
    const endpoint = anEndpoint({
      partnerId,
      connections: ["clinic-2"],
      headers: { Authorization: "Bearer x", "X-Tenant": "7" },
      secrets: [{ secret: "whsec_bmV3" }, { secret: "whsec_b2xk", until: 1_000 }],
    });

    await directory.add(endpoint);

    expect(await directory.find(partnerId, endpoint.id)).toMatchObject(endpoint);
    expect(await directory.find("prt_other", endpoint.id)).toBeUndefined();
    expect(await directory.find(partnerId, "ep_other")).toBeUndefined();
  });

  it("lists one partner's in the order of their making, and everybody's", async () => {
    const { directory, partnerId } = setUp();
    const first = anEndpoint({ partnerId, id: "ep_z", createdAt: 1 });
    const second = anEndpoint({ partnerId, id: "ep_a", createdAt: 2 });
    const foreign = anEndpoint({ partnerId: `${partnerId}0` });
    await Promise.all([second, foreign, first].map((endpoint) => directory.add(endpoint)));

    expect(await directory.listOf(partnerId)).toMatchObject([first, second]);
    const all = [first, second, foreign].map((endpoint) => expect.objectContaining(endpoint));
    expect(await directory.listAll()).toEqual(expect.arrayContaining(all));
  });

  it("replaces only the revision before", async () => {
    const { directory, endpoint } = setUp();
    await directory.add(endpoint);

    expect(await directory.replace({ ...endpoint, url: "https://a.example", revision: 2 })).toBe(true);
    expect(await directory.replace({ ...endpoint, url: "https://b.example", revision: 2 })).toBe(false);
    expect(await directory.find(endpoint.partnerId, endpoint.id)).toMatchObject({
      url: "https://a.example",
      revision: 2,
    });
  });

  it("does not bring a removed endpoint back", async () => {
    const { directory, endpoint } = setUp();
    await directory.add(endpoint);

    expect(await directory.remove(endpoint.partnerId, endpoint.id)).toBe(true);
    expect(await directory.remove(endpoint.partnerId, endpoint.id)).toBe(false);
    expect(await directory.replace({ ...endpoint, revision: 2 })).toBe(false);
    await directory.disable(endpoint.partnerId, endpoint.id);
    expect(await directory.find(endpoint.partnerId, endpoint.id)).toBeUndefined();
  });

  it("disables whatever else was changed meanwhile, so that a change read before comes too late", async () => {
    const { directory, endpoint } = setUp();
    await directory.add(endpoint);

    await directory.disable(endpoint.partnerId, endpoint.id);

    expect(await directory.find(endpoint.partnerId, endpoint.id)).toMatchObject({
      ...endpoint,
      status: "disabled",
      revision: 2,
    });
    expect(await directory.replace({ ...endpoint, revision: 2 })).toBe(false);
  });

  it("pauses only what is active, and resumes only what is paused", async () => {
    const { directory, endpoint, partnerId } = setUp();
    await directory.add(endpoint);
    const status = async () => (await directory.find(partnerId, endpoint.id))?.status;

    await directory.setPaused(partnerId, endpoint.id, true);
    expect(await status()).toBe("paused");
    await directory.setPaused(partnerId, endpoint.id, false);
    expect(await status()).toBe("active");
    await directory.disable(partnerId, endpoint.id);
    await directory.setPaused(partnerId, endpoint.id, true);
    await directory.setPaused(partnerId, "ep_none", true);
    expect(await status()).toBe("disabled");
    expect(await directory.find(partnerId, "ep_none")).toBeUndefined();
  });

  it("pauses manually what is active or paused for failures, which alone a resumption ends", async () => {
    const { directory, endpoint, partnerId } = setUp();
    const { id } = endpoint;
    await directory.add(endpoint);
    const stored = async () => {
      const { status, pausedBy } = (await directory.find(partnerId, id)) ?? {};
      return { status, pausedBy };
    };

    await directory.setPaused(partnerId, id, true);
    expect(await directory.pauseManually(partnerId, id, "operator")).toBe(true);
    expect(await directory.pauseManually(partnerId, id, "partner")).toBe(false);
    await directory.setPaused(partnerId, id, false);
    expect(await stored()).toEqual({ status: "paused", pausedBy: "operator" });
    await directory.resume(partnerId, id);
    expect(await stored()).toEqual({ status: "active", pausedBy: undefined });
    expect(await directory.pauseManually(partnerId, id, "partner")).toBe(true);
    await directory.disable(partnerId, id);
    expect(await stored()).toEqual({ status: "disabled", pausedBy: undefined });
    expect(await directory.pauseManually(partnerId, id, "operator")).toBe(false);
    await directory.resume(partnerId, id);
    expect(await stored()).toEqual({ status: "disabled", pausedBy: undefined });
    expect(await directory.pauseManually(partnerId, "ep_none", "operator")).toBe(false);
  });

  const event = { type: "syncvet.visit", vendor: "syncvet", connection: "default" };
  const candidates = async (directory: EndpointStore, partnerId: string, type = event.type) => {
    const found = await directory.findCandidates({ ...event, type });
    return found.filter((one) => one.partnerId.startsWith(partnerId)).map(({ endpointId }) => endpointId);
  };

  it("gives as candidates the endpoints of an event's type, of its vendor and of all events", async () => {
    const { directory, partnerId } = setUp();
    const types = { ep_type: "syncvet.visit", ep_all: "*", ep_vendor: "syncvet.*", ep_other: "inside-rx.*" };
    for (const [id, type] of Object.entries(types)) {
      await directory.add(anEndpoint({ partnerId, id, eventTypes: [type, "job.*"] }));
    }
    await directory.add(anEndpoint({ partnerId, id: "ep_elsewhere", connections: ["clinic-2"] }));

    expect(await candidates(directory, partnerId)).toEqual(["ep_all", "ep_type", "ep_vendor"]);
    expect(await candidates(directory, partnerId, "syncvet.note")).toEqual(["ep_all", "ep_vendor"]);
  });

  it("gives as candidates for a notification the endpoints of its partner alone", async () => {
    const { directory, partnerId, endpoint } = setUp();
    const other = `${partnerId}_other`;
    await directory.add(endpoint);
    await directory.add(anEndpoint({ partnerId, id: "ep_jobs", eventTypes: ["job.*"] }));
    await directory.add(anEndpoint({ partnerId: other, id: "ep_foreign", eventTypes: ["job.*", "*"] }));

    const notification = { type: "job.failed", vendor: null, connection: null, partnerId };
    expect(await directory.findCandidates(notification)).toMatchObject([
      { partnerId, endpointId: "ep_1" },
      { partnerId, endpointId: "ep_jobs" },
    ]);
  });

  it("gives a changed endpoint once, under what it subscribes to now, and a removed one never", async () => {
    const { directory, partnerId, endpoint } = setUp();
    await directory.add({ ...endpoint, eventTypes: ["syncvet.visit", "*"] });
    const stored = await directory.find(partnerId, endpoint.id);
    const changed = { ...endpoint, ...stored, eventTypes: ["syncvet.note"], revision: 2 };
    expect(await directory.replace(changed)).toBe(true);

    expect(await candidates(directory, partnerId)).toEqual([]);
    const [candidate] = (await directory.findCandidates({ ...event, type: "syncvet.note" })).filter(
      (one) => one.partnerId === partnerId,
    );
    expect(candidate?.entries).toHaveLength(1);
    expect(candidate?.entry).toBe((await directory.find(partnerId, endpoint.id))?.index?.entry);

    await directory.remove(partnerId, endpoint.id);
    expect(await candidates(directory, partnerId, "syncvet.note")).toEqual([]);
  });

  it("gives more candidates than fit in one item of the index", async () => {
    const { directory, partnerId } = setUp();
    const ids = Array.from({ length: 30 }, (_, n) => `ep_${String(n).padStart(2, "0")}`);
    const type = `syncvet.${partnerId}`;
    await Promise.all(ids.map((id) => directory.add(anEndpoint({ partnerId, id, eventTypes: [type] }))));
    expect(await candidates(directory, partnerId, type)).toEqual(ids);

    for (const id of ids.slice(0, 20)) await directory.remove(partnerId, id);
    await directory.add(anEndpoint({ partnerId, id: "ep_new", eventTypes: [type] }));
    expect(await candidates(directory, partnerId, type)).toEqual([...ids.slice(20), "ep_new"]);
  });
}
