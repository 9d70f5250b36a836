import type { NeededPermission } from "../../ports/aws-access.ts";
import type { PolicyStatement } from "./policy-document.ts";

/** An action and a resource of one statement, as the template has them. */
export interface Grant {
  readonly action: string;
  readonly resource: string;
}

/**
 * IAM's decision on one permission: a statement that denies it wins, a statement that allows it is needed, and without
 * either the answer is no.
 *
 * @returns the first grant that allows it, or `undefined` when it is denied
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function evaluatePolicies(statements: readonly PolicyStatement[], needed: NeededPermission): Grant | undefined {
  let granted: Grant | undefined;
  for (const statement of statements) {
    if (statement.effect === "Allow" && granted) continue;
    const matched = matchingGrant(statement, needed);
    if (!matched) continue;
    if (statement.effect === "Deny") return undefined;
    granted = matched;
  }
  return granted;
}

function matchingGrant(
  statement: PolicyStatement,
  { action, resource, context = {} }: NeededPermission,
): Grant | undefined {
  const actionPattern = statement.actions.find((pattern) => pattern.matches(action));
  if (!actionPattern) return undefined;
  const resourcePattern = statement.resources.find((pattern) => pattern.matches(resource));
  if (!resourcePattern || !statement.condition(context)) return undefined;
  return { action: actionPattern.text, resource: resourcePattern.text };
}
