import { object } from "../../../core/schema/structures.ts";

/** The body of a POST whose path says everything. */
export const emptyBody = object({}, {}, { description: "Empty: leave the body out, or send `{}`." });
