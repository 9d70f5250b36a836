import { setTimeout as wait } from "node:timers/promises";
import type { LocalStack } from "../../infra/local/start-stack.ts";
import { gatewayClient, type JournalEntry } from "./gateway-client.ts";
import { jobIdOf, jobParties } from "./job-parties.ts";
import { until } from "./until.ts";

const vendor = "si-compounding";
const proxy = `proxy-${vendor}`;

export interface CoolDownOptions {
  /** What the vendor asks for, in seconds. */
  readonly seconds: number;
  readonly form: "seconds" | "date";
  /** Callers at once, each on an instance of its own more often than not. */
  readonly callers?: number;
  /** How long to watch, from the vendor's answer; to a little beyond the cool-down's end unless given. */
  readonly watchMs?: number;
}

/** What was seen of one cool-down. */
export interface CoolDownSeen {
  /** Requests that reached the vendor, logins too, once a second had passed and before its time was over. */
  readonly early: readonly JournalEntry[];
  /** Calls that were answered 503 `not-sent` with a `Retry-After` meanwhile. */
  readonly held: number;
  /** Answers of any other kind than those and 200. */
  readonly odd: readonly string[];
  /** The longest that such a call was waited for, in milliseconds. */
  readonly longestHeldMs: number;
  /** From the end of the cool-down to the next request, in milliseconds; `undefined` when none was seen. */
  readonly resumedAfterMs: number | undefined;
  readonly instances: number;
  /** Those that were at work when the watching ended. */
  readonly busyAtEnd: number;
  /** A write that was queued in the cool-down. */
  readonly queuedJob: string;
  /** When the vendor's time is over, in epoch milliseconds. */
  readonly end: number;
}

/** One vendor answers 429 with `Retry-After` while many call it, directly and through its queue. */
export async function coolDownScene(stack: LocalStack, options: CoolDownOptions): Promise<CoolDownSeen> {
  const { seconds, form, callers = 8 } = options;
  const parties = jobParties(stack);
  const { client } = parties;
  const look = () => client.call("/v1/si-compounding/V2/getPatient", { body: '{"request": {"patient_id": 1}}' });
  await Promise.all(Array.from({ length: callers }, look));
  await client.clearJournal(vendor);

  // A date has whole seconds; the next one is never sooner than what was meant.
  const date = new Date(Math.ceil((Date.now() + seconds * 1000) / 1000) * 1000);
  const retryAfter = form === "date" ? date.toUTCString() : String(seconds);
  const match = { path: "/V2/getPatient" };
  await client.fault(vendor, { match, do: { status: 429, headers: { "retry-after": retryAfter } } });

  let over = false;
  const seen = { held: 0, longestHeldMs: 0, odd: [] as string[] };
  const callOn = async (): Promise<void> => {
    while (!over) {
      const start = performance.now();
      const response = await look();
      await response.arrayBuffer();
      if (response.status === 503 && response.headers.get("gateway-outcome") === "not-sent") {
        seen.held += 1;
        seen.longestHeldMs = Math.max(seen.longestHeldMs, performance.now() - start);
        if (response.headers.get("retry-after") === null) seen.odd.push("503 without Retry-After");
      } else if (response.status !== 200 && response.headers.get("gateway-outcome") !== "rejected") {
        seen.odd.push(`${response.status} ${response.headers.get("gateway-outcome")}`);
      }
      await wait(20);
    }
  };
  const calling = Promise.all(Array.from({ length: callers }, callOn));
  const first = await until(async () => (await client.journal(vendor)).find(({ status }) => status === 429));
  const from = Date.parse(first.at);
  const end = form === "date" ? date.getTime() : from + seconds * 1000;
  // Within the first second an instance may not know yet, and make the call.
  await wait(Math.max(0, from + 1_000 - Date.now()));
  const queuedJob = jobIdOf(await parties.refill(`queued-${seconds}-${form}`, { prefer: "respond-async" }));
  await wait(Math.max(0, from + (options.watchMs ?? end - from + 1_500) - Date.now()));
  over = true;
  const instances = stack.instances.list(proxy).length;
  if (options.watchMs === undefined) await calling;
  else await Promise.race([calling, wait(1_000)]);
  const journal = await client.journal(vendor);
  const resumed = journal.find(({ at }) => Date.parse(at) >= end);
  return {
    ...seen,
    early: journal.filter(({ at }) => Date.parse(at) > from + 1_000 && Date.parse(at) < end),
    resumedAfterMs: resumed && Date.parse(resumed.at) - end,
    instances,
    busyAtEnd: stack.instances.list(proxy).filter(({ state }) => state === "busy").length,
    queuedJob,
    end,
  };
}

const others = [
  "/v1/inside-rx/pharmacies/v1/chain",
  "/v1/md-integrations/v1/partner/metadata/states",
  "/v1/mwi-formulary/formulary/v3/types",
] as const;

/** How other vendors' calls fared while one vendor hung, beside how they fared right before. */
export interface HangSeen {
  readonly calls: number;
  readonly failed: number;
  /** Medians, in milliseconds. */
  readonly quietMs: number;
  readonly hangingMs: number;
  readonly ratio: number;
  /** Calls of the hanging vendor that were under way all the time. */
  readonly hanging: number;
}

/** One vendor hangs, with calls of it under way all the time, while others are called. */
export async function hangingScene(
  stack: LocalStack,
  { rounds, hanging = 8 }: { readonly rounds: number; readonly hanging?: number },
): Promise<HangSeen> {
  const client = gatewayClient(stack.info);
  const failures: string[] = [];
  const time = async (path: string): Promise<number> => {
    const start = performance.now();
    const response = await client.call(path);
    await response.arrayBuffer();
    if (response.status !== 200) failures.push(`${path} ${response.status}`);
    return performance.now() - start;
  };
  const measure = async (): Promise<readonly number[]> => {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) times.push(...(await Promise.all(others.map(time))));
    return times;
  };
  await measure();
  const quiet = await measure();

  await client.fault(vendor, { match: { path: "/V2/getPatient" }, times: 100_000, do: { delayMs: 60_000 } });
  const hung = Array.from({ length: hanging }, () =>
    client.call("/v1/si-compounding/V2/getPatient", { body: '{"request": {"patient_id": 1}}' }).catch(() => undefined),
  );
  const underWay = () => stack.instances.list(proxy).filter(({ state }) => state === "busy").length;
  await until(() => underWay() >= hanging);
  const during = await measure();
  const stillHanging = underWay();
  await client.clearFaults(vendor);
  await stack.instances.kill(proxy);
  await Promise.all(hung);
  const [quietMs, hangingMs] = [median(quiet), median(during)];
  return {
    calls: quiet.length + during.length,
    failed: failures.length,
    quietMs,
    hangingMs,
    ratio: hangingMs / quietMs,
    hanging: stillHanging,
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
