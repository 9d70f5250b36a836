// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Fn::Sub has such variables.

import { expect, test } from "vitest";
import type { CfnTemplate, Json } from "../../../../../infra/local/runner/template/cloudformation.ts";
import { evaluator } from "../../../../../infra/local/runner/template/evaluate.ts";
import { UnsupportedTemplateError } from "../../../../../infra/local/runner/template/unsupported-template-error.ts";

const template: CfnTemplate = {
  Parameters: {
    Given: { Type: "String" },
    Defaulted: { Type: "String", Default: "usual" },
    Missing: { Type: "String" },
  },
  Conditions: {
    Yes: { "Fn::Equals": [{ Ref: "Given" }, "given value"] },
    No: { "Fn::Not": [{ Condition: "Yes" }] },
    Both: { "Fn::And": [{ Condition: "Yes" }, { Condition: "No" }] },
    Either: { "Fn::Or": [{ Condition: "Yes" }, { Condition: "No" }] },
    Odd: { "Fn::Contains": [] },
  },
  Resources: { Queue: { Type: "AWS::SQS::Queue" } },
};

const evaluate = evaluator(template, {
  stackName: "Stack",
  region: "us-east-1",
  accountId: "000000000000",
  parameters: { Given: "given value" },
  resourceValue: (id, attribute) => (attribute === undefined ? `ref of ${id}` : `${attribute} of ${id}`),
  importValue: (name) => `imported ${name}`,
});

const cases: readonly (readonly [name: string, value: Json, expected: Json | undefined])[] = [
  ["a literal", { a: [1, true, null, "x"] }, { a: [1, true, null, "x"] }],
  ["a pseudo parameter", { Ref: "AWS::Region" }, "us-east-1"],
  ["a given parameter", { Ref: "Given" }, "given value"],
  ["a parameter's default", { Ref: "Defaulted" }, "usual"],
  ["Ref of a resource", { Ref: "Queue" }, "ref of Queue"],
  ["GetAtt with a list", { "Fn::GetAtt": ["Queue", "Arn"] }, "Arn of Queue"],
  ["GetAtt with a text", { "Fn::GetAtt": "Queue.Arn" }, "Arn of Queue"],
  ["Join", { "Fn::Join": ["-", ["a", { Ref: "Given" }, 3]] }, "a-given value-3"],
  ["Split", { "Fn::Split": [":", { "Fn::Join": ["", ["a:", "b"]] }] }, ["a", "b"]],
  ["Select", { "Fn::Select": ["1", { "Fn::Split": [":", "a:b:c"] }] }, "b"],
  [
    "Sub of a text",
    { "Fn::Sub": "${AWS::Partition} ${Given} ${Queue.Arn} ${!kept}" },
    "aws given value Arn of Queue ${kept}",
  ],
  ["Sub with variables", { "Fn::Sub": ["${own}/${Given}", { own: { Ref: "Queue" } }] }, "ref of Queue/given value"],
  ["ImportValue", { "Fn::ImportValue": "State:Table" }, "imported State:Table"],
  ["If that holds", { "Fn::If": ["Yes", "then", "else"] }, "then"],
  ["If that does not hold", { "Fn::If": ["No", "then", "else"] }, "else"],
  ["And", { "Fn::If": ["Both", "then", "else"] }, "else"],
  ["Or", { "Fn::If": ["Either", "then", "else"] }, "then"],
  ["NoValue of a property", { a: 1, b: { Ref: "AWS::NoValue" } }, { a: 1 }],
  ["NoValue in a list", [1, { Ref: "AWS::NoValue" }], [1]],
  ["an object with more than an intrinsic's key", { Ref: "Queue", other: 1 }, { Ref: "Queue", other: 1 }],
];

test.each(cases)("the template evaluator evaluates %s", (_name, value, expected) => {
  expect(evaluate(value, "here")).toEqual(expected);
});

const refused: readonly (readonly [name: string, value: Json, message: string])[] = [
  ["an unknown intrinsic function", { "Fn::Cidr": ["10.0.0.0/16"] }, "Fn::Cidr is not supported"],
  ["an unknown condition function", { "Fn::If": ["Odd", 1, 2] }, "Fn::Contains is not supported"],
  ["an unknown condition", { "Fn::If": ["Nope", 1, 2] }, "no condition Nope"],
  ["a Ref to nothing", { Ref: "Nothing" }, "Ref names Nothing"],
  ["a GetAtt of nothing", { "Fn::GetAtt": ["Nothing", "Arn"] }, "Fn::GetAtt names Nothing"],
  ["a parameter without a value", { Ref: "Missing" }, "Missing has no value"],
  ["a dynamic reference", "{{resolve:secretsmanager:x}}", "dynamic references"],
  ["a Select beyond the list", { "Fn::Select": [2, ["a"]] }, "finds no element 2"],
  ["a Join of no list", { "Fn::Join": ["", { Ref: "Given" }] }, "not given a list"],
];

test.each(refused)("the template evaluator refuses %s, naming where it is", (_name, value, message) => {
  expect(() => evaluate({ deep: value }, "Stack/Thing")).toThrow(UnsupportedTemplateError);
  expect(() => evaluate({ deep: value }, "Stack/Thing")).toThrow(`Stack/Thing.deep`);
  expect(() => evaluate({ deep: value }, "Stack/Thing")).toThrow(message);
});
