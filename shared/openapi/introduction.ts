import { problemTable } from "./problem-catalogue.ts";

/** The introduction of the document: how to call, what an answer means, how events arrive. Markdown. */
export const introduction = `
One gateway to vendors that fill, prescribe and price medicine for people and pets. It holds their credentials, speaks
each vendor's dialect, survives their outages and receives their webhooks.

# Calling

Append a vendor's path to \`/v1/<vendor>\` and send your key. Bodies pass unchanged in both directions, byte for byte: ids
beyond 2^53, decimals and key order are kept. (This page shows numbers as browsers do; the code samples and
\`openapi.json\` have them exactly.)

The examples use two variables. For the stack that \`npm start\` runs on your own machine:

\`\`\`sh
export RX_GATEWAY=$(node -p 'require("./.local/stack.json").gateway')
export RX_GATEWAY_KEY=$(node -p 'require("./.local/stack.json").partner.key')
\`\`\`

The gateway logs in to vendors: do not send their tokens. \`Gateway-Connection\` selects one of several sets of
credentials; \`GET /v1/vendors\` lists those that your key may use.

**Paths** are sent to the vendor as you encode them. Another spelling of a listed path (other letter case, a trailing slash,
\`/index.php/…\`) is 400, and \`detail\` has the correct one. So are \`.\` and \`..\` segments, \`//\` and method overrides
(\`_method\`, \`X-HTTP-Method-Override\`).

**Audiences.** Some operations are not for partners: the vendor takes the token of a clinician or of a user of its web
application, or a store's signature. \`audience\` in \`GET /v1/vendors\` (\`x-gateway-audience\` here) names it. A connection
that is known to have credentials for other audiences only refuses the call: 403 \`wrong-audience\`.

**Tenants.** MWI's connections have tenants. Send one in \`Tenant-Id\`. Without it, a connection with a single tenant uses
that one, and a read uses the connection's default tenant if there is one; otherwise the call is 400 \`tenant-required\`.

**The gateway's own routes** (jobs, endpoints, events …) accept only what this document lists: an unknown or repeated
member or query parameter is 400.

**Lists** are in the order of arrival, the oldest first; \`order=desc\` gives the newest first. \`since\` and \`until\` are the first and
the last moment. Repeat the request with the \`cursor\` of its last page, until that is null. A cursor belongs to the order, the times and the
filters that it was given with; with others it is 400. One request examines 1,000 records at most: with a filter that few records match,
a page may be short, or empty, while \`cursor\` is not null. Go on with it.

# Outcomes

The outcome of a call is in \`Gateway-Outcome\`, and in \`outcome\` of a problem document (RFC 9457).

| outcome | meaning | what to do |
|---|---|---|
| \`answered\` | this is the vendor's answer, unchanged | read it |
| \`not-sent\` | the vendor received nothing, or nothing that it could act on | correct the request after a 4xx, otherwise send it again |
| \`rejected\` | the vendor rejected it before doing any work | send it again after \`Retry-After\` |
| \`uncertain\` | it was sent and the vendor gave no conclusive answer | a read: send it again; a write: first find out whether it was done |

The gateway retries a call only where the vendor cannot have done the work. \`retryable\` in a problem document says whether
the same request may succeed later without harm.

# Jobs

Every call that is not a read is a job. It is recorded before its first byte is sent, and \`Gateway-Job\` names it.

| status | meaning |
|---|---|
| \`queued\` | waits to be sent |
| \`sending\` | the call is in progress |
| \`succeeded\` | the vendor did the work. \`partial: true\`: not all items of it; the response says which. \`vendorPending: true\`: the vendor has accepted it (202) and does it later. Where its webhooks name the work, the job then ends as they say, \`succeeded\` or \`failed\`, without the mark and with a notification |
| \`failed\` | the vendor did not do the work (a 4xx, a redirect, an error in the body), or the call was never sent |
| \`uncertain\` | it is unknown whether the vendor did the work: no answer, or one that cannot be read. The gateway never retries it |
| \`cancelled\`, \`expired\` | not sent: you cancelled it, or it expired. After a \`retry\`: not sent again, and \`outcome\` stays \`uncertain\` |
| \`abandoned\` | it was \`uncertain\` and you gave it up: it stays unknown whether the work was done |

While a job is \`uncertain\`, the gateway asks the vendor about it where a read shows the work: 10 seconds after the call, and until
12 hours after it. \`evidence\` has the last finding. \`done\`: the vendor's record has what was sent (\`proof\` says how). \`not-done\`:
two looks at least ten minutes apart have found it, the last 15 minutes after the call. \`unknown\` with a \`reason\`: \`no-read\` where
the vendor has none, \`different\` where it may have changed what was sent, \`twin\` where equal calls cannot be distinguished,
\`overwritten\` by a later call, \`absent\` where nothing is found yet. \`POST /v1/jobs/{id}/look\` asks at once. A finding sends
nothing again: you resolve the job, or the gateway completes one that is \`done\` where the stage says so.

\`attempts\` counts the vendor calls begun for the job, including one in progress. \`GET /v1/jobs/{id}/attempts\` lists the 20
newest, newest first: when each began, how far it came, how long it took, and the vendor's status or the type of the failure. When a job is \`uncertain\`, find out
whether the vendor did the work, then \`POST /v1/jobs/{id}/resolve\`: \`confirm\` if it did, \`retry\` if it certainly did
not, \`abandon\` if you give it up.

A call waits up to 25 s for its answer; \`Prefer: wait=<seconds>\` shortens that. \`Prefer: respond-async\` queues the call
and answers 202 with the job; \`Prefer: respond-async, wait=10\` answers with the result if the job ends within 10 s. Reads
can be queued, too. A queued job expires after a day, a message to a patient after an hour, or after \`Gateway-Expires\`.

An endpoint with \`job.*\` in its \`eventTypes\` receives an event when a queued job ends. For a job that ran within its
request, it receives \`job.uncertain\` and the event of how that is resolved.

**Idempotency-Key.** Send one with every write. The same request with the same key returns the first answer, with
\`Idempotency-Replayed: true\`. While the first request has not ended, it is 409; if the first is \`uncertain\`, it is 504
with that job; another request with the key is 422. A call that was \`not-sent\` or \`rejected\` releases its key. Keys are
stored until 30 days after the job has ended. The scope of a key is one connection of one vendor.

# Orders

Operations with \`keyRequired\` in \`GET /v1/vendors\` (\`x-gateway-key-required\` here) order a drug or create something that
is charged for. Many HTTP libraries retry automatically after a 504, and a second order would be a second drug. So:

- Production refuses an order without an \`Idempotency-Key\`: 400 \`idempotency-key-required\`.
- On every stage, an equal order without a key within 15 minutes is 422 \`identical-request\`. Equal means the same method,
  path, query, body and tenant on the same connection. \`Gateway-Job\` and \`Location\` name the job of the first order. An
  order whose job certainly did no work (\`failed\`, \`cancelled\` or \`expired\`) does not count.
- To repeat an order on purpose, send it with a new \`Idempotency-Key\`, or with \`Gateway-Allow-Repeat: <job>\`, the job in
  the 422.

**The same intent under another key.** A key protects against repeats of one request. It does not notice that a patient, or two
parts of your code, order the same thing twice. So some operations are guarded by what they intend: their description says by
which members, and for how long. An earlier call with the same values counts while its job did the work, may have done it, or may
still do it; one whose job is \`failed\`, \`cancelled\` or \`expired\` does not, nor one whose case was cancelled or whose voucher has expired. Values are compared as you write them, without blanks around
them and in any letter case; a number equals the text with its digits.

- By default the second call is sent, and its answer (the 202 of a queued one, too) has
  \`Gateway-Warning: possible-duplicate; job=<job>\`. Show it to the person who can decide.
- With \`Gateway-Same-Intent: refuse\` it is not sent: 422 \`possible-duplicate\`. An operator can make that the rule of a stage; a call
  can ask for more than its stage does, and not for less. \`conflicts\` has the pointer of each element that was ordered before, its
  \`job\`, \`firstAt\`, and in \`changed\` the pointers of what you send otherwise this time.
- To order it once more, name every job of \`conflicts\` in \`Gateway-Allow-Repeat\`, separated by commas. Your job then takes their place.
- To \`retry\` an uncertain job in whose place you made another one is refused the same way, with the same header to do it all the same.
- A body that is an upload, larger than 1 MiB, or no JSON is not read: \`Gateway-Warning: intent-not-read; reason=<word>\`, and 422
  \`intent-not-read\` where repeats are refused. The same holds for more than 20 elements, of which the first 20 are guarded.
- A call without the members by which it is guarded, such as a voucher without a patient, has no guard and no warning.
- A call that was interrupted before its job existed can be named in a 422 for up to 70 s; \`GET /v1/jobs/{id}\` is 404. Send yours again then.

# Headers

Of your request's headers, \`Accept\`, \`Accept-Language\`, \`Content-Type\`, \`Content-Encoding\`, \`X-Correlation-Id\`,
\`traceparent\` and \`tracestate\` are forwarded to the vendor, and those that an operation lists. Where the vendor's document requires an
\`Accept\` or a \`Content-Type\`, that is sent instead of yours. A second \`Content-Type\` is 400, a second \`Authorization\` 401.

A valid \`traceparent\` ([W3C Trace Context](https://www.w3.org/TR/trace-context/)) makes your request, every attempt at its
job, and the deliveries of the job's events parts of your trace: each delivery has a \`traceparent\` with your trace id. The
vendor gets it with the id of the gateway's own span where that is recorded. An invalid one is ignored. Deliveries of
vendors' events are parts of a trace that begins with the vendor's webhook.

Of the vendor's headers, these are not returned: those of the connection, cookies and credentials, security policy,
caching, and rate limits. Links to the vendor's own host become \`/v1/<vendor>/…\`. Every \`/v1\` answer has
\`Cache-Control: no-store\` and \`X-Content-Type-Options: nosniff\`.

\`Gateway-Warning\` has one or more of these, separated by commas:

| item | meaning |
|---|---|
| \`unconfirmed-operation\` | the operation is known only from a mention or from public code; the request was not validated |
| \`assumed-operation\` | the vendor documents neither method nor path of the operation: the path may be wrong at the vendor |
| \`other-audience\` | the vendor takes other credentials for the operation than a partner's (\`x-gateway-audience\`), and it is not known whether the connection's are such |
| \`doubtful-field; pointer="/…"\` | the field breaks one statement of the vendor's document that another contradicts; it was sent |
| \`possible-duplicate; job=<job>\` | an earlier call, of that job, has the same intent (*Orders*) |
| \`intent-not-read; reason=<word>\` | whether an earlier call has the same intent was not checked, or not for all elements |
| \`response-headers-dropped; count=<n>\` | the vendor sent more headers than can be returned; the \`n\` least important are missing |
| \`prescription-not-read; pointer="/…"\` | the prescription of a refill could not be read; the request was made unchecked |
| \`patient-not-compared; pointer="/…"\` | the vendor's record of the prescription has no id to compare with the patient's; the request was made |
| \`wrong-check-digit; pointer="/…"\` | the NPI's check digit is wrong; it was sent |
| \`location-dropped\` | the vendor's \`Location\` was not a URL, or contained credentials |
| \`more; count=<n>\` | there are \`n\` more items than fit |

# Problems

The gateway's own errors are problem documents (\`application/problem+json\`, RFC 9457). Decide by \`type\`, which is
\`urn:rx-gateway:problem:\` and a name; \`title\` and \`detail\` are for people and may change. \`instance\` is the request id,
for the gateway's operator. \`errors\` lists faults with pointers: RFC 6901 into the body, \`query/<name>\`, \`path/<name>\` or
\`header/<name>\`. A vendor's own error is returned unchanged, with \`Gateway-Outcome: answered\`; only a 404 of an operation
whose path is assumed is a problem, \`assumed-path-not-found\`, with the vendor's answer in \`vendorAnswer\`.

${problemTable()}

# Large bodies

Send a body over about 4.5 MB as an upload (\`POST /v1/uploads\`). An answer over that size is a 303 to a link that is valid
for five minutes, with the vendor's status in \`Gateway-Vendor-Status\`.

# Grants

A key has grants of the form \`<vendor>[/<connection>]:<what>\`, where \`<what>\` is an operation's id, \`*\` for every
operation listed here, \`passthrough\` for paths that are not listed, or \`events\`. Without a connection a grant covers
\`default\`; \`/*\` covers all. Each vendor's section lists its grants.

# Events

An endpoint receives each event as a signed POST (Standard Webhooks). Deliveries are retried until they are answered 2xx,
with the same \`webhook-id\`: store it to deduplicate. Only the status of your answer counts, not its body. Order by
\`timestamp\`; \`stale\` marks an event that arrived after a newer one of the same subject. \`GET /v1/event-types\` lists the
types for \`eventTypes\`; \`POST /v1/endpoints/{id}/test\` sends a test event. Most events have a few kilobytes; an event can
have six megabytes, since a vendor's webhook of 4.5 MB grows in base64.

\`<vendor>.unknown\` is a webhook that the gateway could not read: its bytes are in \`data\` or \`dataBase64\`. An endpoint
receives it with \`<vendor>.*\` or \`*\`.

## The feed

\`GET /v1/feed\` has the same events without an endpoint: each once, in the order in which they were recorded.

\`\`\`text
cursor = the one that you stored, or that of GET /v1/feed?after=now
repeat
  page = GET /v1/feed?after=<cursor>&include=data
  process page.data and store page.cursor, both in one transaction of your database
  cursor = page.cursor
  if not page.more: wait a second
\`\`\`

- Store the cursor with or after the work, never before: a consumer that dies in between reads the page again. Without a common
  transaction, deduplicate by \`id\`.
- An event appears about five seconds after it was recorded. \`more: true\` asks you to go on at once, also after an empty page:
  grants and filters leave events out, and the cursor advances over them.
- \`since=<time>\`, in place of \`after\`, begins with what was recorded at a time of the last 30 days. A page's \`cursor\` is the next
  request's \`after\`.
- The cursor is never null, belongs to your partner, and is valid for 30 days (410 \`cursor-expired\`). Filters may change from page
  to page.
- With \`include=data\` a page has up to 3 MB. An event with \`dataOmitted: true\` is larger: \`GET
  /v1/events/{id}?include=data\` has it, by a 303 where it is over 4.5 MB.
- Events of erased patients are missing. Where an erasure is undone, its events are back in their old places: read again from an older
  cursor to get them. Late events (\`late: true\`) and webhooks of recovered statuses (\`recoveredAs\`) are in the feed,
  and are not delivered to endpoints.
- After the gateway was restored from a backup, events may come a second time under the same \`id\`.

## Events in an SQS queue

An endpoint of \`type\` \`sqs\` gets events in a queue of your own AWS account, and you expose no URL. The body of a message has the
same bytes as an HTTPS delivery, and its attributes \`webhook-id\`, \`webhook-timestamp\` and \`webhook-signature\` verify it in the same
way. A body over 200 KB, or with characters that SQS refuses (U+FFFE, U+FFFF), comes without \`data\` and with \`"dataOmitted": true\`:
\`GET /v1/events/{id}?include=data\` has the event whole.

1. Create a role in the queue's account whose name begins with \`rx-gateway-\`, with a policy that allows sending to the queue and, for a
   queue with a customer-managed key, using that key:

   \`\`\`json
   {"Version": "2012-10-17", "Statement": [
     {"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "arn:aws:sqs:us-east-1:123456789012:rx-events"},
     {"Effect": "Allow", "Action": ["kms:GenerateDataKey", "kms:Decrypt"], "Resource": "arn:aws:kms:us-east-1:123456789012:key/<id>"}]}
   \`\`\`

2. \`POST /v1/endpoints\` with \`type\`, \`queueUrl\`, \`roleArn\`, \`eventTypes\` and, for such a key, \`kmsKeyArn\`. The answer has the \`externalId\`,
   which the gateway makes for this endpoint alone.
3. Give the role this trust policy. The gateway's operator tells you its account. Without the condition, any user of the gateway could
   name your role:

   \`\`\`json
   {"Version": "2012-10-17", "Statement": [
     {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::<gateway's account>:root"}, "Action": "sts:AssumeRole",
      "Condition": {"StringEquals": {"sts:ExternalId": "<externalId>"}}}]}
   \`\`\`

4. The queue needs no policy of its own. One that denies others has to allow the role. The policy of the key has to allow the role, or
   the account's policies, as KMS writes it by default:

   \`\`\`json
   {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:root"}, "Action": "kms:*", "Resource": "*"}
   \`\`\`

5. \`POST /v1/endpoints/{id}/test\`, and look at the attempt's \`error\` if nothing arrives.

The gateway sends only as that role, with a session of 15 minutes that may do nothing but send to this queue: a change of a policy has
effect after 15 minutes at the latest. A role that cannot be assumed, a missing queue and throttling are failed attempts, which are
repeated and pause the endpoint as for a URL. Where no repetition helps (the key, the queue's maximum size), the delivery is \`failed\`
with the reason, and the endpoint stays active: mend it, then retry or recover.

In a FIFO queue the group is a digest of the event's subject, and the deduplication id is the event's id: SQS drops repetitions within
five minutes, those that you asked for as well. Order is not promised: an event whose first attempt failed comes later. Go by
\`timestamp\` and \`stale\`. \`PATCH\` with \`type\` moves an endpoint from a URL to a queue and back, with what waits for it.

## Missed webhooks

Where a vendor's document lets the gateway ask for the status of a case, open cases without news for two hours are asked for. A status
whose webhook was missed is its event with \`recovered: true\`; \`data\` is the object of the vendor's answer that states it.
Intermediate statuses that were missed stay unknown. Its webhook, should it come late, has \`recoveredAs\`: you have its status already.
\`POST /v1/catch-ups\` asks at once. \`vendor.silent\` and \`vendor.heard\` say
that a connection's webhooks have stopped, and that they come again.

## After a failure

After a failure on your side: \`GET /v1/endpoints/{id}/deliveries\` shows each attempt with the beginning of your endpoint's
answer, \`POST /v1/deliveries/{id}/retry\` retries one delivery, and \`POST /v1/endpoints/{id}/recover\` retries all that
failed since a given time and, with \`includeMissing\`, sends those that were never delivered. Events are stored for 30 days.
Those of a patient whose data was erased are removed at once, and answer 404.
`.trim();
