import { expect, it } from "vitest";
import { assumeFailure, isSessionRefused, sendFailure, serviceError } from "../../shared/aws/queue-failures.ts";

it.each([
  ["AccessDenied", 403, "queue-refused"],
  ["AccessDeniedException", 403, "queue-refused"],
  ["QueueDoesNotExist", 400, "queue-missing"],
  ["AWS.SimpleQueueService.NonExistentQueue", 400, "queue-missing"],
  ["KmsAccessDenied", 400, "key-refused"],
  ["KMS.AccessDeniedException", 400, "key-refused"],
  ["KmsDisabled", 400, "key-refused"],
  ["KmsInvalidState", 400, "key-refused"],
  ["KmsNotFound", 400, "key-refused"],
  ["KMS.KMSInternalException", 500, "unavailable"],
  ["KMS.DependencyTimeoutException", 503, "unavailable"],
  ["KmsThrottled", 400, "throttled"],
  ["KMS.ThrottlingException", 400, "throttled"],
  ["RequestThrottled", 403, "throttled"],
  ["InvalidMessageContents", 400, "characters-refused"],
  ["SomethingNew", 400, "refused"],
  ["InternalFailure", 500, "unavailable"],
  ["TimeoutError", undefined, "unavailable"],
] as const)("SendMessage that fails with %s (%s) is %s", (name, status, failure) => {
  expect(sendFailure({ name, message: "", status })).toBe(failure);
});

it("SendMessage is too large where SQS names the limit", () => {
  const message = "One or more parameters are invalid. Reason: Message must be shorter than 1024 bytes.";
  expect(sendFailure({ name: "InvalidParameterValue", message, status: 400 })).toBe("too-large");
  expect(sendFailure({ name: "InvalidParameterValue", message: "DelaySeconds", status: 400 })).toBe("refused");
});

it.each([
  ["AccessDenied", 403, "role-refused"],
  ["RegionDisabledException", 403, "role-unavailable"],
  ["Throttling", 400, "role-unavailable"],
  ["AccessDenied", 500, "role-unavailable"],
  ["TimeoutError", undefined, "role-unavailable"],
] as const)("AssumeRole that fails with %s (%s) is %s", (name, status, failure) => {
  expect(assumeFailure({ name, message: "", status })).toBe(failure);
});

it("Errors that are none of the SDK have no status", () => {
  expect(serviceError("x")).toEqual({ name: "", message: "", status: undefined });
  expect(serviceError(Object.assign(new Error("m"), { $metadata: { httpStatusCode: 503 } })).status).toBe(503);
  expect(isSessionRefused({ name: "ExpiredTokenException", message: "", status: 403 })).toBe(true);
});
