import { setTimeout as wait } from "node:timers/promises";
import type { SimulatedConnection } from "../../../infra/local/simulators/calls/connection.ts";
import type { StackInfo } from "../../../infra/local/stack-info.ts";
import { mapLimit } from "../../../shared/core/map-limit.ts";
import type { Chance } from "../../support/faults/seeded.ts";
import { gatewayClient } from "../../support/stack/gateway-client.ts";
import { until } from "../../support/until.ts";
import { atTheVendor } from "./at-the-vendor.ts";
import { clinicVendors } from "./clinics.ts";
import { type LostKind, lostKinds, type PreparedWrite } from "./lost-kinds.ts";

/** Practices that call at a time: within a partner's share of long calls. */
const atOnce = 6;

/** Writes between two lines about the progress. */
const progress = 250;

/** One of twenty creations is sent twice at a time, under two keys. */
const twinShare = 0.05;

/** An older record is older than what the vendor's clock may differ by, which is 5 s. */
const olderMs = 6_000;

/** Work that is done late is done within 12 minutes of the schedule. */
const maxLateMs = 12 * 60_000;

/** One write, or two equal ones at a time. */
export interface SentWrite {
  readonly kind: LostKind;
  readonly mark: string;
  /** The jobs, and whether their answers came. */
  readonly jobs: readonly { readonly id: string; readonly isAnswered: boolean }[];
}

interface Planned extends PreparedWrite {
  readonly kind: LostKind;
  readonly mark: string;
}

export interface LoseWritesOptions {
  readonly info: StackInfo;
  readonly connections: readonly SimulatedConnection[];
  readonly chance: Chance;
  readonly count: number;
  readonly timeScale: number;
  readonly say: (line: string) => void;
}

/** Sends writes over all practices, whose answers are lost: their work was done, is done late, or is not done. */
export async function loseWrites(options: LoseWritesOptions): Promise<readonly SentWrite[]> {
  const { info, connections, say } = options;
  const client = gatewayClient(info);
  await client.settings("md-integrations", { normalise: true });
  const clinics = connections.filter(({ vendor }) => clinicVendors.some((one) => one === vendor));
  const lanes = await planLanes(options, clinics);
  say(`prepared at ${clinics.length} connections`);
  await wait(olderMs);
  for (const vendor of clinicVendors) await client.clearJournal(vendor);
  const lose = sendLost(options);
  let sent = 0;
  const all = await mapLimit(lanes, atOnce, async ({ connection, writes }) => {
    const done: SentWrite[] = [];
    for (const write of writes) done.push(await lose(connection, write));
    const before = sent;
    sent += done.length;
    if (Math.floor(sent / progress) > Math.floor(before / progress)) say(`${sent} writes lost`);
    return done;
  });
  return all.flat();
}

/** What the writes need is there before any of them, made by other software of the practice. */
async function planLanes({ info, chance, count }: LoseWritesOptions, clinics: readonly SimulatedConnection[]) {
  const client = gatewayClient(info);
  const logIn = atTheVendor(info.simulators);
  const ofVendor = Map.groupBy(clinics, ({ vendor }) => vendor);
  const lanes = new Map(clinics.map((connection) => [connection, [] as { kind: LostKind; mark: string }[]]));
  const turns = new Map<string, number>();
  for (let at = 0; at < count; at += 1) {
    const kind = chance.oneOf(lostKinds);
    const own = ofVendor.get(kind.vendor) ?? [];
    const turn = turns.get(kind.vendor) ?? 0;
    turns.set(kind.vendor, turn + 1);
    const connection = own[turn % own.length];
    if (connection !== undefined) lanes.get(connection)?.push({ kind, mark: `w${at}w` });
  }
  const quiet = { match: { path: "/v1/*" }, times: 4 * count, do: { dropWebhooks: true } };
  await client.fault("md-integrations", quiet);
  const prepared = await mapLimit([...lanes], atOnce, async ([connection, planned]) => {
    const vendor = await logIn(connection);
    const writes: Planned[] = [];
    for (const { kind, mark } of planned) writes.push({ kind, mark, ...(await kind.prepare(vendor, mark, chance)) });
    return { connection, writes };
  });
  await client.clearFaults("md-integrations");
  return prepared;
}

type Loss = { readonly name: string; readonly do: Readonly<Record<string, unknown>> };

function sendLost({ info, chance, timeScale }: LoseWritesOptions) {
  const client = gatewayClient(info);
  const silent = { dropWebhooks: true };
  const chooseLoss = (): Loss =>
    chance.oneOf<() => Loss>([
      [6, () => ({ name: "done", do: { reset: "after", ...silent } })],
      [
        2,
        () => {
          const workAfterMs = chance.between(1_000, Math.round(maxLateMs / timeScale));
          return { name: "late", do: { reset: "after", workAfterMs, ...silent } };
        },
      ],
      [2, () => ({ name: "not-done", do: { reset: "before" } })],
    ])();
  const answered: Loss = { name: "answered", do: { delayMs: 1, ...silent } };
  return async (of: SimulatedConnection, { kind, mark, path, body }: Planned): Promise<SentWrite> => {
    const { vendor, connection } = of;
    const isTwin = kind.creates === true && chance.next() < twinShare;
    const losses = isTwin ? [chooseLoss(), chance.next() < 0.2 ? answered : chooseLoss()] : [chooseLoss()];
    const match = { method: kind.method, path, connection };
    await client.fault(vendor, ...losses.map((loss) => ({ match, ...loss })));
    // Half of the twins have the same members in another order.
    const bodies = [body, chance.next() < 0.5 ? body : Object.fromEntries(Object.entries(body).toReversed())];
    const answers = await Promise.all(
      losses.map((_, index) =>
        sendOnce(client, of, kind, { path, body: bodies[index] ?? body, key: `${mark}-${index}` }),
      ),
    );
    return { kind, mark, jobs: answers };
  };
}

/** Longer than a function and its lease can last. */
const maxCallMs = 120_000;

interface OneCall extends PreparedWrite {
  readonly key: string;
}

/** A call that is refused, or whose function was too slow for its caller, is made again under its key until its job has ended. */
async function sendOnce(
  client: ReturnType<typeof gatewayClient>,
  { vendor, connection, credentials: { tenants } }: SimulatedConnection,
  { method }: LostKind,
  { path, body, key }: OneCall,
): Promise<SentWrite["jobs"][number]> {
  const headers = {
    "gateway-connection": connection,
    "idempotency-key": key,
    ...(Array.isArray(tenants) && { "tenant-id": String(tenants[0]) }),
  };
  const call = { method, headers, body: JSON.stringify(body) };
  return await until(async () => {
    const answer = await client.call(`/v1/${vendor}${path}`, call);
    await answer.arrayBuffer();
    const hasEnded = answer.ok || answer.status === 504;
    return hasEnded && { id: answer.headers.get("gateway-job") ?? "", isAnswered: answer.ok };
  }, maxCallMs);
}
