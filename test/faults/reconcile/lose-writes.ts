import { setTimeout as wait } from "node:timers/promises";
import type { SimulatedConnection } from "../../../infra/local/simulators/calls/connection.ts";
import type { StackInfo } from "../../../infra/local/stack-info.ts";
import { mapLimit } from "../../../shared/core/map-limit.ts";
import { gatewayClient } from "../../support/stack/gateway-client.ts";
import { atTheVendor } from "./at-the-vendor.ts";
import { clinicVendors } from "./clinics.ts";
import { lookPace } from "./look-pace.ts";
import type { LostKind, PreparedWrite } from "./lost-kinds.ts";
import type { Lane, PlannedWrite } from "./plan-writes.ts";

/** Practices that call at a time: within a partner's share of long calls. */
const atOnce = 6;

/** Writes between two lines about the progress. */
const progress = 250;

/** An older record is older than what the vendor's clock may differ by, which is 5 s. */
const olderMs = 6_000;

/** One write, or two equal ones at a time. */
export interface SentWrite {
  readonly kind: LostKind;
  readonly mark: string;
  /** The jobs, and whether their answers came. */
  readonly jobs: readonly { readonly id: string; readonly isAnswered: boolean }[];
}

type ReadyWrite = PlannedWrite & PreparedWrite;

/** Sends planned writes, whose answers are lost: their work was done, is done late, or is not done. */
export async function loseWrites(
  info: StackInfo,
  lanes: readonly Lane[],
  say: (line: string) => void,
): Promise<readonly SentWrite[]> {
  const client = gatewayClient(info);
  await client.settings("md-integrations", { normalise: true });
  const ready = await prepare(info, lanes);
  say(`prepared at ${lanes.length} connections`);
  await wait(olderMs);
  for (const vendor of clinicVendors) await client.clearJournal(vendor);
  const lose = loseWrite(info);
  const pace = lookPace(info);
  let sent = 0;
  const all = await mapLimit(ready, atOnce, async ({ connection, writes }) => {
    const done: SentWrite[] = [];
    for (const write of writes) {
      await pace.keep();
      done.push(await lose(connection, write));
      sent += 1;
      if (sent % progress === 0) say(`${sent} writes lost`);
    }
    return done;
  });
  await pace.stop();
  return all.flat();
}

/** What the writes need is there before any of them, made by other software of the practice. */
async function prepare(info: StackInfo, lanes: readonly Lane[]) {
  const client = gatewayClient(info);
  const logIn = atTheVendor(info.simulators);
  // More than all preparations.
  const times = 4 * lanes.reduce((sum, { writes }) => sum + writes.length, 0);
  await client.fault("md-integrations", { match: { path: "/v1/*" }, times, do: { dropWebhooks: true } });
  const ready = await mapLimit(lanes, atOnce, async ({ connection, writes: planned }) => {
    const vendor = await logIn(connection);
    const writes: ReadyWrite[] = [];
    for (const one of planned) writes.push({ ...one, ...(await one.kind.prepare(vendor, one.mark, one.hasOlder)) });
    return { connection, writes };
  });
  await client.clearFaults("md-integrations");
  return ready;
}

function loseWrite(info: StackInfo) {
  const client = gatewayClient(info);
  return async (
    of: SimulatedConnection,
    { kind, mark, losses, isReordered, path, body }: ReadyWrite,
  ): Promise<SentWrite> => {
    const { vendor, connection } = of;
    const match = { method: kind.method, path, connection };
    await client.fault(vendor, ...losses.map((loss) => ({ match, ...loss })));
    const bodies = [body, isReordered ? Object.fromEntries(Object.entries(body).toReversed()) : body];
    const jobs = await Promise.all(
      losses.map((_, index) =>
        sendOnce(client, of, kind, { path, body: bodies[index] ?? body, key: `${mark}-${index}` }),
      ),
    );
    return { kind, mark, jobs };
  };
}

/** Longer than a function and its lease can last. */
const maxCallMs = 120_000;

interface OneCall extends PreparedWrite {
  readonly key: string;
}

/** Between two calls under a key, where the answer does not say for how long its partner is to wait. */
const retryMs = 50;

/**
 * A call that is refused, or whose function was too slow for its caller, is made again under its key until its job has ended,
 * as its answer asks: lost answers open the circuit of their operation.
 */
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
  const end = performance.now() + maxCallMs;
  for (;;) {
    const answer = await client.call(`/v1/${vendor}${path}`, call);
    const text = await answer.text();
    if (answer.ok || answer.status === 504)
      return { id: answer.headers.get("gateway-job") ?? "", isAnswered: answer.ok };
    const seconds = Number(answer.headers.get("retry-after") ?? 0);
    if (performance.now() > end) throw new Error(`${method} ${path} was answered ${answer.status}: ${text}`);
    await wait(seconds > 0 ? seconds * 1_000 : retryMs);
  }
}
