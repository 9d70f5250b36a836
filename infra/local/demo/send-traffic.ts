import type { StackInfo } from "../stack-info.ts";

/** Between two calls and two webhooks, in milliseconds. */
export interface TrafficPace {
  readonly callMs: number;
  readonly webhookMs: number;
}

const calm: TrafficPace = { callMs: 1_000, webhookMs: 5_000 };

/** The time-out of a call, in milliseconds. */
const timeoutMs = 10_000;

interface Call {
  readonly path: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const prescription = '{"request": {"rx_number": "1001117969"}}';
const prices = JSON.stringify({ ndc: "12345678901", quantity: 30, npis: ["1902080000", "1902080010"] });

/** The calls of one round, of each kind that a plot tells apart: reads, a queued order, one that the gateway refuses. */
function callsOf(round: number): Call[] {
  return [
    { path: "/v1/si-compounding/V2/getPrescription", body: prescription },
    { path: "/v1/inside-rx/pricing/v1/npi/people", body: prices },
    { path: "/v1/vendors" },
    {
      path: "/v1/si-compounding/V2/createRefillRequest",
      body: `{"request": {"patient_id": ${round + 1}, "prescriptions": [{"rx_number": 1001117969}]}}`,
      headers: { "Idempotency-Key": `traffic-${round}-${Date.now()}`, Prefer: "respond-async" },
    },
    { path: "/v1/inside-rx/pricing/v1/npi/pets", body: prices },
    { path: "/v1/events/none" },
  ];
}

/**
 * Sends calls and webhooks at an even pace, one call at a time, so that there is something to see. A failed one is not
 * repeated. The timers do not keep the process alive.
 *
 * @returns a function that ends it
 */
export function sendTraffic(info: StackInfo, { callMs, webhookMs } = calm): () => void {
  const post = async (url: string, body: string | undefined, headers: Readonly<Record<string, string>>) => {
    const response = await fetch(url, {
      method: body === undefined ? "GET" : "POST",
      headers: { "Content-Type": "application/json", ...headers },
      signal: AbortSignal.timeout(timeoutMs),
      ...(body === undefined ? {} : { body }),
    });
    await response.arrayBuffer();
  };
  const authorization = { Authorization: `Bearer ${info.partner.key}` };
  const endpoint = { url: `${info.receiver}/traffic`, eventTypes: ["md-integrations.*"] };
  void post(`${info.gateway}/v1/endpoints`, JSON.stringify(endpoint), authorization).catch(() => undefined);

  let round = 0;
  let calls: Call[] = [];
  const call = async (): Promise<void> => {
    if (calls.length === 0) calls = callsOf(round++);
    const next = calls.shift();
    if (next !== undefined) await post(info.gateway + next.path, next.body, { ...authorization, ...next.headers });
  };
  const webhook = async (number: number): Promise<void> => {
    const payload = {
      timestamp: Math.floor(Date.now() / 1000),
      event_type: number % 2 === 0 ? "case_waiting" : "case_approved",
      case_id: `00000000-0000-4000-8000-${String(Math.floor(number / 2)).padStart(12, "0")}`,
    };
    await post(`${info.simulators}/_control/md-integrations/webhooks`, JSON.stringify({ payload }), {});
  };
  const stops = [atPace(call, callMs), atPace(webhook, webhookMs)];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Acts again and again; while one act is running, the next one is left out. */
function atPace(act: (number: number) => Promise<void>, everyMs: number): () => void {
  let number = 0;
  let isActing = false;
  const timer = setInterval(async () => {
    if (isActing) return;
    isActing = true;
    await act(number).catch(() => undefined);
    number += 1;
    isActing = false;
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
