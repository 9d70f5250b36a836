import { type Measurement, measure } from "../../core/measure.ts";
import type { Outcome } from "../../core/outcome.ts";
import type { SendProgress } from "./send-progress.ts";

/** A call, or one attempt at a queued one, that has ended. */
export interface MeasuredCall {
  readonly vendor: string;
  readonly connection: string;
  readonly partner: string;
  /** `queued` for a call that another invocation makes; absent where the gateway has refused the request. */
  readonly outcome: Outcome | "queued" | undefined;
  readonly progress: Pick<SendProgress, "begun" | "lastExchangeMs">;
}

/**
 * What a vendor call measures; nothing where this invocation made no call: it was queued, refused, or is an idempotent
 * replay, which has an outcome and no exchange.
 */
export function measureCall({ outcome, progress, ...names }: MeasuredCall): Measurement | undefined {
  if (outcome === undefined || outcome === "queued") return undefined;
  if (outcome !== "not-sent" && progress.begun === 0) return undefined;
  return measure({ VendorCalls: 1, VendorCallDuration: progress.lastExchangeMs }, { ...names, outcome });
}
