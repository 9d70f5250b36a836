/** The client of a Rx Gateway: `/docs/clients`. */

export type { components, operations, paths, webhooks } from "#openapi";
export { createClient } from "./client.ts";
export {
  GatewayError,
  JobEndedError,
  NoAnswerError,
  type NoAnswerReason,
  ProblemError,
  UncertainOutcomeError,
  UnreadableAnswerError,
  WaitTimeoutError,
  WebhookVerificationError,
} from "./errors.ts";
export type { FeedOptions, FeedPage } from "./feed.ts";
export type { GatewayClient } from "./gateway-client.ts";
export { type GatewayFetch, type GatewayFetchOptions, gatewayFetch } from "./gateway-fetch.ts";
export { type Job, type JobAnswer, JobHandle, type WaitOptions } from "./job-handle.ts";
export { type JsonValue, parseJson, quoteLargeIntegers, stringifyJson } from "./json.ts";
export type { GatewayOptions } from "./options.ts";
export type { Page, Pages } from "./pages.ts";
export type { FieldFault, Outcome, Problem } from "./problem.ts";
export { type EventDelivery, type VerifyOptions, verifyWebhook, type WebhookHeaders } from "./verify-webhook.ts";
