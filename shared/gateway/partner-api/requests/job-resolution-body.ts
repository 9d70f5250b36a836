import { enumOf } from "../../../core/schema/scalars.ts";
import { object } from "../../../core/schema/structures.ts";

/** The actions on an uncertain job, with the status that each leads to. */
export const resolutions = { retry: "queued", confirm: "succeeded", abandon: "abandoned" } as const;

export type Resolution = keyof typeof resolutions;

const names: readonly Resolution[] = ["retry", "confirm", "abandon"];

/** The body of `POST /v1/jobs/{id}/resolve`. */
export const jobResolutionBody = object(
  {
    action: enumOf(names, {
      description:
        "`retry`: queue it again. `confirm`: the vendor did the work. `abandon`: give up the job with its outcome unknown.",
    }),
  },
  {},
);
