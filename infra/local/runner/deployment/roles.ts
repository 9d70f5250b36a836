import { type PolicyStatement, readPolicyDocument } from "../iam/policy-document.ts";
import { isObject } from "../template/cloudformation.ts";
import type { DeploymentTarget } from "../template/deployment-target.ts";
import type { Resource } from "../template/resource.ts";
import { resourceValue } from "../template/resource-values.ts";
import { UnsupportedTemplateError } from "../template/unsupported-template-error.ts";

/** The execution role of a function. */
export interface RoleSpec {
  readonly name: string;
  /** Of its own policies and of those that are attached to it. */
  readonly statements: readonly PolicyStatement[];
}

/**
 * Finds the role of a function.
 *
 * @throws UnsupportedTemplateError when it has none in the template, or one whose policies are not in the template: what
 *   AWS's managed policies allow is not known here
 */
export function roleReader(resources: readonly Resource[], target: DeploymentTarget): (owner: Resource) => RoleSpec {
  const roles = new Map(
    resources
      .filter(({ type }) => type === "AWS::IAM::Role")
      .map((role) => [resourceValue(role, "Arn", target), role] as const),
  );
  const policies = resources.filter(({ type }) => type === "AWS::IAM::Policy");
  return (owner) => {
    const role = roles.get(owner.text("Role") ?? "");
    if (!role) throw new UnsupportedTemplateError(owner.where, "its Role is no role of the template.");
    if (role.list("ManagedPolicyArns").length > 0)
      throw new UnsupportedTemplateError(role.where, "managed policies are not supported for functions.");
    const attached = policies.filter((policy) => policy.list("Roles").includes(role.name));
    return {
      name: role.name,
      statements: [
        ...role
          .list("Policies")
          .map((policy) => readPolicyDocument(isObject(policy) ? policy["PolicyDocument"] : undefined, role.where)),
        ...attached.map((policy) => readPolicyDocument(policy.value("PolicyDocument"), policy.where)),
      ].flat(),
    };
  };
}
