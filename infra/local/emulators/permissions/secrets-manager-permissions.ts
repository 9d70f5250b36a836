import type { NeededPermission } from "../../ports/aws-access.ts";
import type { PermissionRules } from "./permission-rules.ts";

interface SecretsManagerInput {
  readonly SecretId?: string;
}

/**
 * What a call of Secrets Manager needs. A secret is named by its ARN or its name; for a name that does not exist, the
 * resource is an ARN without the six random characters, which no `-??????` matches.
 *
 * @see https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_iam-policies.html
 */
export function secretsManagerPermissions(
  operation: string,
  input: unknown,
  rules: PermissionRules,
): NeededPermission[] {
  const { SecretId } = input as SecretsManagerInput;
  const action = `secretsmanager:${operation}`;
  if (SecretId === undefined) return [{ action, resource: "*" }];
  const known = rules.secretArn(SecretId);
  const resource =
    known ?? (SecretId.startsWith("arn:") ? SecretId : rules.arn("secretsmanager", `secret:${SecretId}`));
  const decrypts = operation === "GetSecretValue";
  return [{ action, resource }, ...(decrypts ? rules.keyUse(resource, "secretsmanager", ["kms:Decrypt"]) : [])];
}
