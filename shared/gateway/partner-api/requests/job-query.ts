import { jobStatuses } from "../../../core/job-status.ts";
import { enumOf, text } from "../../../core/schema/scalars.ts";
import { arrivalPageQuery } from "./page-query.ts";

/** The query parameters of the list of jobs. */
export const jobQuery = {
  status: enumOf(jobStatuses, { description: "Only jobs with this status." }),
  vendor: text({ minLength: 1, description: "Only jobs of this vendor." }),
  ...arrivalPageQuery,
};
