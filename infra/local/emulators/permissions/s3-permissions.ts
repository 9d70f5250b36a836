import type { NeededPermission } from "../../ports/aws-access.ts";
import type { AwsRequest } from "../aws-service.ts";
import type { PermissionRules } from "./permission-rules.ts";

interface ObjectAction {
  readonly action: string;
  readonly key: readonly string[];
}

/**
 * What a request to S3 needs, a presigned one as well: a link allows no more than the caller that signed it may do.
 *
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html (permissions of multipart uploads)
 */
export function s3Permissions(request: AwsRequest, rules: PermissionRules): NeededPermission[] {
  const [path = "", search = ""] = request.url.split("?");
  const [, bucket = "", key] = /^\/([^/]+)\/?(.*)$/.exec(path) ?? [];
  const bucketArn = `arn:aws:s3:::${bucket}`;
  const object = key ? objectAction(request, new URLSearchParams(search)) : undefined;
  if (!object) return [{ action: bucketAction(request.method), resource: bucketArn }];
  const resource = `${bucketArn}/${decodeURIComponent(key ?? "")}`;
  return [{ action: object.action, resource }, ...rules.keyUse(bucketArn, "s3", object.key)];
}

/** The permission without which S3 answers 403 instead of 404 for an object that does not exist. */
export function listBucketPermission({ url }: Pick<AwsRequest, "url">): NeededPermission {
  const [, bucket = ""] = /^\/([^/?]+)/.exec(url) ?? [];
  return { action: "s3:ListBucket", resource: `arn:aws:s3:::${bucket}` };
}

function objectAction({ method, headers }: AwsRequest, query: URLSearchParams): ObjectAction | undefined {
  // The source of a copy needs a permission of its own; nothing here copies.
  if (headers["x-amz-copy-source"] !== undefined) return { action: "s3:CopyObject", key: [] };
  if (query.has("uploads") && method === "POST") return put(["kms:GenerateDataKey", "kms:Decrypt"]);
  if (query.has("uploadId")) {
    if (method === "DELETE") return { action: "s3:AbortMultipartUpload", key: [] };
    if (method === "GET") return { action: "s3:ListMultipartUploadParts", key: [] };
    return put(["kms:Decrypt"]);
  }
  if (method === "GET" || method === "HEAD") return { action: "s3:GetObject", key: ["kms:Decrypt"] };
  if (method === "PUT") return put(["kms:GenerateDataKey"]);
  if (method === "DELETE") return { action: "s3:DeleteObject", key: [] };
  return undefined;
}

function put(key: readonly string[]): ObjectAction {
  return { action: "s3:PutObject", key };
}

function bucketAction(method: string): string {
  return method === "GET" || method === "HEAD" ? "s3:ListBucket" : `s3:${method}`;
}
