import type { KeptGrant } from "./unused-grants.ts";

/** Grants that no test reaches, each with its reason. */
export const keptGrants: readonly KeptGrant[] = [
  ...["deliver-event", "deliver-to-queue", "metrics"].map((functionName) => ({
    functionName,
    action: "dynamodb:GetItem",
    resource: "arn:aws:dynamodb:us-east-1:000000000000:table/rx-gateway-local-directory",
    reason: "DynamoDB may leave a joint read unprocessed; each item is then read alone. The emulator processes all.",
  })),
  ...["s3:GetObject", "s3:PutObject", "s3:AbortMultipartUpload"].map((action) => ({
    functionName: "partner-api",
    action,
    resource: "arn:aws:s3:::rx-gateway-local-bodies-000000000000-us-east-1/answers/events/*",
    reason:
      "Only an event whose bytes are no UTF-8 becomes an answer of more than 4.5 MB, in base64: the simulated vendors send texts.",
  })),
  {
    functionName: "write-receipts",
    action: "s3:GetObject",
    resource: "arn:aws:s3:::rx-gateway-local-receipts-000000000000-us-east-1/receipts/*",
    reason:
      "A writer reads the object of one that ended before it advanced the head: `npm run test:faults -- --only receipts`.",
    isUsedAtTimes: true,
  },
];
