import { boolean, dateTime } from "../../../core/schema/scalars.ts";
import { object } from "../../../core/schema/structures.ts";

/** The body of `POST /v1/endpoints/{id}/recover`. */
export const recoveryBody = object(
  { since: dateTime({ description: "Not to come, and not before the 30 days that events are kept." }) },
  {
    until: dateTime({ description: "Not before `since`; now unless given, and at the latest." }),
    includeMissing: boolean({
      default: false,
      description: "Also events that the endpoint never got, as when it was made later or asked for less.",
    }),
  },
);
