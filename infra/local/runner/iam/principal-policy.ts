import type { RequestContext } from "../../ports/aws-access.ts";
import { isList, isObject, type Json } from "../template/cloudformation.ts";
import { UnsupportedTemplateError } from "../template/unsupported-template-error.ts";
import { evaluatePolicies } from "./evaluate-policies.ts";
import { readPolicyDocument } from "./policy-document.ts";

/** Who makes a request. */
export interface Principal {
  readonly account: string;
  /** Of its role. */
  readonly arn: string;
}

/** A request that a policy with principals decides. */
export interface PrincipalRequest {
  readonly action: string;
  readonly principal: Principal;
  readonly context: RequestContext;
}

/**
 * What a trust policy or a key policy says of a request: it allows it by naming the principal, or by naming the principal's
 * account, which then decides by its own policies.
 */
export type PolicyDecision = "allowed" | "allowed-for-account" | "denied";

/**
 * Reads a policy whose statements name principals: the trust policy of a role, or the policy of a key.
 *
 * @throws UnsupportedTemplateError for elements that are not evaluated here
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function readPrincipalPolicy(document: Json, where: string): (request: PrincipalRequest) => PolicyDecision {
  const found = isObject(document) ? document["Statement"] : undefined;
  if (found === undefined) throw new UnsupportedTemplateError(where, "its policy has no Statement.");
  const statements = (isList(found) ? found : [found]).map((one) => readStatement(one, where));
  return ({ action, principal, context }) => {
    const decide = (matches: (named: Named) => boolean) =>
      evaluatePolicies(
        statements.filter(({ named }) => matches(named)).flatMap(({ policy }) => policy),
        { action, resource: "*", context },
      ) !== undefined;
    if (decide((named) => named.is(principal) || named.isAccountOf(principal)) === false) return "denied";
    return decide((named) => named.is(principal)) ? "allowed" : "allowed-for-account";
  };
}

interface Named {
  is(principal: Principal): boolean;
  isAccountOf(principal: Principal): boolean;
}

function readStatement(statement: Json, where: string) {
  if (!isObject(statement)) throw new UnsupportedTemplateError(where, "a statement of its policy is not an object.");
  const { Principal: principal, Resource: _, ...rest } = statement;
  const policy = readPolicyDocument({ Statement: [{ ...rest, Resource: "*" }] }, where);
  return { named: readPrincipal(principal, where), policy };
}

function readPrincipal(principal: Json | undefined, where: string): Named {
  const value = isObject(principal) ? principal["AWS"] : principal;
  const names = (isList(value) ? value : [value]).map((name) => {
    if (typeof name !== "string") throw new UnsupportedTemplateError(where, "a statement names no AWS principal.");
    return name;
  });
  return {
    is: ({ arn }) => names.some((name) => name === "*" || name === arn),
    isAccountOf: ({ account }) => names.some((name) => name === account || name === `arn:aws:iam::${account}:root`),
  };
}
