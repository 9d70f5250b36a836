import { dateTime, text } from "../../../core/schema/scalars.ts";
import { arrivalPageQuery } from "./page-query.ts";

/** The query parameters of the list of cases. */
export const caseQuery = {
  status: text({ minLength: 1, description: "Only cases with this status, such as `waiting`." }),
  vendor: text({ minLength: 1, description: "Only cases of this vendor." }),
  connection: text({ minLength: 1, description: "Only cases of this connection." }),
  ...arrivalPageQuery,
  since: dateTime({ description: "Only cases with news at this time or later." }),
  until: dateTime({ description: "Only cases whose last news is of this time or earlier." }),
};
