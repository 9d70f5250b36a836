/** The introduction of the document: how to call, headers, large bodies, grants. What has a guide in `docs/partner/` is there. Markdown. */
export const introduction = `
One gateway to vendors that fill, prescribe and price medicine for people and pets. It holds their credentials, speaks
each vendor's dialect, survives their outages and receives their webhooks.

| guide | about |
|---|---|
| \`/docs/quick-start\` | a price, an order and a webhook in five minutes |
| \`/docs/outcomes\` | what an answer means, jobs, and what to do when there is no answer |
| \`/docs/idempotency\` | orders that are sent once, whatever is repeated |
| \`/docs/errors\` | every problem by its \`type\` |
| \`/docs/webhooks\`, \`/docs/feed\` | events, at an endpoint or in order |
| \`/docs/resources\` | quotes, prescriptions, refills and cases in one form |
| \`/docs/changelog\` | what may change, and what has |

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
What a patient or a case has is found by \`POST /v1/events/search\` and \`POST /v1/deliveries/search\`: they take a list's parameters in the
body, and \`subject\`, such as \`{"case_id": "…"}\`, so that no URL names a patient.
\`GET /v1/counts\` has how many jobs and deliveries have not ended, by status, up to 1,000 of each.

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
| \`possible-duplicate; job=<job>\` | an earlier call, of that job, has the same intent (\`/docs/idempotency\`) |
| \`intent-not-read; reason=<word>\` | whether an earlier call has the same intent was not checked, or not for all elements |
| \`response-headers-dropped; count=<n>\` | the vendor sent more headers than can be returned; the \`n\` least important are missing |
| \`prescription-not-read; pointer="/…"\` | the prescription of a refill could not be read; the request was made unchecked |
| \`patient-not-compared; pointer="/…"\` | the vendor's record of the prescription has no id to compare with the patient's; the request was made |
| \`wrong-check-digit; pointer="/…"\` | the NPI's check digit is wrong; it was sent |
| \`location-dropped\` | the vendor's \`Location\` was not a URL, or contained credentials |
| \`more; count=<n>\` | there are \`n\` more items than fit |

# Large bodies

Send a body over about 4.5 MB as an upload (\`POST /v1/uploads\`). An answer over that size is a 303 to a link that is valid
for five minutes, with the vendor's status in \`Gateway-Vendor-Status\`.

# Grants

A key has grants of the form \`<vendor>[/<connection>]:<what>\`, where \`<what>\` is an operation's id, \`*\` for every
operation listed here, \`passthrough\` for paths that are not listed, or \`events\`. Without a connection a grant covers
\`default\`; \`/*\` covers all. Each vendor's section lists its grants.
`.trim();
