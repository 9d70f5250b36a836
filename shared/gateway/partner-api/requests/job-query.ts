import { jobStatuses } from "../../../core/job-status.ts";
import { enumOf, text } from "../../../core/schema/scalars.ts";
import { pageQuery } from "./page-query.ts";

/** The query parameters of the list of jobs. */
export const jobQuery = {
  status: enumOf(jobStatuses, { description: "Jobs of this status alone." }),
  vendor: text({ minLength: 1, description: "Jobs of this vendor alone." }),
  ...pageQuery(),
};
