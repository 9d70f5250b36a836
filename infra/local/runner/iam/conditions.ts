import { isList, isObject, type Json } from "../template/cloudformation.ts";
import { UnsupportedTemplateError } from "../template/unsupported-template-error.ts";
import { wildcard } from "./wildcard.ts";

/** Whether the request's values of condition keys satisfy a statement's `Condition`. */
export type Condition = (context: Readonly<Record<string, string>>) => boolean;

type Operator = (expected: string) => (actual: string) => boolean;

/** The operators of one value each; a key that the request lacks satisfies none of them. */
const operators: Readonly<Record<string, Operator>> = {
  StringEquals: (expected) => (actual) => actual === expected,
  StringEqualsIgnoreCase: (expected) => (actual) => actual.toLowerCase() === expected.toLowerCase(),
  StringLike: (expected) => wildcard(expected),
  // `ArnEquals` and `ArnLike` behave identically: both accept wildcards.
  ArnEquals: (expected) => wildcard(expected),
  ArnLike: (expected) => wildcard(expected),
  Bool: (expected) => (actual) => actual === expected.toLowerCase(),
};

/** The keys that are set: those of every request by `RoleAccess`, `kms:ViaService` by the service that uses a key. */
const knownKeys: ReadonlySet<string> = new Set([
  "aws:principalaccount",
  "aws:requestedregion",
  "aws:resourceaccount",
  "aws:securetransport",
  "kms:calleraccount",
  "kms:viaservice",
]);

/**
 * All operators and all their keys must hold; one value of a key is enough.
 *
 * @throws UnsupportedTemplateError for an operator or a key that is not evaluated here, because to ignore one would
 *   grant more, or deny less, than AWS does
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export function readCondition(value: Json | undefined, where: string): Condition {
  if (value === undefined) return () => true;
  if (!isObject(value)) throw new UnsupportedTemplateError(where, "its Condition is not an object.");
  const tests = Object.entries(value).flatMap(([name, keys]) => {
    const operator = operators[name];
    if (!operator || !isObject(keys))
      throw new UnsupportedTemplateError(where, `the condition ${name} is not supported.`);
    return Object.entries(keys).map(([key, expected]) => readTest(operator, key.toLowerCase(), expected, where));
  });
  return (context) => tests.every((test) => test(context));
}

function readTest(operator: Operator, key: string, expected: Json, where: string): Condition {
  if (!knownKeys.has(key)) throw new UnsupportedTemplateError(where, `the condition key ${key} is not supported.`);
  const values = (isList(expected) ? expected : [expected]).map((one) => operator(String(one)));
  return (context) => {
    const actual = Object.entries(context).find(([name]) => name.toLowerCase() === key)?.[1];
    return actual !== undefined && values.some((matches) => matches(actual));
  };
}
