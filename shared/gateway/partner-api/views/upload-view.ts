import { dateTime, text } from "../../../core/schema/scalars.ts";
import { openObject, record } from "../../../core/schema/structures.ts";

export const uploadView = openObject({
  uploadId: text({ pattern: "^upl_" }),
  url: text({ description: "Where to `PUT` the body." }),
  headers: record(text(), text(), { description: "Send exactly these headers with the body." }),
  expiresAt: dateTime(),
});
