/** A status that a case got at the vendor, as its journal and its answer have it. */
export interface GivenStatus {
  readonly caseId: string;
  readonly name: string;
  /** The type of its webhook, without the vendor. */
  readonly type: string;
  /** Unix seconds of its webhook. */
  readonly second: number;
  /** Its webhook was not sent at its time. */
  readonly isMissed: boolean;
}

/** An event at the partner's endpoint; one that arrives again has the same id. */
export interface ArrivedEvent {
  readonly id: string;
  readonly caseId: string;
  /** Without the vendor. */
  readonly type: string;
  /** RFC 3339. */
  readonly timestamp: string;
  readonly recovered: boolean;
}

export interface StatusTally {
  /** Cases whose newest event at the partner states another status than the vendor's last one. */
  readonly wrong: readonly string[];
  /** Statuses that arrived under two ids, each as `<case> <type>`. */
  readonly twice: readonly string[];
  readonly arrived: number;
  /** Of these, statuses that arrived without their webhook. */
  readonly recovered: number;
}

/** Compares what a partner was sent with what happened at the vendor, where a case has each status once. */
export function tallyStatuses(given: readonly GivenStatus[], arrived: readonly ArrivedEvent[]): StatusTally {
  const types = new Set(given.map(({ type }) => type));
  const statuses = arrived.filter(({ type }) => types.has(type));
  const byCase = Map.groupBy(statuses, ({ caseId }) => caseId);
  const newestOf = (caseId: string) =>
    (byCase.get(caseId) ?? []).reduce<ArrivedEvent | undefined>(
      (newest, one) => (newest && Date.parse(newest.timestamp) > Date.parse(one.timestamp) ? newest : one),
      undefined,
    )?.type;
  const last = new Map(given.toSorted((a, b) => a.second - b.second).map(({ caseId, type }) => [caseId, type]));
  const byStatus = Map.groupBy(statuses, ({ caseId, type }) => `${caseId} ${type}`);
  return {
    wrong: [...last].flatMap(([caseId, type]) => (newestOf(caseId) === type ? [] : [caseId])),
    twice: [...byStatus].flatMap(([status, same]) => (new Set(same.map(({ id }) => id)).size > 1 ? [status] : [])),
    arrived: byStatus.size,
    recovered: new Set(statuses.flatMap(({ id, recovered }) => (recovered ? [id] : []))).size,
  };
}
