import { type CfnTemplate, type Evaluate, isList, isObject, type Json } from "./cloudformation.ts";
import { UnsupportedTemplateError } from "./unsupported-template-error.ts";

/**
 * Whether a condition holds: `Condition`, `Fn::Equals`, `Fn::And`, `Fn::Or`, `Fn::Not`.
 *
 * @throws UnsupportedTemplateError on any other condition function, and on a condition that the template does not have.
 */
export function evaluateCondition(template: CfnTemplate, condition: Json, evaluate: Evaluate, where: string): boolean {
  const [name = "", argument = null] = isObject(condition) ? (Object.entries(condition)[0] ?? []) : [];
  const parts = isList(argument) ? argument : [];
  const holds = (one: Json): boolean => evaluateCondition(template, one, evaluate, where);
  switch (name) {
    case "Condition": {
      const named = template.Conditions?.[String(argument)];
      if (named === undefined) throw new UnsupportedTemplateError(where, `there is no condition ${String(argument)}.`);
      return holds(named);
    }
    case "Fn::Equals":
      return String(evaluate(parts[0] ?? null, where)) === String(evaluate(parts[1] ?? null, where));
    case "Fn::And":
      return parts.every(holds);
    case "Fn::Or":
      return parts.some(holds);
    case "Fn::Not":
      return !parts.some(holds);
    default:
      throw new UnsupportedTemplateError(
        where,
        `the condition function ${name || JSON.stringify(condition)} is not supported.`,
      );
  }
}
