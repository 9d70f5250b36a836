import { number } from "../../../core/schema/scalars.ts";
import { object } from "../../../core/schema/structures.ts";

export const defaultKeyOverlapHours = 24;

/** The body of `POST /v1/keys/rotate`, which is optional. */
export const keyRotationBody = object(
  {},
  {
    overlapHours: number({
      minimum: 0,
      maximum: 168,
      default: defaultKeyOverlapHours,
      description:
        "How long the previous key stays valid. With 0 it ends at once: if the answer is lost, only the gateway's operator can create a key.",
    }),
  },
);
