import { type CfnTemplate, type Evaluate, isList, isObject, type Json } from "./cloudformation.ts";
import { evaluateCondition } from "./conditions.ts";
import { substitute } from "./substitute.ts";
import { UnsupportedTemplateError } from "./unsupported-template-error.ts";

/** What intrinsic functions refer to outside their own template. */
export interface References {
  readonly stackName: string;
  readonly region: string;
  readonly accountId: string;
  /** Values for the template's parameters, before their defaults. */
  readonly parameters: Readonly<Record<string, string>>;
  /** `Ref` of a resource, or `Fn::GetAtt` when an attribute is named. */
  resourceValue(logicalId: string, attribute?: string): string;
  importValue(name: string): Json;
}

type Intrinsic = (argument: Json, evaluate: Evaluate, where: string) => Json | undefined;

/**
 * Creates the function that evaluates CloudFormation values: `Ref`, `Fn::GetAtt`, `Fn::Join`, `Fn::Select`, `Fn::Split`,
 * `Fn::Sub`, `Fn::ImportValue`, `Fn::If`.
 *
 * @throws UnsupportedTemplateError on any other intrinsic function and on dynamic references, naming the resource and property.
 */
export function evaluator(template: CfnTemplate, references: References): Evaluate {
  const pseudo = pseudoParameters(references);

  const ref = (name: string, where: string): Json | undefined => {
    if (name === "AWS::NoValue") return undefined;
    const known = pseudo[name] ?? references.parameters[name];
    if (known !== undefined) return known;
    const parameter = template.Parameters?.[name];
    if (parameter?.Default !== undefined) return parameter.Default;
    if (parameter) throw new UnsupportedTemplateError(where, `the template's parameter ${name} has no value.`);
    if (!template.Resources[name])
      throw new UnsupportedTemplateError(where, `Ref names ${name}, which the template does not have.`);
    return references.resourceValue(name);
  };
  const getAtt = (logicalId: string, attribute: string, where: string): string => {
    if (!template.Resources[logicalId]) {
      throw new UnsupportedTemplateError(where, `Fn::GetAtt names ${logicalId}, which the template does not have.`);
    }
    return references.resourceValue(logicalId, attribute);
  };

  const intrinsics: Readonly<Record<string, Intrinsic>> = {
    Ref: (argument, _, where) => ref(String(argument), where),
    "Fn::GetAtt": (argument, _, where) => {
      const [logicalId = "", ...attribute] = isList(argument) ? argument.map(String) : String(argument).split(".");
      return getAtt(logicalId, attribute.join("."), where);
    },
    "Fn::Join": (argument, evaluate, where) => {
      const [delimiter = "", values = null] = isList(argument) ? argument : [];
      return listOf(evaluate(values, where), where, "Fn::Join").join(String(delimiter));
    },
    "Fn::Split": (argument, evaluate, where) => {
      const [delimiter = "", text = null] = isList(argument) ? argument : [];
      return String(evaluate(text, where)).split(String(delimiter));
    },
    "Fn::Select": (argument, evaluate, where) => {
      const [index = 0, values = null] = isList(argument) ? argument : [];
      const chosen = listOf(evaluate(values, where), where, "Fn::Select")[Number(evaluate(index, where))];
      if (chosen === undefined)
        throw new UnsupportedTemplateError(where, `Fn::Select finds no element ${String(index)}.`);
      return chosen;
    },
    "Fn::Sub": (argument, evaluate, where) =>
      substitute(argument, where, {
        evaluate,
        ref: (name) => ref(name, where),
        getAtt: (logicalId, attribute) => getAtt(logicalId, attribute, where),
      }),
    "Fn::ImportValue": (argument, evaluate, where) => references.importValue(String(evaluate(argument, where))),
    "Fn::If": (argument, evaluate, where) => {
      const [condition = "", then = null, otherwise = null] = isList(argument) ? argument : [];
      const holds = evaluateCondition(template, { Condition: String(condition) }, evaluate, where);
      return evaluate(holds ? then : otherwise, where);
    },
  };

  const evaluate: Evaluate = (value, where) => {
    if (typeof value === "string") return withoutDynamicReference(value, where);
    if (isList(value)) return value.map((one) => evaluate(one, where)).filter((one) => one !== undefined);
    if (!isObject(value)) return value;
    const [only, ...others] = Object.keys(value);
    if (only !== undefined && others.length === 0 && (only === "Ref" || only.startsWith("Fn::"))) {
      const intrinsic = intrinsics[only];
      if (!intrinsic) throw new UnsupportedTemplateError(where, `the intrinsic function ${only} is not supported.`);
      return intrinsic(value[only] ?? null, evaluate, where);
    }
    const entries = Object.entries(value).flatMap(([key, one]) => {
      const evaluated = evaluate(one, `${where}.${key}`);
      return evaluated === undefined ? [] : [[key, evaluated] as const];
    });
    return Object.fromEntries(entries);
  };
  return evaluate;
}

function pseudoParameters({ region, accountId, stackName }: References): Readonly<Record<string, string>> {
  return {
    "AWS::Region": region,
    "AWS::AccountId": accountId,
    "AWS::Partition": "aws",
    "AWS::URLSuffix": "amazonaws.com",
    "AWS::StackName": stackName,
    "AWS::StackId": `arn:aws:cloudformation:${region}:${accountId}:stack/${stackName}`,
  };
}

function listOf(value: Json | undefined, where: string, intrinsic: string): readonly Json[] {
  if (!isList(value)) throw new UnsupportedTemplateError(where, `${intrinsic} was not given a list.`);
  return value;
}

function withoutDynamicReference(text: string, where: string): string {
  if (text.includes("{{resolve:")) throw new UnsupportedTemplateError(where, "dynamic references are not supported.");
  return text;
}
