/** A request for which a job was recorded, or was about to be. */
export interface RecentRequest {
  readonly jobId: string;
  /** When it was claimed, in epoch milliseconds. */
  readonly at: number;
}

/** The recent requests that are equal byte for byte, under a key that the requests themselves give. */
export interface RecentRequests {
  /** Changes with every write. */
  readonly version: string;
  readonly requests: readonly RecentRequest[];
}

/** Recent requests of operations that must not be repeated by accident. A record is absent once its time has passed. */
export interface RecentRequestStore {
  findRecentRequests(key: string): Promise<RecentRequests | undefined>;
  /**
   * Replaces the record with these requests, oldest first; of too many the oldest are left out.
   *
   * @param until when the record may go, in epoch milliseconds
   * @param seen the record that was read; `undefined` writes only where there is none
   * @returns `false` when the record is no longer the one that was seen
   */
  replaceRecentRequests(
    key: string,
    requests: readonly RecentRequest[],
    until: number,
    seen: RecentRequests | undefined,
  ): Promise<boolean>;
  /**
   * Adds a request, whatever is recorded. The record is bounded (`maxRecentRequests`): a request takes the place of an
   * older one, which its id chooses.
   */
  addRecentRequest(key: string, request: RecentRequest, until: number): Promise<void>;
}

/** So many requests one record holds; each costs one read when an equal request comes. */
export const maxRecentRequests = 16;

/** Requests by the place that each has in its record: the one that its id chooses or, where that is taken, a free one. */
export function placeRecentRequests(requests: readonly RecentRequest[]): ReadonlyMap<number, RecentRequest> {
  const placed = new Map<number, RecentRequest>();
  for (const request of requests.slice(-maxRecentRequests)) {
    let slot = recentRequestSlot(request.jobId);
    while (placed.has(slot)) slot = (slot + 1) % maxRecentRequests;
    placed.set(slot, request);
  }
  return placed;
}

/** The place that a request's id chooses, from 0. */
export function recentRequestSlot(jobId: string): number {
  let sum = 0;
  for (const char of jobId) sum = (sum * 31 + char.charCodeAt(0)) % 65_521;
  return sum % maxRecentRequests;
}
