const text = `
**Guide**: \`/docs/md-integrations\` leads through a case from its creation to the shipment.

A case is a request for treatment of one patient: the partner sends it with answers to a questionnaire and with offerings,
a clinician decides about it, and its progress arrives as events. The vendor writes the prescriptions itself, through
DoseSpot, an e-prescribing system.

**Errors.** A refusal is \`{"error", "message"}\`. \`message\` can be shown to the end user. \`error\` has the details; the
live environment leaves it out. The vendor's 400, 403, 404 and 422 pass unchanged. The other statuses become the gateway's:

| the vendor's | you get |
|---|---|
| 401: the token is invalid, expired or revoked | nothing: the gateway logs in again and repeats the call. 502 \`vendor-credentials-refused\` if the new token is refused too |
| 418: down for maintenance; nothing was done | 503 with \`Retry-After\`, outcome \`rejected\`; a queued job waits and is sent again |
| 429: too many calls | 503 with \`Retry-After\`, outcome \`rejected\` |
| other 5XX | a read: 502. A write: 504 and an \`uncertain\` job |

**Offerings.** \`product_type\` says what an offering is: a DoseSpot medication, compound or supply, a product of the
pharmacy Boothwyn, or a service. In the document's table, a Boothwyn offering requires \`type\` and \`sku\`. What
\`offering_submitted\` means depends on it:

| offering | \`offering_submitted\` means |
|---|---|
| DoseSpot | the prescription was sent, and the pharmacy has acknowledged it |
| Boothwyn | the prescription was sent, and the pharmacy has begun to fulfil the order |
| service | its PDF can be downloaded |

**Pages to embed.** The vendor's own pages (intake form, photo of a driver's license, video, file upload, messages) can be
shown in \`<iframe src="…" allow="camera; microphone">\`. Their URLs are in the answers of the operations for patients and
vouchers, and in \`access_link\` of events. \`fullscreen=true\` in the query removes borders and branding of the intake form.
The page posts \`{event, …}\` to its parent window:

| event | with | when | where |
|---|---|---|---|
| \`load\`, \`unload\` | | the page has loaded; the user closes it | all |
| \`logged_in\` | \`patient_id\` | the user has logged in | all |
| \`start\`, \`finish\` | | the user has begun, has finished | intake form |
| \`step\` | \`step\`, \`index\`, \`estimated\`, \`total\`, \`question_id\` (optional) | the user has completed a step | intake form |
| \`skipped_question\`, \`dead_end_question\` | | a question was skipped; a question ends the form | intake form |
| \`patient_created\` | \`patient_id\` | | intake form |
| \`encounter_created\` | \`encounter_id\`, \`patient_id\` | the case exists: \`encounter_id\` is its id | intake form |
| \`otp_ready\`, \`otp_failed\` | | the page asks for a code; the code was wrong | all |

**One-time passwords.** Since 12 November 2024 these pages, except intake forms, ask for a code. The operation that
returns the URL also returns \`verification_code\`. To spare the patient the typing, wait for \`otp_ready\` and post
\`{"message": "otp", "data": "<verification_code>"}\` to the frame. The document's example posts to any origin (\`*\`): name
the frame's origin instead, and check \`event.origin\` of what you receive.

**Events.** The vendor attempts a webhook five times: at once, and four times within the hour after the first failure,
every 15 minutes. Others have seen six retries within 24 hours. You need not handle that: the gateway acknowledges a
webhook as soon as it is stored, drops what arrives twice, and delivers it with retries of its own over 8 days.
\`timestamp\` is the time of the vendor's first attempt, so that an event can arrive after newer ones: order by it, and see
\`stale\`.

**Notifications of a partner** are announcements that the vendor writes to its partners. They are not events, and reading
them does not replace an endpoint. \`notification_sent\` is an event about a message to a patient.
`;

/** What the vendor's document says in prose, for the OpenAPI document: Markdown, in paragraphs. */
export const about: readonly string[] = text.trim().split("\n\n");
