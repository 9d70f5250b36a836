import { number } from "../../../core/schema/scalars.ts";
import { object } from "../../../core/schema/structures.ts";

export const usualOverlapHours = 24;

/** The body of `POST /v1/endpoints/{id}/rotate-secret`; it may be left out. */
export const secretRotationBody = object(
  {},
  {
    overlapHours: number({
      minimum: 0,
      maximum: 168,
      default: usualOverlapHours,
      description: "How long the secret before goes on signing too.",
    }),
  },
);
