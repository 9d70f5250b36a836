import type { RequestUse } from "./request-cost.ts";

/** A request that uses nothing. */
export const noUse: RequestUse = {
  apiRequests: 0,
  invocations: [],
  readUnits: 0,
  writeUnits: 0,
  sentBytes: [],
  s3Puts: 0,
  s3Gets: 0,
  secretReads: 0,
};
