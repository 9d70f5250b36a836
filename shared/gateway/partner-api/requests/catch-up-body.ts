import { dateTime, enumOf, text } from "../../../core/schema/scalars.ts";
import { object } from "../../../core/schema/structures.ts";

/** The body of `POST /v1/catch-ups` on a stage with these vendors. */
export function catchUpBody(vendors: readonly string[]) {
  return object(
    {
      vendor: enumOf(vendors),
      since: dateTime({
        description:
          "Statuses that a case has had since before are not recovered. Not in the future, and at most 30 days ago.",
      }),
    },
    { connection: text({ minLength: 1, maxLength: 100, default: "default", description: "One of the vendor's." }) },
  );
}
