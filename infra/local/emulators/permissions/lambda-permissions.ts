import type { NeededPermission } from "../../ports/aws-access.ts";
import type { AwsRequest } from "../aws-service.ts";
import { invokedName } from "../lambda/invocation.ts";
import type { PermissionRules } from "./permission-rules.ts";

/**
 * What a request to Lambda needs: `lambda:InvokeFunction` on the ARN that is invoked, with its alias. A permission on another alias,
 * or on the function without one, is none.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/lambda-api-permissions-ref.html
 */
export function lambdaPermissions({ url }: AwsRequest, rules: PermissionRules): NeededPermission[] {
  const invoked = invokedName(url);
  if (invoked === undefined) return [{ action: "lambda:Unknown", resource: "*" }];
  const { name, qualifier } = invoked;
  const resource = rules.arn("lambda", `function:${name}${qualifier === undefined ? "" : `:${qualifier}`}`);
  return [{ action: "lambda:InvokeFunction", resource }];
}
