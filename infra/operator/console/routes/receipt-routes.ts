import { parseDateTime } from "../../../../shared/core/date-time.ts";
import { dateTime, enumOf, text } from "../../../../shared/core/schema/scalars.ts";
import { receiptKinds } from "../../../../shared/gateway/model/receipt-kinds.ts";
import { createListReceipts } from "../../../../shared/gateway/operator/list-receipts.ts";
import { type ConsoleRoute, reads } from "../routing/console-route.ts";

const query = {
  kind: enumOf(receiptKinds),
  partner: text({ minLength: 1, maxLength: 100 }),
  job: text({ minLength: 1, maxLength: 128 }),
  vendor: text({ minLength: 1, maxLength: 100 }),
  since: dateTime(),
  until: dateTime(),
};

/** A page shows no more, and the chain is read in whole objects. */
const max = 200;

const dayMs = 86_400_000;

/** Evidence of what was done and disclosed. */
export const receiptRoutes: readonly ConsoleRoute[] = [
  reads("receipts", query, async ({ stores }, _request, { kind, since, until, ...members }) => {
    const end = until === undefined ? undefined : parseDateTime(until);
    const begin = since === undefined ? undefined : parseDateTime(since);
    const wanted = { ...members, kind, since: begin ?? (end ?? stores.clock.now()) - dayMs, until: end, max };
    const { receipts, found } = await createListReceipts(stores)(wanted);
    return { data: receipts, found };
  }),
];
