import { dateTime, enumOf, text } from "../../../core/schema/scalars.ts";
import { arrivalPageQuery } from "./page-query.ts";

/** Filters of events. */
export const eventFilters = {
  type: text(
    {
      maxLength: 200,
      pattern: "^(?:\\*|[a-z0-9-]+\\.(?:\\*|[A-Za-z0-9._-]{1,100}))$",
      description: "Only events of this type, or of the types that `<vendor>.*` or `job.*` matches.",
      examples: ["md-integrations.case_waiting", "job.*"],
    },
    "It must be <vendor>.<event>, <vendor>.*, job.*, one of the gateway's own types, or *.",
  ),
  vendor: text({ minLength: 1, maxLength: 100, description: "Only events of this vendor." }),
  connection: text({ minLength: 1, maxLength: 100, description: "Only events of connections with this name." }),
};

/** The query parameters of the list of events. */
export const eventListQuery = { ...eventFilters, ...arrivalPageQuery };

const include = enumOf(["data"], {
  description: "`data`: with what the vendor sent, byte for byte. The read is put on record as one of patients' data.",
});

/** The query parameters of the feed. */
export const feedQuery = {
  after: text({
    minLength: 1,
    maxLength: 500,
    description:
      "The `cursor` of your last page, or `now` for a cursor and no events. Without it and without `since`, the feed begins 29 days and 23 hours ago, so that the first cursor is valid for an hour.",
  }),
  since: dateTime({
    description:
      "In place of `after`: begin with what was recorded at this time. Not in the future. More than 29 days and 23 hours ago, it is the same as none.",
  }),
  limit: arrivalPageQuery.limit,
  ...eventFilters,
  include,
};

/** The query parameters of one event. */
export const eventQuery = { include };
