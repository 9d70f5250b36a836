import { setTimeout } from "node:timers/promises";

interface Problem {
  readonly detail: string;
  readonly retryable: boolean;
}

/**
 * Sends an order. It is sent again under the same key where no answer came, and where the gateway says that this may succeed
 * without harm.
 */
async function order(body: string, key: string): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    const response = await fetch(`${process.env.RX_GATEWAY}/v1/si-compounding/V2/createRefillRequest`, {
      method: "POST",
      headers: {
        Authorization: `Bearer ${process.env.RX_GATEWAY_KEY}`,
        "Content-Type": "application/json",
        "Idempotency-Key": key,
      },
      body,
    }).catch(() => undefined);
    if (response?.ok) return response;
    const problem = (await response?.json()) as Problem | undefined;
    // An uncertain order is not retryable: find out whether it was done.
    if (attempt === 5 || problem?.retryable === false) throw new Error(problem?.detail ?? "No answer came.");
    const waitMs = Math.random() * 250 * 2 ** attempt;
    await setTimeout(Math.max(waitMs, 1000 * Number(response?.headers.get("Retry-After") ?? 0)));
  }
}

// As text, since JavaScript rounds integers beyond 2^53. The key is that of your own order.
const body = '{"request": {"patient_id": 63841550598335501, "prescriptions": [{"rx_number": 1001117969}]}}';
const key = `order-${process.env.ORDER ?? "1001"}`;

const first = await order(body, key);
console.log("ordered", first.headers.get("Gateway-Job"));
const again = await order(body, key);
console.log("replayed", again.headers.get("Gateway-Job"), again.headers.get("Idempotency-Replayed"));
