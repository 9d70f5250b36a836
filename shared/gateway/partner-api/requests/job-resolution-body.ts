import { enumOf } from "../../../core/schema/scalars.ts";
import { object } from "../../../core/schema/structures.ts";

/** What can be decided about an uncertain job, with the status that it comes to. */
export const resolutions = { retry: "queued", confirm: "succeeded", abandon: "abandoned" } as const;

export type Resolution = keyof typeof resolutions;

const names: readonly Resolution[] = ["retry", "confirm", "abandon"];

/** The body of `POST /v1/jobs/{id}/resolve`. */
export const jobResolutionBody = object(
  {
    action: enumOf(names, {
      description:
        "`retry`: queue it again. `confirm`: the vendor did the work. `abandon`: give it up with its outcome unknown.",
    }),
  },
  {},
);
