import { expect, it } from "vitest";
import type { RecentRequestStore } from "../../../shared/gateway/ports/recent-request-store.ts";
import { manualClock } from "../fakes/manual-clock.ts";

const minute = 60_000;

/**
 * What every store of recent requests guarantees, the one in DynamoDB and the one in memory. Each test uses new keys.
 */
export function recentRequestsContract(make: (clock: ReturnType<typeof manualClock>) => RecentRequestStore): void {
  let tests = 0;
  const setUp = () => {
    tests += 1;
    const clock = manualClock();
    const now = clock.now();
    const request = (jobId: string, at = now) => ({ jobId: `job_${jobId}`, at, keyed: false });
    return { clock, store: make(clock), key: `req_${Date.now()}x${tests}`, now, until: now + 15 * minute, request };
  };

  it("finds nothing where nothing was recorded", async () => {
    const { store, key } = setUp();
    expect(await store.findRecentRequests(key)).toBeUndefined();
  });

  it("lets one of many first writers win", async () => {
    const { store, key, until, request } = setUp();
    const won = await Promise.all(
      Array.from({ length: 20 }, (_, at) => store.replaceRecentRequests(key, [request(`n${at}`)], until, undefined)),
    );
    expect(won.filter(Boolean)).toHaveLength(1);
    expect((await store.findRecentRequests(key))?.requests).toEqual([request(`n${won.indexOf(true)}`)]);
  });

  it("replaces what was seen, and nothing that has changed since", async () => {
    const { store, key, until, request } = setUp();
    await store.replaceRecentRequests(key, [request("a")], until, undefined);
    const seen = await store.findRecentRequests(key);

    expect(await store.replaceRecentRequests(key, [request("a"), request("b")], until, seen)).toBe(true);
    expect(await store.replaceRecentRequests(key, [request("c")], until, seen)).toBe(false);

    const { requests = [] } = (await store.findRecentRequests(key)) ?? {};
    expect(requests).toHaveLength(2);
    expect(requests).toEqual(expect.arrayContaining([request("a"), request("b")]));
  });

  it("adds to whatever is recorded, and then refuses who has seen less", async () => {
    const { store, key, until, request } = setUp();
    await store.addRecentRequest(key, request("keyed"), until);
    expect(await store.replaceRecentRequests(key, [request("b")], until, undefined)).toBe(false);
    const seen = await store.findRecentRequests(key);
    await store.addRecentRequest(key, request("keyed", 1), until);
    expect(await store.replaceRecentRequests(key, [request("b")], until, seen)).toBe(false);
    expect((await store.findRecentRequests(key))?.requests).toEqual([request("keyed", 1)]);
  });

  it("keeps none of a record whose requests were taken back", async () => {
    const { store, key, until, request } = setUp();
    await store.replaceRecentRequests(key, [request("a")], until, undefined);
    await store.replaceRecentRequests(key, [], until, await store.findRecentRequests(key));
    expect((await store.findRecentRequests(key))?.requests).toEqual([]);
  });

  it("displaces no request by adding others, and returns all of them", async () => {
    const { store, key, until, request } = setUp();
    await store.replaceRecentRequests(key, [request("first")], until, undefined);
    const keyed = Array.from({ length: 60 }, (_, at) => ({ ...request(`${"aA".repeat(at + 1)}`, at), keyed: true }));
    let added = await store.findRecentRequests(key);
    for (const one of keyed) added = await store.addRecentRequest(key, one, until);
    expect(added?.requests).toHaveLength(61);
    expect(added?.requests).toEqual(expect.arrayContaining([request("first"), ...keyed]));
    expect(await store.findRecentRequests(key)).toMatchObject({ version: added?.version });
    expect(await store.replaceRecentRequests(key, [request("b")], until, added)).toBe(true);
  });

  it("takes a record for absent once its time has passed", async () => {
    const { store, clock, key, until, request } = setUp();
    await store.replaceRecentRequests(key, [request("a")], until, undefined);
    clock.advance(15 * minute - 1);
    expect(await store.findRecentRequests(key)).toBeDefined();
    clock.advance(1_001);
    expect(await store.findRecentRequests(key)).toBeUndefined();
    expect(await store.replaceRecentRequests(key, [request("b")], until + 15 * minute, undefined)).toBe(true);
  });
}
