import { boolean, integer, text } from "../../../core/schema/scalars.ts";
import { object } from "../../../core/schema/structures.ts";
import { maxSessionSeconds } from "../../model/portal-session.ts";

/** The body of `POST /v1/portal-sessions`, which is optional. */
export const portalSessionBody = object(
  {},
  {
    actor: text({
      minLength: 1,
      maxLength: 200,
      // A control character would break the lines of the audit record. By ranges: not every reader of the pattern knows classes.
      not: { pattern: "[\\u0000-\\u001f\\u007f-\\u009f]" },
      description:
        "The person who will use the session, as your records name them: an e-mail address, a staff number. It is in every audit record of the session.",
    }),
    ttlSeconds: integer({
      minimum: 60,
      maximum: maxSessionSeconds,
      default: maxSessionSeconds,
      description: "The session ends after this, and after 15 minutes without a request.",
    }),
    readOnly: boolean({ default: false, description: "The session refuses every change." }),
    payloads: boolean({
      default: false,
      description:
        "The session may show payloads of events and answers of jobs. In production only one with an `actor` does.",
    }),
  },
);
