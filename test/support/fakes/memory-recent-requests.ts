import type { Clock } from "../../../shared/core/clock.ts";
import type { RecentRequest, RecentRequestStore } from "../../../shared/gateway/ports/recent-request-store.ts";

interface Entry {
  readonly version: string;
  readonly requests: readonly RecentRequest[];
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
  const put = (key: string, requests: readonly RecentRequest[], until: number): Entry => {
    versions += 1;
    const record = { version: String(versions), requests, until };
    records.set(key, record);
    return record;
  };
  return {
    async findRecentRequests(key) {
      return find(key);
    },
    async replaceRecentRequests(key, requests, until, seen) {
      if (find(key)?.version !== seen?.version) return false;
      put(key, requests, until);
      return true;
    },
    async addRecentRequest(key, request, until) {
      const others = (records.get(key)?.requests ?? []).filter(({ jobId }) => jobId !== request.jobId);
      return put(key, [...others, request], until);
    },
  };
}
