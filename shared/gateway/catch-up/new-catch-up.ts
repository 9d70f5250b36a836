import { randomBytes } from "node:crypto";
import { type CatchUp, catchUpId } from "../model/catch-up.ts";
import type { ConnectionName } from "../ports/health-store.ts";

/** A catch-up that has not begun; who asked for it, and since when, where one did. */
export function newCatchUp(
  { vendor, connection }: ConnectionName,
  now: number,
  asked: Pick<CatchUp, "since" | "partnerId"> = {},
): CatchUp {
  return {
    id: catchUpId(vendor, connection, randomBytes(12).toString("hex")),
    vendor,
    connection,
    status: "waiting",
    read: 0,
    recovered: 0,
    unclear: 0,
    page: 1,
    paceAt: now,
    startedAt: now,
    more: false,
    updatedAt: now,
    ...asked,
  };
}
