import type { DeliveryCheckFacts } from "../../../../shared/gateway/operator/check-delivery.ts";
import { type Assessment, fail, ok, skip } from "./finding.ts";

/** A name that never resolves (RFC 6761): an attempt at it is made, and nothing leaves the gateway. */
export const nowhere = "https://doctor.invalid/";

/** Assesses how far a signed webhook came. @param receiver the URL of its endpoint */
export function assessDelivery(facts: DeliveryCheckFacts, receiver: string): readonly Assessment[] {
  const { target, status, delivery, tookMs = 0 } = facts;
  if (target === undefined) return [skip("No connection has a webhook secret with which a webhook could be signed.")];
  if (status !== 200) {
    const answer = status === 0 ? "has no answer" : `is answered ${status}`;
    return [
      fail(`A signed webhook of ${target} ${answer}.`, "See docs/runbook.md, RefusedWebhooks, and the log of intake."),
    ];
  }
  const within = `within ${(tookMs / 1000).toFixed(1)} s`;
  const attempt = delivery?.attempts.at(-1);
  if (attempt === undefined) {
    const [what, name] = delivery === undefined ? ["recorded", "process-events"] : ["attempted", "deliver-event"];
    return [
      fail(
        `A signed webhook of ${target} is accepted, and its delivery not ${what} ${within}.`,
        `See dead-letters list, and logs tail ${name}.`,
      ),
    ];
  }
  if (delivery?.status === "delivered") return [ok(`A signed webhook of ${target} is delivered ${within}.`)];
  const why = attempt.error ?? `the answer was ${attempt.status}`;
  if (receiver === nowhere && /does not resolve/.test(why)) {
    return [
      ok(
        `A signed webhook of ${target} is recorded, and its delivery attempted ${within}. Its endpoint's name does not resolve, on purpose; --receiver <url> has it delivered.`,
      ),
    ];
  }
  return [
    fail(
      `A signed webhook of ${target} is recorded, and its delivery fails: ${why}`,
      "Where the receiver answers others, see the log of deliver-event.",
    ),
  ];
}
