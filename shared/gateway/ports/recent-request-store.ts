/** A request for which a job was recorded, or was about to be. */
export interface RecentRequest {
  readonly jobId: string;
  /** When it was claimed, in epoch milliseconds. */
  readonly at: number;
  /** It has an `Idempotency-Key`. */
  readonly keyed: boolean;
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
   * Replaces the record with these requests.
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
   * Adds a request, whatever is recorded. It replaces the one of the same job, and no other.
   *
   * @returns the record with the request in it
   */
  addRecentRequest(key: string, request: RecentRequest, until: number): Promise<RecentRequests>;
}

/** So many of either kind, with a key and without, count; each costs one read when an equal request comes. */
export const maxRecentRequests = 16;

/**
 * The requests that count, oldest first: of those within the window the newest with a key and the newest without, so
 * that however many keyed orders do not displace one that has no key.
 */
export function prunedRequests(
  requests: readonly RecentRequest[],
  now: number,
  windowMs: number,
): readonly RecentRequest[] {
  const recent = requests.filter(({ at }) => at + windowMs > now).toSorted((one, other) => one.at - other.at);
  const newest = new Set([
    ...recent.filter(({ keyed }) => keyed).slice(-maxRecentRequests),
    ...recent.filter(({ keyed }) => !keyed).slice(-maxRecentRequests),
  ]);
  return recent.filter((request) => newest.has(request));
}
