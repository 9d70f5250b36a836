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

    expect(await directory.find(partnerId, endpoint.id)).toEqual(endpoint);
    expect(await directory.find("prt_other", endpoint.id)).toBeUndefined();
    expect(await directory.find(partnerId, "ep_other")).toBeUndefined();
  });

  it("lists one partner's in the order of their making, and everybody's", async () => {
    const { directory, partnerId } = setUp();
    const first = anEndpoint({ partnerId, id: "ep_z", createdAt: 1 });
    const second = anEndpoint({ partnerId, id: "ep_a", createdAt: 2 });
    const foreign = anEndpoint({ partnerId: `${partnerId}0` });
    await Promise.all([second, foreign, first].map((endpoint) => directory.add(endpoint)));

    expect(await directory.listOf(partnerId)).toEqual([first, second]);
    expect(await directory.listAll()).toEqual(expect.arrayContaining([first, second, foreign]));
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

    expect(await directory.find(endpoint.partnerId, endpoint.id)).toEqual({
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
}
