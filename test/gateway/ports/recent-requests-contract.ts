import { expect, it } from "vitest";
import { maxRecentRequests, type RecentRequestStore } from "../../../shared/gateway/ports/recent-request-store.ts";
import { manualClock } from "../../fakes/manual-clock.ts";

const minute = 60_000;

/** What every store of recent requests keeps to, the one in DynamoDB and the one in memory. Keys are new in each test. */
export function recentRequestsContract(make: (clock: ReturnType<typeof manualClock>) => RecentRequestStore): void {
  let tests = 0;
  const setUp = () => {
    tests += 1;
    const clock = manualClock();
    const now = clock.now();
    const request = (jobId: string, at = now) => ({ jobId: `job_${jobId}`, at });
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

  it("holds as many requests as it says, whatever places their ids choose", async () => {
    const { store, key, until, request } = setUp();
    const many = Array.from({ length: maxRecentRequests + 1 }, (_, at) => request(`${"aA".repeat(at)}`, at));
    await store.replaceRecentRequests(key, many, until, undefined);
    const { requests = [] } = (await store.findRecentRequests(key)) ?? {};
    expect(requests.map(({ at }) => at).toSorted((a, b) => a - b)).toEqual(many.slice(1).map(({ at }) => at));
    for (let at = 0; at < 100; at += 1) await store.addRecentRequest(key, request(`later${at}`), until);
    expect((await store.findRecentRequests(key))?.requests.length).toBeLessThanOrEqual(maxRecentRequests);
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
