import { boolean, dateTime } from "../../../core/schema/scalars.ts";
import { object } from "../../../core/schema/structures.ts";

/** The body of `POST /v1/endpoints/{id}/recover`. */
export const recoveryBody = object(
  {
    since: dateTime({
      description: "Not in the future, and at most 30 days ago, which is how long events are stored.",
    }),
  },
  {
    until: dateTime({ description: "Not before `since`. Defaults to now; a later time means now." }),
    includeMissing: boolean({
      default: false,
      description:
        "Include events that were never delivered to the endpoint, for example from before it was created or when its filters were narrower.",
    }),
  },
);
