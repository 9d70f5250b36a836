import { boolean, constant, dateTime, text } from "../../../core/schema/scalars.ts";
import { list, nullable, openObject } from "../../../core/schema/structures.ts";

/** The answer when a portal session is made. */
export const portalSessionView = openObject({
  id: text({ description: "Names the session in the audit log; it is no secret." }),
  token: text({ pattern: "^rxs_", description: "Sent as `Authorization: Bearer`. Shown only in this answer." }),
  url: text({
    description: "Opens the portal in this session: the token is in the fragment, which browsers do not send.",
  }),
  expiresAt: dateTime(),
  readOnly: boolean(),
  payloads: boolean(),
});

/** Who makes the request, and what it may do. */
export const callerView = openObject({
  role: constant("partner"),
  identity: openObject({
    partnerId: text(),
    partner: text({ description: "The partner's name." }),
    keyId: text({ description: "The API key of the request; of a portal session, the one that made it." }),
    actor: nullable(text({ description: "The person of the portal session." })),
  }),
  stage: text(),
  readOnly: boolean({ description: "Changes are refused." }),
  payloads: boolean({ description: "Payloads are shown." }),
  grants: list(text()),
  expiresAt: nullable(dateTime({ description: "When the portal session ends at the latest; null for an API key." })),
});
