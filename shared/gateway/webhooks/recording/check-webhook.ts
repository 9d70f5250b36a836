import { timingSafeEqual } from "node:crypto";
import { integer, text } from "../../../core/schema/scalars.ts";
import { isValid, type ValueOf } from "../../../core/schema/schema.ts";
import { object } from "../../../core/schema/structures.ts";
import type { WebhookMessage } from "../../messages/event-work-messages.ts";
import type { KeyedDigest } from "../../model/event-id.ts";

/**
 * The webhook by which an operator checks the way from intake to a delivery. It is signed with a vendor's secret, and its proof
 * with the stage's key of digests, which no vendor has: it becomes the test of one endpoint, and no event of the vendor.
 */
const body = object({
  rxGatewayCheck: object({
    partnerId: text(),
    endpointId: text(),
    at: integer(),
    proof: text({ pattern: "^[0-9a-f]{40}$" }),
  }),
});

/** The endpoint that is sent a test; `at` is when, in epoch milliseconds. */
export type CheckWebhook = Omit<ValueOf<typeof body>["rxGatewayCheck"], "proof">;

type Origin = Pick<WebhookMessage, "vendor" | "connection">;

const beginning = '{"rxGatewayCheck":';

/** The base64 of the beginning, and of what completes its last group. */
const beginningBase64 = 4 * Math.ceil(beginning.length / 3);

/** An older one is a replay. In milliseconds. */
const maxAgeMs = 5 * 60_000;

/** The text of the body. */
export function writeCheckWebhook(digest: KeyedDigest, origin: Origin, { partnerId, endpointId, at }: CheckWebhook) {
  const check = { partnerId, endpointId, at };
  return JSON.stringify({ rxGatewayCheck: { ...check, proof: proofOf(digest, origin, check) } });
}

/** Whether the body begins as one of these does, which no vendor's does. */
export function isCheckWebhook({ body: base64 }: Pick<WebhookMessage, "body">): boolean {
  return Buffer.from(base64.slice(0, beginningBase64), "base64").toString("utf8").startsWith(beginning);
}

/** `undefined` for one without a proof of this stage, for another connection, or too old. */
export function readCheckWebhook(digest: KeyedDigest, message: WebhookMessage): CheckWebhook | undefined {
  const value = parse(Buffer.from(message.body, "base64").toString("utf8"));
  if (!isValid(body, value)) return undefined;
  const { proof, ...check } = value.rxGatewayCheck;
  const isProven = timingSafeEqual(Buffer.from(proof), Buffer.from(proofOf(digest, message, check)));
  return isProven && Math.abs(message.receivedAt - check.at) <= maxAgeMs ? check : undefined;
}

function proofOf(
  digest: KeyedDigest,
  { vendor, connection }: Origin,
  { partnerId, endpointId, at }: CheckWebhook,
): string {
  return digest("check-webhook", vendor, connection, partnerId, endpointId, at);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
