import type { Log } from "../../../core/log.ts";
import { measure } from "../../../core/measure.ts";
import type { Delivery } from "../../model/delivery.ts";
import type { DeliveryAttempt } from "../../model/delivery-attempt.ts";

/** An attempt that was made, and the delivery's status after it. */
export interface LoggedAttempt {
  readonly delivery: Pick<Delivery, "id" | "partnerId">;
  /** From 1. */
  readonly number: number;
  readonly attempt: DeliveryAttempt;
  readonly status: Delivery["status"];
  /** Whether its record was written: another worker may have recorded the attempt. */
  readonly recorded: boolean;
  /** When the event was received, in epoch milliseconds; absent where it is not loaded. */
  readonly receivedAt: number | undefined;
}

const results = { delivered: "delivered", pending: "retried", held: "retried", failed: "failed" } as const;

/** Logs an attempt at a partner's endpoint, with its metrics. */
export function logAttempt(log: Log, logged: LoggedAttempt): void {
  const { delivery, number, attempt, status, recorded, receivedAt } = logged;
  const { id, partnerId: partner } = delivery;
  const { status: answer, durationMs } = attempt;
  const delay = status === "delivered" && receivedAt !== undefined ? attempt.at + durationMs - receivedAt : undefined;
  log.info(
    "delivery.attempted",
    { delivery: id, partner, attempt: number, answer, durationMs, status, recorded },
    measure({ DeliveryAttempts: 1, DeliveryDuration: delay }, { partner, result: results[status] }),
  );
}
