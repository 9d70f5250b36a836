import type { NeededPermission } from "../../ports/aws-access.ts";

/**
 * What a call of STS needs of its caller.
 *
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecuritytokenservice.html
 */
export function stsPermissions(body: Buffer): NeededPermission[] {
  const form = new URLSearchParams(body.toString());
  // Who asks needs no permission, and none can be denied:
  // https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
  if (form.get("Action") === "GetCallerIdentity") return [];
  const externalId = form.get("ExternalId");
  return [
    {
      action: `sts:${form.get("Action")}`,
      resource: form.get("RoleArn") ?? "*",
      ...(externalId === null ? {} : { context: { "sts:ExternalId": externalId } }),
    },
  ];
}
