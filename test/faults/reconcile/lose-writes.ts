import { setTimeout as wait } from "node:timers/promises";
import type { SimulatedConnection } from "../../../infra/local/simulators/calls/connection.ts";
import type { StackInfo } from "../../../infra/local/stack-info.ts";
import { mapLimit } from "../../../shared/core/map-limit.ts";
import { gatewayClient } from "../../support/stack/gateway-client.ts";
import { createAdmission } from "./admission.ts";
import { atTheVendor } from "./at-the-vendor.ts";
import { clinicVendors } from "./clinics.ts";
import { lookPace } from "./look-pace.ts";
import type { LostKind, PreparedWrite } from "./lost-kinds.ts";
import type { Lane, PlannedWrite } from "./plan-writes.ts";
import { sendUnderKey } from "./send-under-key.ts";

/** Calls in progress at a time: within a partner's share of long calls. */
const atOnce = 6;

/** Practices that write at a time. Most of them wait: lost answers open the circuits of their operations. */
const practicesAtOnce = 40;

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
  const pace = lookPace(info);
  const admit = createAdmission(atOnce);
  // A call waits for its turn first, then for the looks that are due.
  const send = sendUnderKey(client, (act) =>
    admit(async () => {
      await pace.keep();
      return await act();
    }),
  );
  const lose = loseWrite(info, send);
  let sent = 0;
  const all = await mapLimit(ready, practicesAtOnce, async ({ connection, writes }) => {
    const done: SentWrite[] = [];
    for (const write of writes) {
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

function loseWrite(info: StackInfo, send: ReturnType<typeof sendUnderKey>) {
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
        send(of, { method: kind.method, path, body: bodies[index] ?? body, key: `${mark}-${index}` }),
      ),
    );
    return { kind, mark, jobs };
  };
}
