import { type Receipt, receiptId } from "../../../shared/gateway/model/receipt.ts";

/** A job as its record has it. */
export interface RecordedJob {
  readonly id: string;
  readonly createdAt: number;
  readonly claims: number;
  readonly status: string;
  readonly outcome: string;
}

/** What the answers, the journals and the records say was done. */
export interface Done {
  /** Ids of requests that were answered, by what they were. */
  readonly answered: Readonly<
    Record<"read" | "payload-read" | "refusal" | "own-refusal" | "change", readonly string[]>
  >;
  /** Ids of all requests that reached a function, answered or not. */
  readonly requests: ReadonlySet<string>;
  readonly jobs: readonly RecordedJob[];
  /** Deliveries that an endpoint accepted, as `<event> <endpoint>`. */
  readonly delivered: ReadonlySet<string>;
}

export interface Comparison {
  /** Distinct receipts that are the one of an action. */
  readonly matched: number;
  /** Actions without their receipt. */
  readonly missing: readonly string[];
  /** Actions with more than one. */
  readonly doubled: readonly string[];
  /** Receipts of what was not done. */
  readonly invented: readonly string[];
  /** Receipts that changes have from before they were made, and ends of jobs. */
  readonly further: number;
  /**
   * Ends that a function announced, and did not live to record, and calls that its receipt says were answered while the job
   * is uncertain, or the other way round.
   */
  readonly superseded: number;
  /** Receipts of requests whose answer was lost. */
  readonly unanswered: number;
}

/** Compares the distinct receipts of a chain with what was done: one for each action, and none without. */
export function compareReceipts(done: Done, receipts: readonly Receipt[]): Comparison {
  const distinct = new Map(receipts.map((one) => [one.id, one]));
  const { actions, further, ends, counterparts } = requiredIds(done);
  const jobs = new Map(done.jobs.map((job) => [job.id, job]));
  const byRequest = requestIds(done.requests);
  const deliveries = Map.groupBy(
    [...distinct.values()].filter(({ kind, outcome }) => kind === "delivery" && outcome === "delivered"),
    ({ event, endpoint }) => `${event} ${endpoint}`,
  );
  const calls = Map.groupBy(
    [...distinct.values()].filter(
      ({ kind, job, id }) => kind === "vendor-call" && job !== undefined && !counterparts.has(id),
    ),
    ({ job = "" }) => job,
  );
  const isKnown = (one: Receipt): boolean => {
    if (one.kind === "delivery") return done.delivered.has(`${one.event} ${one.endpoint}`);
    if (one.kind === "job-end" || (one.kind === "vendor-call" && one.job !== undefined)) return jobs.has(one.job ?? "");
    return byRequest.has(one.id);
  };
  const all = [...distinct.values()];
  const isEnd = ({ kind, id }: Receipt): boolean => kind === "job-end" && !ends.has(id);
  const required = new Set([...actions.keys(), ...further.keys()]);
  return {
    matched:
      [...actions.keys()].filter((id) => distinct.has(id)).length +
      [...done.delivered].filter((pair) => deliveries.has(pair)).length,
    missing: [
      ...[...actions, ...further].flatMap(([id, what]) => (distinct.has(id) ? [] : [what])),
      ...[...done.delivered].filter((pair) => !deliveries.has(pair)).map((pair) => `delivery of ${pair}`),
    ],
    doubled: [...deliveries, ...calls].flatMap(([of, same]) => (same.length > 1 ? [of] : [])),
    invented: all.filter((one) => !isKnown(one)).map(({ kind, id }) => `${kind} ${id}`),
    further: further.size,
    superseded: all.filter((one) => isEnd(one) || counterparts.has(one.id)).length,
    unanswered: all.filter(({ id }) => byRequest.has(id) && !required.has(id)).length,
  };
}

/** The ids of the receipts that there must be, with what they are of. */
function requiredIds({ answered, jobs }: Pick<Done, "answered" | "jobs">) {
  const actions = new Map<string, string>();
  const further = new Map<string, string>();
  const ends = new Set<string>();
  /** What a call's receipt would be, had its job ended otherwise. */
  const counterparts = new Set<string>();
  const add = (to: Map<string, string>, ...[kind, of]: Parameters<typeof receiptId>): string => {
    const id = receiptId(kind, of);
    to.set(id, `${kind} ${of.join(" ")}`);
    return id;
  };
  for (const request of answered.read) add(actions, "vendor-call", [request]);
  for (const request of answered["payload-read"]) add(actions, "payload-read", [request, "answered"]);
  for (const request of answered.refusal) add(actions, "denied", [request]);
  for (const request of answered["own-refusal"]) {
    add(actions, "denied", [request, "refused"]);
    add(further, "change", [request, "requested"]);
  }
  for (const request of answered.change) {
    add(actions, "change", [request, "answered"]);
    add(further, "change", [request, "requested"]);
  }
  for (const { id, createdAt, claims, status, outcome } of jobs) {
    const certain = [id, createdAt, claims];
    const uncertain = [...certain, "uncertain"];
    const isUncertain = outcome === "uncertain";
    counterparts.add(receiptId("vendor-call", isUncertain ? certain : uncertain));
    if (outcome !== "not-sent") add(actions, "vendor-call", isUncertain ? uncertain : certain);
    ends.add(add(further, "job-end", [id, createdAt, status, claims]));
  }
  return { actions, further, ends, counterparts };
}

/** Every id that a receipt of one of these requests can have. */
function requestIds(requests: ReadonlySet<string>): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const request of requests) {
    for (const kind of ["vendor-call", "payload-read", "denied"] as const) ids.add(receiptId(kind, [request]));
    ids.add(receiptId("vendor-call", [request, "problem"]));
    for (const kind of ["change", "payload-read", "list-read", "denied"] as const)
      for (const step of ["requested", "answered", "refused"]) ids.add(receiptId(kind, [request, step]));
  }
  return ids;
}
