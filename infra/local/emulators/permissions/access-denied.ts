import type { AccessDenial } from "../../ports/aws-access.ts";
import type { AwsServiceName } from "../../ports/aws-watch.ts";
import type { AwsResponse } from "../aws-service.ts";

/** The refusal of a call without a permission, in the form of its service. */
export function accessDenied(service: AwsServiceName, { caller, action, resource }: AccessDenial): AwsResponse {
  const message =
    `User: ${caller} is not authorized to perform: ${action} on resource: ${resource} ` +
    `because no identity-based policy allows the ${action} action`;
  if (service === "s3" || service === "sts") return xmlDenial(message, service);
  if (service === "lambda") {
    const headers = { "content-type": "application/json", "x-amzn-errortype": "AccessDeniedException" };
    return { status: 403, headers, body: Buffer.from(JSON.stringify({ Message: message })) };
  }
  const ofKey = action.startsWith("kms:");
  const type = service === "sqs" && ofKey ? "com.amazonaws.sqs#KmsAccessDenied" : "AccessDeniedException";
  const body = service === "secretsmanager" && ofKey ? "Access to KMS is not allowed" : message;
  return {
    status: service === "sqs" && !ofKey ? 403 : 400,
    headers: {
      "content-type": service === "secretsmanager" ? "application/x-amz-json-1.1" : "application/x-amz-json-1.0",
      // SQS's clients read the code of its older protocol.
      ...(service === "sqs"
        ? { "x-amzn-query-error": `${ofKey ? "KMS.AccessDeniedException" : "AccessDenied"};Sender` }
        : {}),
    },
    body: Buffer.from(JSON.stringify({ __type: type, message: body, Message: body })),
  };
}

/** What SQS answers to credentials that are valid no more. */
export function sessionEnded(): AwsResponse {
  const message = "The security token included in the request is expired";
  return {
    status: 403,
    headers: { "content-type": "application/x-amz-json-1.0", "x-amzn-query-error": "ExpiredToken;Sender" },
    body: Buffer.from(JSON.stringify({ __type: "com.amazon.coral.service#ExpiredTokenException", message })),
  };
}

function xmlDenial(message: string, service: "s3" | "sts"): AwsResponse {
  const error = `<Error><Code>AccessDenied</Code><Message>${message}</Message></Error>`;
  const xml = `<?xml version="1.0" encoding="UTF-8"?>${service === "s3" ? error : `<ErrorResponse>${error}</ErrorResponse>`}`;
  return { status: 403, headers: { "content-type": "application/xml" }, body: Buffer.from(xml) };
}
