import { randomUUID } from "node:crypto";
import type { InvokeFunction } from "../../ports/invoke-function.ts";
import type { AwsHandler, AwsRequest, AwsResponse } from "../aws-service.ts";
import { signatureRefusal } from "../signatures/signed-header.ts";
import { invokedName } from "./invocation.ts";

/** Lambda's limit for the request of a synchronous invocation, in bytes. */
const maxPayload = 6_291_456;

interface LambdaOptions {
  readonly invoke: InvokeFunction;
  readonly functionArn: (name: string) => string;
  readonly secretAccessKey: string;
}

/**
 * `Invoke` of Lambda, for the answer of the function. A request whose signature is missing or wrong is refused, since what it
 * invokes is reached by no other means.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html
 */
export function lambda({ invoke, functionArn, secretAccessKey }: LambdaOptions): AwsHandler {
  return async (request) => {
    const refused = signatureRefusal(request, { service: "lambda", secretAccessKey, now: Date.now() });
    if (refused !== undefined) return failure(403, refused, "The request is not signed by known credentials.");
    const invoked = request.method === "POST" ? invokedName(request.url) : undefined;
    if (invoked === undefined) return failure(404, "UnknownOperationException", "Only Invoke is emulated here.");
    const fault = faultOf(request);
    if (fault !== undefined) return fault;
    const { name, qualifier } = invoked;
    const event = request.body.length === 0 ? "{}" : request.body.toString();
    const result = await invoke(name, event, qualifier);
    if (result === undefined) {
      const arn = `${functionArn(name)}${qualifier === undefined ? "" : `:${qualifier}`}`;
      return failure(404, "ResourceNotFoundException", `Function not found: ${arn}`, { Type: "User" });
    }
    if (result.kind === "throttled") {
      const reason = { Reason: "ReservedFunctionConcurrentInvocationLimitExceeded", Type: "User" };
      return failure(429, "TooManyRequestsException", "Rate Exceeded.", reason);
    }
    return {
      status: 200,
      headers: {
        ...common(),
        "x-amz-executed-version": "$LATEST",
        // Of a function of Node.js; `Handled` is of runtimes that are no more.
        ...(result.kind === "failed" ? { "x-amz-function-error": "Unhandled" } : {}),
      },
      body: Buffer.from(result.payload),
    };
  };
}

function faultOf({ headers, body }: AwsRequest): AwsResponse | undefined {
  const type = headers["x-amz-invocation-type"] ?? "RequestResponse";
  if (type !== "RequestResponse") {
    return failure(400, "InvalidParameterValueException", "Only RequestResponse is emulated here.", { Type: "User" });
  }
  if (body.length > maxPayload) {
    const message = `Request must be smaller than ${maxPayload} bytes for the InvokeFunction operation`;
    return failure(413, "RequestTooLargeException", message, { Type: "User" });
  }
  if (body.length === 0 || isJson(body.toString())) return undefined;
  const message = "Could not parse request body into json.";
  return failure(400, "InvalidRequestContentException", message, { Type: "User" });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const common = () => ({ "content-type": "application/json", "x-amzn-requestid": randomUUID() });

function failure(status: number, type: string, message: string, more: object = {}): AwsResponse {
  return {
    status,
    headers: { ...common(), "x-amzn-errortype": type },
    body: Buffer.from(JSON.stringify({ ...more, message, Message: message })),
  };
}
