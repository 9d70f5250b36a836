import type { RequestContext } from "../../ports/aws-access.ts";
import { isList, isObject, type Json } from "../template/cloudformation.ts";
import { UnsupportedTemplateError } from "../template/unsupported-template-error.ts";
import { wildcard } from "./wildcard.ts";

/** Whether the request's values of condition keys satisfy a statement's `Condition`. */
export type Condition = (context: RequestContext) => boolean;

type Operator = (expected: string) => (actual: string) => boolean;

/** The operators on one value. */
const operators: Readonly<Record<string, Operator>> = {
  StringEquals: (expected) => (actual) => actual === expected,
  StringEqualsIgnoreCase: (expected) => (actual) => actual.toLowerCase() === expected.toLowerCase(),
  StringLike: (expected) => wildcard(expected),
  // `ArnEquals` and `ArnLike` behave identically: both accept wildcards.
  ArnEquals: (expected) => wildcard(expected),
  ArnLike: (expected) => wildcard(expected),
  Bool: (expected) => (actual) => actual === expected.toLowerCase(),
};

/** The keys that are set: those of every request by `RoleAccess`, `kms:ViaService` by the service that uses a key, `sts:ExternalId` by STS. */
const singleValuedKeys: ReadonlySet<string> = new Set([
  "aws:principalaccount",
  "aws:requestedregion",
  "aws:resourceaccount",
  "aws:securetransport",
  "kms:calleraccount",
  "kms:viaservice",
  "sts:externalid",
]);

/** Set by DynamoDB for each operation on items (`emulators/permissions/leading-keys.ts`). */
const multivaluedKeys: ReadonlySet<string> = new Set(["dynamodb:leadingkeys"]);

/**
 * All operators and all their keys must hold; one expected value of a key is enough.
 *
 * @throws UnsupportedTemplateError for an operator or a key that is not evaluated here, because to ignore one would
 *   grant more, or deny less, than AWS does
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export function readCondition(value: Json | undefined, where: string): Condition {
  if (value === undefined) return () => true;
  if (!isObject(value)) throw new UnsupportedTemplateError(where, "its Condition is not an object.");
  const tests = Object.entries(value).flatMap(([name, keys]) => {
    const [, forAll, of = ""] = /^(ForAllValues:)?(.*)$/.exec(name) ?? [];
    const operator = operators[of];
    if (!operator || !isObject(keys))
      throw new UnsupportedTemplateError(where, `the condition ${name} is not supported.`);
    const known = forAll === undefined ? singleValuedKeys : multivaluedKeys;
    const readTest = forAll === undefined ? singleValueTest : allValuesTest;
    return Object.entries(keys).map(([key, expected]) => {
      const lowerCased = key.toLowerCase();
      if (!known.has(lowerCased))
        throw new UnsupportedTemplateError(where, `the condition key ${key} is not supported with ${name}.`);
      return readTest(operator, lowerCased, expected);
    });
  });
  return (context) => tests.every((test) => test(context));
}

/** A key that the request lacks does not satisfy it. */
function singleValueTest(operator: Operator, key: string, expected: Json): Condition {
  const isExpected = oneOf(operator, expected);
  return (context) => valuesOf(context, key).some(isExpected);
}

/**
 * `ForAllValues`: no value of the request is another one. It holds for a request without the key.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-single-vs-multi-valued-context-keys.html
 */
function allValuesTest(operator: Operator, key: string, expected: Json): Condition {
  const isExpected = oneOf(operator, expected);
  return (context) => valuesOf(context, key).every(isExpected);
}

function oneOf(operator: Operator, expected: Json): (actual: string) => boolean {
  const tests = (isList(expected) ? expected : [expected]).map((one) => operator(String(one)));
  return (actual) => tests.some((matches) => matches(actual));
}

function valuesOf(context: RequestContext, key: string): readonly string[] {
  return [Object.entries(context).find(([name]) => name.toLowerCase() === key)?.[1] ?? []].flat();
}
