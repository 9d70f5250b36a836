import { problemTable } from "./problem-catalogue.ts";

/** What a developer reads first: how to call, what an answer means, how events arrive. Markdown. */
export const introduction = `
One gateway to vendors that fill, prescribe and price medicine for people and pets. It holds their credentials, speaks
each vendor's dialect, survives their outages and receives their webhooks.

# Calling

Put a vendor's path behind \`/v1/<vendor>\` and send your key. Bodies pass through byte for byte, both ways: ids beyond
2^53, decimals and key order stay as they are. (This page shows numbers as browsers do; the examples to paste and
\`openapi.json\` have them exactly.)

The examples use two variables. For the stack that \`npm start\` runs on your own machine:

\`\`\`sh
export RX_GATEWAY=http://127.0.0.1:4000
export RX_GATEWAY_KEY=$(node -p 'require("./.local/stack.json").partner.key')
\`\`\`

The gateway logs in to vendors: leave tokens out. \`Gateway-Connection\` picks one of several sets of credentials;
\`GET /v1/vendors\` lists what your key may use.

**Paths** go to the vendor as you encode them. Another spelling of a listed path (other letter case, a slash at the end,
\`/index.php/…\`) is 400, and \`detail\` has the right one. So are \`.\` and \`..\` segments, \`//\` and method overrides
(\`_method\`, \`X-HTTP-Method-Override\`).

**Tenants.** MWI's connections have tenants. Name one in \`Tenant-Id\`. Without it, a connection with one tenant uses that
one, and a read uses the connection's default tenant if it has one; else the call is 400 \`tenant-required\`.

**The gateway's own routes** (jobs, endpoints, events …) take what this document lists and nothing else: an unknown
member or query parameter, or one that is there twice, is 400.

# What became of a call

\`Gateway-Outcome\` says it, and so does \`outcome\` in a problem document (RFC 9457).

| outcome | meaning | what to do |
|---|---|---|
| \`answered\` | this is the vendor's answer, as it is | read it |
| \`not-sent\` | the vendor got nothing, or nothing that it could act on | correct the request where it is 4xx, else send it again |
| \`rejected\` | the vendor turned it away before any work | send it again, not before \`Retry-After\` |
| \`uncertain\` | the vendor was sent it and gave no certain answer | a read: send it again; a write: find out first |

The gateway repeats a call by itself only where the vendor cannot have done the work. \`retryable\` in a problem document
says whether the same request may succeed later without harm.

# Jobs

Every call that is not a read is a job. It is recorded before its first byte is sent, and \`Gateway-Job\` names it.

| status | meaning |
|---|---|
| \`queued\` | waits to be sent |
| \`sending\` | is being sent |
| \`succeeded\` | the vendor did the work. \`partial: true\`: not all items of it; the response says which. \`vendorPending: true\`: the vendor has accepted it (202) and does it later |
| \`failed\` | the vendor did not do the work (a 4xx, a redirect, an error in the body), or was never sent it |
| \`uncertain\` | the vendor may have done the work or not: no answer, or one that cannot be read. The gateway never sends it again by itself |
| \`cancelled\`, \`expired\` | not sent: you cancelled it, or its time was over. After a \`retry\`: not sent again, and \`outcome\` stays \`uncertain\` |
| \`abandoned\` | it was \`uncertain\` and you gave it up: whether the work was done stays unknown |

\`attempts\` counts the times that a call to the vendor was begun for the job, the one in progress included. When a job is
\`uncertain\`, find out whether the vendor did the work, then \`POST /v1/jobs/{id}/resolve\`: \`confirm\` if it did, \`retry\`
if it certainly did not, \`abandon\` if you give it up.

A call waits for its answer up to 25 s; \`Prefer: wait=<seconds>\` shortens that. \`Prefer: respond-async\` queues it and
answers 202 with the job; with \`, wait=10\` behind it, the answer comes if the job ends within 10 s. A read may be queued,
too. A queued job is sent until it is a day old, or as \`Gateway-Expires\` says.

An endpoint that asks for \`job.*\` hears how a queued job ended. Of a job that ran in its request it hears \`job.uncertain\`, and
what the job came to after that.

**Idempotency-Key.** Send one with every write. A repeat of the same request under the same key gets the first answer,
with \`Idempotency-Replayed: true\`. While the first has not ended, it is 409; when the first is \`uncertain\`, it is 504
with that job; another request under the key is 422. A call that was \`not-sent\` or \`rejected\` releases its key. Keys are
kept until 30 days after the job has ended. A key counts for one connection of one vendor.

# Orders

Operations with \`keyRequired\` in \`GET /v1/vendors\` (\`x-gateway-key-required\` here) order a drug or create something that
is charged for. Many HTTP libraries repeat a request by themselves after a 504, and a second order would be a second
drug. So:

- Production refuses an order without an \`Idempotency-Key\`: 400 \`idempotency-key-required\`.
- On every stage, an equal order without a key within 15 minutes is 422 \`identical-request\`. Equal means the same method,
  path, query, body and tenant on the same connection. \`Gateway-Job\` and \`Location\` name the job of the first order. An
  order whose job \`failed\`, was \`cancelled\` or \`expired\` without doubt about its work does not count.
- To order the same once more on purpose, send it with an \`Idempotency-Key\` of its own, or with
  \`Gateway-Allow-Repeat: <job>\`, the job that the 422 named.

# Headers

Of your request's headers, \`Accept\`, \`Accept-Language\`, \`Content-Type\`, \`Content-Encoding\`, \`X-Correlation-Id\` and
\`traceparent\` go on to the vendor, and those that an operation lists. Where the vendor's document demands an \`Accept\` or
a \`Content-Type\`, that is sent instead of yours. A second \`Content-Type\` is 400, a second \`Authorization\` 401.

Of the vendor's headers, these do not come back: those of the connection, cookies and credentials, security policy,
caching, and rate limits. Links to the vendor's own host become \`/v1/<vendor>/…\`. Every \`/v1\` answer has
\`Cache-Control: no-store\` and \`X-Content-Type-Options: nosniff\`.

\`Gateway-Warning\` has one or more of these, separated by commas:

| item | meaning |
|---|---|
| \`unconfirmed-operation\` | the operation is known from a mention or from public code alone; nothing of the request was checked |
| \`doubtful-field; pointer="/…"\` | the field breaks one statement of the vendor's document that another contradicts; it was sent |
| \`response-headers-dropped; count=<n>\` | the vendor sent more headers than can be passed on; the \`n\` least important are missing |
| \`location-dropped\` | the vendor's \`Location\` was no URL, or held credentials |
| \`more; count=<n>\` | \`n\` further items have no room here |

# Problems

The gateway's own errors are problem documents (\`application/problem+json\`, RFC 9457). Decide by \`type\`, which is
\`urn:rx-gateway:problem:\` and a name; \`title\` and \`detail\` are for people and may change. \`instance\` is the request's id,
for the gateway's operator. \`errors\` lists faults with pointers: RFC 6901 into the body, \`query/<name>\`, \`path/<name>\` or
\`header/<name>\`. A vendor's own error passes through as it is, with \`Gateway-Outcome: answered\`.

${problemTable()}

# Large bodies

A body over about 4.5 MB goes by \`POST /v1/uploads\`. An answer that large comes as a 303 to a link that is good for five
minutes, with the vendor's status in \`Gateway-Vendor-Status\`.

# Grants

A key may do what its grants say: \`<vendor>[/<connection>]:<what>\`, where \`<what>\` is an operation's id, \`*\` for every
operation listed here, \`passthrough\` for paths that are not, or \`events\`. Without a connection a grant covers
\`default\`; \`/*\` covers all. What there is to grant is listed under each vendor.

# Events

An endpoint gets each event as a signed POST (Standard Webhooks). Deliveries repeat until they are answered 2xx, under
one \`webhook-id\`: store it, and ignore what you have seen. The head of your answer decides; its body does not count.
Order by \`timestamp\`; \`stale\` marks an event that arrived after a newer one of the same subject.
\`GET /v1/event-types\` lists what an endpoint can ask for; \`POST /v1/endpoints/{id}/test\` tries an endpoint out.
Most events have a few kilobytes; one may have six megabytes, since a vendor's webhook of 4.5 MB grows in base64.

\`<vendor>.unknown\` is a webhook that the gateway could not read: its bytes are in \`data\` or \`dataBase64\`. An endpoint gets
it with \`<vendor>.*\` or \`*\`.

When something went wrong on your side: \`GET /v1/endpoints/{id}/deliveries\` shows each attempt with the beginning of what
your endpoint answered, \`POST /v1/deliveries/{id}/retry\` sends one event again, and \`POST /v1/endpoints/{id}/recover\`
all that failed since some time or, with \`includeMissing\`, never came. Events are kept for 30 days; those of a
patient whose data was deleted are removed at once, and answer 404.
`.trim();
