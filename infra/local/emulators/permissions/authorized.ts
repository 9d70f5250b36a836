import type { AwsAccess, NeededPermission } from "../../ports/aws-access.ts";
import type { AwsServiceName } from "../../ports/aws-watch.ts";
import type { AwsHandler, AwsRequest, AwsResponse } from "../aws-service.ts";
import { readAuthorization } from "../signatures/signature-v4.ts";
import { accessDenied, sessionEnded } from "./access-denied.ts";
import { dynamoDbPermissions } from "./dynamodb-permissions.ts";
import { lambdaPermissions } from "./lambda-permissions.ts";
import type { PermissionRules } from "./permission-rules.ts";
import { listBucketPermission, s3Permissions } from "./s3-permissions.ts";
import { secretsManagerPermissions } from "./secrets-manager-permissions.ts";
import { sqsPermissions } from "./sqs-permissions.ts";
import { stsPermissions } from "./sts-permissions.ts";

interface JsonService {
  readonly service: AwsServiceName;
  permissions(operation: string, input: unknown, rules: PermissionRules): NeededPermission[];
}

const jsonServices: Readonly<Record<string, JsonService>> = {
  DynamoDB_20120810: { service: "dynamodb", permissions: dynamoDbPermissions },
  AmazonSQS: { service: "sqs", permissions: sqsPermissions },
  secretsmanager: { service: "secretsmanager", permissions: secretsManagerPermissions },
  // Its reads take no resource.
  GraniteServiceVersion20100801: {
    service: "cloudwatch",
    permissions: (operation) => [{ action: `cloudwatch:${operation}`, resource: "*" }],
  },
};

/**
 * A service that refuses calls for which their caller lacks a permission, as AWS does before it looks at anything else.
 * The caller is the one whose credentials sign the request or the link.
 */
export function authorized(handle: AwsHandler, access: AwsAccess, rules: PermissionRules): AwsHandler {
  return async (request) => {
    const accessKeyId = accessKeyOf(request);
    if (accessKeyId === undefined) return await handle(request);
    if (access.hasEnded?.(accessKeyId) === true) return sessionEnded();
    if (isSts(request)) {
      const refused = access.check(accessKeyId, stsPermissions(request.body));
      return refused ? accessDenied("sts", refused) : await handle(request);
    }
    if (readAuthorization(request.headers.authorization)?.scope.service === "lambda") {
      const refused = access.check(accessKeyId, lambdaPermissions(request, rules));
      return refused ? accessDenied("lambda", refused) : await handle(request);
    }
    const [target = "", operation = ""] = String(request.headers["x-amz-target"] ?? "").split(".");
    const json = jsonServices[target];
    const needed = json ? json.permissions(operation, inputOf(request), rules) : s3Permissions(request, rules);
    const denial = access.check(accessKeyId, needed);
    if (denial) return accessDenied(json?.service ?? "s3", denial);
    const response = await handle(request);
    return json ? response : hideMissing(request, response, (permission) => access.has(accessKeyId, permission));
  };
}

function isSts({ headers }: AwsRequest): boolean {
  return headers["content-type"]?.startsWith("application/x-www-form-urlencoded") === true;
}

/** S3 does not say that an object is missing to a caller that may not list the bucket. */
function hideMissing(
  request: AwsRequest,
  response: AwsResponse,
  has: (permission: NeededPermission) => boolean,
): AwsResponse {
  const reads = request.method === "GET" || request.method === "HEAD";
  if (!reads || response.status !== 404 || has(listBucketPermission(request))) return response;
  const { action, resource } = listBucketPermission(request);
  return accessDenied("s3", { caller: "the caller", action, resource });
}

function accessKeyOf({ headers, url }: AwsRequest): string | undefined {
  const [, signer] = /Credential=([^/]+)\//.exec(headers.authorization ?? "") ?? [];
  const [, presigner] = /[?&]X-Amz-Credential=([^&]+?)(?:%2F|\/)/.exec(url) ?? [];
  return signer ?? presigner;
}

function inputOf({ body }: AwsRequest): unknown {
  return body.length === 0 ? {} : JSON.parse(body.toString());
}
