import type { Assembly } from "../assembly.ts";
import { type CfnTemplate, type Evaluate, isList, isObject, type Json } from "./cloudformation.ts";
import { evaluateCondition } from "./conditions.ts";
import type { DeploymentTarget } from "./deployment-target.ts";
import { evaluator } from "./evaluate.ts";
import { Resource } from "./resource.ts";
import { resourceValue } from "./resource-values.ts";
import { isIgnored, supportedTypes } from "./supported-types.ts";
import { UnsupportedTemplateError } from "./unsupported-template-error.ts";

/**
 * The supported resources of all stacks.
 *
 * @throws UnsupportedTemplateError on a type or a property that it would otherwise ignore silently.
 */
export function readResources(assembly: Assembly, target: DeploymentTarget): readonly Resource[] {
  const evaluators = new Map<string, Evaluate>();
  const exported = (name: string): Json => {
    for (const { name: stack, template } of assembly.stacks) {
      const evaluate = evaluators.get(stack);
      for (const [id, output] of Object.entries(template.Outputs ?? {})) {
        if (!evaluate || !output.Export) continue;
        if (evaluate(output.Export.Name, `${stack}.Outputs.${id}`) !== name) continue;
        return evaluate(output.Value, `${stack}.Outputs.${id}`) ?? null;
      }
    }
    throw new UnsupportedTemplateError(name, "no stack exports this name.");
  };
  return assembly.stacks.flatMap(({ name: stack, template }) => {
    const evaluate = evaluator(template, {
      ...target,
      stackName: stack,
      importValue: exported,
      resourceValue: (logicalId, attribute) => {
        const resource = template.Resources[logicalId];
        if (!resource) throw new UnsupportedTemplateError(stack, `there is no resource ${logicalId}.`);
        return resourceValue(new Resource(stack, logicalId, resource, evaluate), attribute, target);
      },
    });
    evaluators.set(stack, evaluate);
    return resourcesOf(stack, template, evaluate);
  });
}

function resourcesOf(stack: string, template: CfnTemplate, evaluate: Evaluate): readonly Resource[] {
  const providers = customResourceProviders(template);
  return Object.entries(template.Resources).flatMap(([logicalId, resource]) => {
    const where = `${stack}/${logicalId}`;
    if (resource.Condition !== undefined) {
      if (!evaluateCondition(template, { Condition: resource.Condition }, evaluate, where)) return [];
    }
    if (isIgnored(resource.Type) || providers.has(logicalId)) return [];
    const emulated = supportedTypes[resource.Type];
    if (!emulated) throw new UnsupportedTemplateError(where, `resources of type ${resource.Type} are not supported.`);
    const known = new Set([...emulated.supported, ...emulated.ignored, "Tags"]);
    const unknown = Object.keys(resource.Properties ?? {}).find((property) => !known.has(property));
    if (unknown) throw new UnsupportedTemplateError(where, `${resource.Type}.${unknown} is not supported.`);
    return [new Resource(stack, logicalId, resource, evaluate)];
  });
}

/** Logical ids of the functions that create custom resources in AWS; the runner creates those resources itself. */
function customResourceProviders(template: CfnTemplate): ReadonlySet<string> {
  const tokens = Object.values(template.Resources).map(({ Properties }) => Properties?.["ServiceToken"]);
  return new Set(
    tokens.flatMap((token) => {
      const target = isObject(token) ? token["Fn::GetAtt"] : undefined;
      return isList(target) && typeof target[0] === "string" ? [target[0]] : [];
    }),
  );
}
