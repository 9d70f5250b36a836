import { type Evaluate, isList, isObject, type Json } from "./cloudformation.ts";
import { UnsupportedTemplateError } from "./unsupported-template-error.ts";

interface Names {
  readonly evaluate: Evaluate;
  ref(name: string): Json | undefined;
  getAtt(logicalId: string, attribute: string): string;
}

/**
 * `Fn::Sub`: a string, or a string with a map of its own variables. `${!x}` becomes `${x}`.
 *
 * @throws UnsupportedTemplateError when it is neither.
 */
export function substitute(argument: Json, where: string, names: Names): string {
  const [text, variables = {}] = isList(argument) ? argument : [argument];
  if (typeof text !== "string" || !isObject(variables))
    throw new UnsupportedTemplateError(where, "Fn::Sub was not given a text.");
  return text.replaceAll(/\$\{([^}]+)\}/g, (_, name: string) => {
    if (name.startsWith("!")) return `\${${name.slice(1)}}`;
    const own = variables[name];
    if (own !== undefined) return String(names.evaluate(own, where));
    const [logicalId = "", ...attribute] = name.split(".");
    return String(attribute.length > 0 ? names.getAtt(logicalId, attribute.join(".")) : names.ref(name));
  });
}
