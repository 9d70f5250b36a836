import { number } from "../../../core/schema/scalars.ts";
import { object } from "../../../core/schema/structures.ts";

export const defaultKeyOverlapHours = 24;

/** The body of `POST /v1/keys/rotate`, which is optional. */
export const keyRotationBody = object(
  {},
  {
    overlapHours: number({
      // Without an overlap, a lost answer would leave the partner without a key.
      minimum: 1,
      maximum: 168,
      default: defaultKeyOverlapHours,
      description:
        "How long the previous key stays valid. A key that has leaked is not rotated but revoked, by the gateway's operator.",
    }),
  },
);
