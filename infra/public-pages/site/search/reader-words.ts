/**
 * What readers call things that the guides call otherwise, by the id of the entry that they look for. A word belongs to the one
 * entry that is to be first.
 */
export const readerWords: Readonly<Record<string, string>> = {
  "quick-start": "getting started start begin tutorial example sandbox test local try hello",
  "#authentication":
    "authentication authenticate authorization auth login log in bearer token api key credentials header oauth",
  "#lists-page-by-page": "pagination paginate paging page pages next cursor limit",
  webhooks: "webhook callback callbacks notification notifications push subscribe subscription hook hooks",
  "webhooks#verify-the-signature": "hmac sign signed signing forged authenticity security",
  "webhooks#create-an-endpoint": "register url subscribe",
  "webhooks#retries": "redelivery redeliver attempts backoff again schedule",
  "webhooks#after-a-failure": "replay resend recover deliveries",
  feed: "poll polling pull stream order sequence",
  idempotency: "retry safely safe retries repeat again duplicate duplicates double twice once replay",
  outcomes: "timeout timeouts no answer unknown result status",
  "outcomes#jobs": "async asynchronous background queue states",
  "outcomes#waiting-and-queues": "async asynchronous prefer respond-async wait poll",
  "outcomes#uncertain-jobs": "unknown outcome resolve confirm abandon reconcile",
  errors: "error problem problems failure failures codes status",
  "errors#throttled": "429 rate limit too many requests",
  "errors#rate-limit-reached": "rate limit limits quota",
  "errors#unauthorized": "401 unauthenticated invalid key",
  "errors#forbidden": "403 permission denied access",
  "errors#not-found": "404",
  "errors#vendor-outcome-uncertain": "504",
  resources: "unified normalized common",
  "resources#refills": "refill prescription order",
  "resources#quotes": "price prices compare cost",
  clients: "sdk library libraries package npm pip install generate codegen openapi",
  "clients#ids": "bigint big integers precision rounding digits 2^53",
  portal: "portal dashboard ui console",
  "portal#let-a-person-in": "portal sign signin session sso user users",
  changelog: "changelog changes changed release releases version versions news breaking deprecation",
  "reference#section/Large-bodies": "large body upload uploads file size limit 4.5 mb big",
  "reference#section/Calling": "tenant tenants path paths audience",
  "reference#section/Grants": "permission permissions scope scopes access",
  "reference#section/Headers": "header forwarded traceparent tracing warning",
};

export const wordsFor = (id: string): string => readerWords[id] ?? "";
