import { isList, isObject, type Json } from "../template/cloudformation.ts";
import { UnsupportedTemplateError } from "../template/unsupported-template-error.ts";
import { type Condition, readCondition } from "./conditions.ts";
import { wildcard } from "./wildcard.ts";

/** One action or one resource of a statement, with its wildcards. */
export interface Pattern {
  readonly text: string;
  matches(text: string): boolean;
}

/** A statement of an identity-based policy. */
export interface PolicyStatement {
  readonly effect: "Allow" | "Deny";
  readonly actions: readonly Pattern[];
  readonly resources: readonly Pattern[];
  readonly condition: Condition;
}

const knownElements = new Set(["Sid", "Effect", "Action", "Resource", "Condition"]);

/**
 * Reads the document of an identity-based policy.
 *
 * @throws UnsupportedTemplateError for an element that is not evaluated here (`NotAction`, `NotResource`)
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html
 */
export function readPolicyDocument(document: Json | undefined, where: string): readonly PolicyStatement[] {
  const statements = isObject(document) ? document["Statement"] : undefined;
  if (statements === undefined) throw new UnsupportedTemplateError(where, "its policy has no Statement.");
  return (isList(statements) ? statements : [statements]).map((statement) => readStatement(statement, where));
}

function readStatement(statement: Json, where: string): PolicyStatement {
  if (!isObject(statement)) throw new UnsupportedTemplateError(where, "a statement of its policy is not an object.");
  const unknown = Object.keys(statement).find((element) => !knownElements.has(element));
  if (unknown !== undefined) throw new UnsupportedTemplateError(where, `${unknown} in a policy is not supported.`);
  const { Effect: effect, Action: action, Resource: resource } = statement;
  if (effect !== "Allow" && effect !== "Deny") throw new UnsupportedTemplateError(where, "a statement has no Effect.");
  return {
    effect,
    // Actions are compared without regard to case, resources with it.
    actions: patterns(action, where, { ignoreCase: true }),
    resources: patterns(resource, where),
    condition: readCondition(statement["Condition"], where),
  };
}

function patterns(value: Json | undefined, where: string, options?: { readonly ignoreCase: true }): readonly Pattern[] {
  const texts = value === undefined ? [] : isList(value) ? value : [value];
  if (texts.length === 0) throw new UnsupportedTemplateError(where, "a statement has no Action or no Resource.");
  return texts.map((text) => {
    if (typeof text !== "string") throw new UnsupportedTemplateError(where, "an action or a resource is not a text.");
    return { text, matches: wildcard(text, options) };
  });
}
