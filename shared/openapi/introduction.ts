/** What a developer reads first: how to call, what an answer means, how events arrive. Markdown. */
export const introduction = `
One gateway to vendors that fill, prescribe and price medicine for people and pets. It keeps their credentials, speaks
each one's dialect, survives their outages and takes in their webhooks.

# Calling

Put a vendor's path behind \`/v1/<vendor>\` and send your key. Bodies pass through byte for byte, both ways: ids beyond
2^53, decimals and key order stay as they are. (This page shows numbers as browsers do; the examples to paste and
\`openapi.json\` have them exactly.)

The examples use two variables. For the stack that \`npm start\` runs on your own machine:

\`\`\`sh
export RX_GATEWAY=http://127.0.0.1:4000
export RX_GATEWAY_KEY=$(node -p 'require("./.local/stack.json").partner.key')
\`\`\`

Logging in to vendors is the gateway's: leave tokens out. \`Gateway-Connection\` picks one of several sets of
credentials; \`GET /v1/vendors\` lists what your key may use. \`Accept\`, \`Accept-Language\`, \`Content-Type\`,
\`Content-Encoding\`, \`X-Correlation-Id\` and \`traceparent\` go on to the vendor, and what an operation names. Where the
vendor's document demands an \`Accept\` or a \`Content-Type\`, that is sent instead of yours.

# What became of a call

\`Gateway-Outcome\` says it, and so does \`outcome\` in a problem document (RFC 9457).

| outcome | meaning | what to do |
|---|---|---|
| \`answered\` | this is the vendor's answer, as it is | read it |
| \`not-sent\` | nothing reached the vendor | send it again |
| \`rejected\` | the vendor turned it away before any work | send it again, not before \`Retry-After\` |
| \`uncertain\` | the vendor was sent it and gave no sure answer | a read: send it again; else find out first |

The gateway itself repeats what cannot do harm. A call that is not a read is a job: its record stands before the first
byte, \`Gateway-Job\` names it, and an uncertain one is never sent again by the gateway. Send an \`Idempotency-Key\` so
that your own repetition gives the first answer, for 30 days after the job has ended; send \`Prefer: respond-async\` to
have it queued. Orders (\`keyRequired\` in \`GET /v1/vendors\`) want a key: production refuses them without one, and
everywhere an equal order without a key is 422 \`identical-request\` for 15 minutes, since many HTTP libraries repeat a
504 by themselves.

A body over about 4.5 MB goes by \`POST /v1/uploads\`; an answer that large comes as a 303 to where it stands.

# Grants

A key may do what its grants say: \`<vendor>[/<connection>]:<what>\`, where \`<what>\` is an operation's id, \`*\` for every
operation listed here, \`passthrough\` for paths that are not, or \`events\`. Without a connection a grant covers
\`default\`; \`/*\` covers all. What there is to grant stands under each vendor.

# Events

An endpoint gets each event as a signed POST (Standard Webhooks). Deliveries repeat until they are answered 2xx, under
one \`webhook-id\`: keep it, and ignore what you have seen. Order by \`timestamp\`; \`stale\` marks what was overtaken.
\`GET /v1/event-types\` lists what there is to ask for; \`POST /v1/endpoints/{id}/test\` tries an endpoint out.
Most have a few kilobytes, and one may have six megabytes: as much as a vendor's webhook of 4.5 MB takes in base64.

When something went wrong on your side: \`GET /v1/endpoints/{id}/deliveries\` shows each attempt with the beginning of what
your endpoint answered, \`POST /v1/deliveries/{id}/retry\` sends one event again, and \`POST /v1/endpoints/{id}/recover\`
all that failed since some time or, with \`includeMissing\`, never came. Events are kept for 30 days; those of a
patient who was deleted are gone at once, and answer 404.
`.trim();
