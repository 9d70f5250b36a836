import type { QueueFailure } from "../gateway/ports/partner-queues.ts";

/** What the SDK's errors of STS and SQS have. */
interface ServiceError {
  readonly name: string;
  readonly message: string;
  /** Of AWS's answer; `undefined` where there was none. */
  readonly status: number | undefined;
}

/** SQS's names of errors in its JSON protocol, and the codes of its older one. */
const failureByName: Readonly<Record<string, QueueFailure>> = {
  AccessDenied: "queue-refused",
  AccessDeniedException: "queue-refused",
  QueueDoesNotExist: "queue-missing",
  "AWS.SimpleQueueService.NonExistentQueue": "queue-missing",
  QueueDeletedRecently: "queue-missing",
  InvalidMessageContents: "characters-refused",
  BatchRequestTooLong: "too-large",
  RequestThrottled: "throttled",
  ThrottlingException: "throttled",
  Throttling: "throttled",
  OverLimit: "throttled",
};

/** KMS's errors, which SQS passes on as `KmsAccessDenied` or `KMS.AccessDeniedException`. Only throttling and KMS's own faults pass by themselves. */
const ofKey = /^kms\.?/i;
const keyThrottled = /throttl/i;

/** SQS has no error of its own for a message over the queue's `MaximumMessageSize`. */
const isTooLarge = ({ name, message }: ServiceError): boolean =>
  name.startsWith("InvalidParameterValue") && /must be shorter than|message.* size/i.test(message);

/**
 * The failure that an error of `SendMessage` is.
 *
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessage.html
 */
export function sendFailure(error: ServiceError): QueueFailure {
  const { name, status } = error;
  const passes = status === undefined || status >= 500;
  if (ofKey.test(name)) return keyThrottled.test(name) ? "throttled" : passes ? "unavailable" : "key-refused";
  if (isTooLarge(error)) return "too-large";
  const known = failureByName[name];
  if (known !== undefined) return known;
  return passes ? "unavailable" : "refused";
}

/** The failure that an error of `AssumeRole` is. */
export function assumeFailure({ name, status }: ServiceError): QueueFailure {
  return status !== undefined && status < 500 && name.startsWith("AccessDenied") ? "role-refused" : "role-unavailable";
}

/** AWS no longer takes the session's credentials. */
export function isSessionRefused({ name }: ServiceError): boolean {
  return ["ExpiredToken", "ExpiredTokenException", "InvalidClientTokenId", "UnrecognizedClientException"].includes(
    name,
  );
}

/** The parts of an error of the SDK. */
export function serviceError(thrown: unknown): ServiceError {
  if (!(thrown instanceof Error)) return { name: "", message: "", status: undefined };
  const { name, message } = thrown;
  return { name, message, status: statusOf(thrown) };
}

function statusOf(error: Error): number | undefined {
  const metadata: unknown = "$metadata" in error ? error.$metadata : undefined;
  if (typeof metadata !== "object" || metadata === null || !("httpStatusCode" in metadata)) return undefined;
  return typeof metadata.httpStatusCode === "number" ? metadata.httpStatusCode : undefined;
}
