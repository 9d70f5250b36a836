import { setTimeout as wait } from "node:timers/promises";
import type { LocalStack } from "../../../infra/local/start-stack.ts";
import type { JournalEntry } from "../stack/gateway-client.ts";
import { jobClients, jobIdOf } from "../stack/job-clients.ts";
import { until } from "../until.ts";
import { watchRuns } from "./watch-runs.ts";

const vendor = "si-compounding";
const proxy = `proxy-${vendor}`;

export interface CoolDownOptions {
  /** The vendor's `Retry-After`, in seconds. */
  readonly seconds: number;
  readonly form: "seconds" | "date";
  /** Concurrent callers, most of them on an instance of their own. */
  readonly callers?: number;
  /** The pause of one caller between an answer and its next call, in milliseconds. */
  readonly pauseMs?: () => number;
  /** How long to observe, from the vendor's answer; by default until a little after the end of the cool-down. */
  readonly watchMs?: number;
}

/** The observations of one cool-down. */
export interface CoolDownSeen {
  /** Requests that reached the vendor, logins included, after the first second and before the end of the cool-down. */
  readonly early: readonly JournalEntry[];
  /** Calls that were answered 503 `not-sent` with a `Retry-After` meanwhile. */
  readonly held: number;
  /** Answers of any other kind than those and 200. */
  readonly odd: readonly string[];
  /** The longest time to such an answer, in milliseconds. */
  readonly maxHeldMs: number;
  /** The time from the end of the cool-down to the next request, in milliseconds; `undefined` when there was none. */
  readonly resumedAfterMs: number | undefined;
  /** Instances that handled a call in the cool-down. */
  readonly instances: number;
  /** The longest run of the function for a call or for the queued job, after the first second, in milliseconds. */
  readonly maxRunTimeMs: number;
  /** Instances that were running at the end of the observation. */
  readonly busyAtEnd: number;
  /** A write that was queued in the cool-down. */
  readonly queuedJob: string;
  /** The end of the cool-down, in epoch milliseconds. */
  readonly end: number;
}

/** One vendor answers 429 with `Retry-After` while many call it, directly and through its queue. */
export async function coolDownScenario(stack: LocalStack, options: CoolDownOptions): Promise<CoolDownSeen> {
  const { seconds, form, callers = 8 } = options;
  const clients = jobClients(stack);
  const { client } = clients;
  const talk = callersOf(client, options.pauseMs ?? (() => 20));
  await Promise.all(Array.from({ length: callers }, talk.look));
  await client.clearJournal(vendor);

  // A date has whole seconds; it is rounded up.
  const date = new Date(Math.ceil((Date.now() + seconds * 1000) / 1000) * 1000);
  const retryAfter = form === "date" ? date.toUTCString() : String(seconds);
  // Of two operations: the vendor limits the connection.
  const refusal = { status: 429, headers: { "retry-after": retryAfter } };
  const match = { path: "/V2/getPatient" };
  for (const { path } of [{ path: "/V2/getPrescription" }, match]) {
    await client.fault(vendor, { match: { path }, do: refusal });
  }
  const other = '{"request": {"patient_id": 1}}';
  await client.call(`/v1/${vendor}/V2/getPrescription`, { body: other, headers: { prefer: "wait=1" } });

  const calling = Promise.all(Array.from({ length: callers }, talk.callOn));
  const first = await until(async () =>
    (await client.journal(vendor)).find(({ path, status }) => path === match.path && status === 429),
  );
  const from = Date.parse(first.at);
  const end = form === "date" ? date.getTime() : from + seconds * 1000;
  // Within the first second an instance may not have read the cool-down, and make the call.
  await wait(Math.max(0, from + 1_000 - Date.now()));
  const runs = watchRuns(stack.instances, proxy);
  const queuedJob = jobIdOf(await clients.refill(`queued-${seconds}-${form}`, { prefer: "respond-async" }));
  const watchUntil = from + (options.watchMs ?? seconds * 1000);
  await wait(Math.max(0, Math.min(end, watchUntil) - Date.now()));
  const { instances, maxMs } = runs.stop();
  // Callers continue a little longer, to observe the vendor's next call.
  if (options.watchMs === undefined) await wait(Math.max(0, end + 1_500 - Date.now()));
  const seen = talk.stop();
  if (options.watchMs === undefined) await calling;
  else await Promise.race([calling, wait(1_000)]);
  const journal = await client.journal(vendor);
  const resumed = journal.find(({ at }) => Date.parse(at) >= end);
  return {
    ...seen,
    early: journal.filter(({ at }) => Date.parse(at) > from + 1_000 && Date.parse(at) < end),
    resumedAfterMs: resumed && Date.parse(resumed.at) - end,
    instances,
    maxRunTimeMs: maxMs,
    busyAtEnd: stack.instances.list(proxy).filter(({ state }) => state === "busy").length,
    queuedJob,
    end,
  };
}

/** Callers that continue to call, and their answers. */
function callersOf(client: ReturnType<typeof jobClients>["client"], pauseMs: () => number) {
  let over = false;
  const seen = { held: 0, maxHeldMs: 0, odd: [] as string[] };
  const look = () => client.call("/v1/si-compounding/V2/getPatient", { body: '{"request": {"patient_id": 1}}' });
  return {
    look,
    async callOn(): Promise<void> {
      while (!over) {
        const start = performance.now();
        const response = await look();
        await response.arrayBuffer();
        const outcome = response.headers.get("gateway-outcome");
        if (response.status === 503 && outcome === "not-sent") {
          seen.held += 1;
          seen.maxHeldMs = Math.max(seen.maxHeldMs, performance.now() - start);
          if (response.headers.get("retry-after") === null) seen.odd.push("503 without Retry-After");
        } else if (response.status !== 200 && outcome !== "rejected") {
          seen.odd.push(`${response.status} ${outcome}`);
        }
        await wait(pauseMs());
      }
    },
    stop() {
      over = true;
      return seen;
    },
  };
}
