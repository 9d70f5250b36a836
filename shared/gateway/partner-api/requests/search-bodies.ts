import { text } from "../../../core/schema/scalars.ts";
import { object, record } from "../../../core/schema/structures.ts";
import { deliveryQuery } from "./delivery-query.ts";
import { eventListQuery } from "./feed-query.ts";

const subject = record(
  text(
    { pattern: "^[A-Za-z][A-Za-z0-9_]{0,63}$" },
    "It must be the name of a member of an event's `subject`, such as case_id.",
  ),
  text({ minLength: 1, maxLength: 200 }),
  {
    minProperties: 1,
    maxProperties: 5,
    description:
      "Only what is about this subject: members of an event's `subject` with their values, all of which the event has. `case_id` and `patient_id` are found by an index; others are filters.",
    examples: [{ case_id: "6f5b1e0e-3f4b-4a55-9f0e-0d8f4f1c2a01" }],
  },
);

/** The body of `POST /v1/events/search`. */
export const eventSearchBody = object({}, { subject, ...eventListQuery });

/** The body of `POST /v1/deliveries/search`. */
export const deliverySearchBody = object({}, { subject, ...deliveryQuery });

/** Members of subjects, by name. */
export type SubjectMembers = Readonly<Record<string, string>>;
