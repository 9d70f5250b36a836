import { object } from "../../../core/schema/structures.ts";

/** The body of a POST that says everything by its path: nothing, or `{}`. */
export const emptyBody = object({}, {});
