import type { Clock } from "../../shared/core/clock.ts";
import {
  placeRecentRequests,
  type RecentRequest,
  type RecentRequestStore,
  recentRequestSlot,
} from "../../shared/gateway/ports/recent-request-store.ts";

interface Entry {
  readonly version: string;
  readonly bySlot: ReadonlyMap<number, RecentRequest>;
  readonly until: number;
}

/** Recent requests in memory, under the same rules as the adapter's conditional writes. */
export function memoryRecentRequests(clock: Clock): RecentRequestStore {
  const records = new Map<string, Entry>();
  let versions = 0;
  const find = (key: string) => {
    const record = records.get(key);
    return record !== undefined && Math.ceil(record.until / 1000) * 1000 > clock.now() ? record : undefined;
  };
  const put = (key: string, bySlot: ReadonlyMap<number, RecentRequest>, until: number): void => {
    versions += 1;
    records.set(key, { version: String(versions), bySlot, until });
  };
  return {
    async findRecentRequests(key) {
      const record = find(key);
      return record && { version: record.version, requests: [...record.bySlot.values()] };
    },
    async replaceRecentRequests(key, requests, until, seen) {
      if (find(key)?.version !== seen?.version) return false;
      put(key, placeRecentRequests(requests), until);
      return true;
    },
    async addRecentRequest(key, request, until) {
      const slot = recentRequestSlot(request.jobId);
      put(key, new Map([...(records.get(key)?.bySlot ?? []), [slot, request]]), until);
    },
  };
}
