import { number } from "../../../core/schema/scalars.ts";
import { object } from "../../../core/schema/structures.ts";

export const defaultOverlapHours = 24;

/** The body of `POST /v1/endpoints/{id}/rotate-secret`, which is optional. */
export const secretRotationBody = object(
  {},
  {
    overlapHours: number({
      minimum: 0,
      maximum: 168,
      default: defaultOverlapHours,
      description: "How long deliveries are signed with the previous secret as well.",
    }),
  },
);
