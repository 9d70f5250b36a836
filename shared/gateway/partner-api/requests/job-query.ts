import { jobStatuses } from "../../../core/job-status.ts";
import { enumOf, text } from "../../../core/schema/scalars.ts";
import { arrivalPageQuery } from "./page-query.ts";

/** The query parameters of the list of refills, which are jobs of one operation. */
export const refillQuery = {
  status: enumOf(jobStatuses, { description: "Only jobs with this status." }),
  vendor: text({ minLength: 1, description: "Only jobs of this vendor." }),
  ...arrivalPageQuery,
};

/** The query parameters of the list of jobs. */
export const jobQuery = {
  connection: text({ minLength: 1, description: "Only jobs of connections with this name." }),
  operation: text({ minLength: 1, description: "Only jobs of this operation, such as `createCase`." }),
  ...refillQuery,
};
