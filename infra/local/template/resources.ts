import type { Assembly } from "../assembly.ts";
import { type CfnResource, type CfnTemplate, isList, isObject, type Json, NotEmulated } from "./cloudformation.ts";
import { evaluateCondition } from "./conditions.ts";
import { emulatedTypes, isIdle } from "./emulated-types.ts";
import { type Evaluate, evaluator } from "./evaluate.ts";
import { resourceValue } from "./resource-values.ts";

/** The account and region that this machine plays. */
export interface Place {
  readonly region: string;
  readonly accountId: string;
  /** Where queue URLs point to. */
  readonly sqsEndpoint: string;
  /** Values for the parameters of all templates. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** One resource of a template with its properties evaluated when they are asked for. */
export class Resource {
  readonly stack: string;
  readonly logicalId: string;
  readonly type: string;
  /** Its physical name: the template's, or one made of stack and logical id. */
  readonly name: string;
  readonly #properties: Readonly<Record<string, Json>>;
  readonly #evaluate: Evaluate;

  constructor(stack: string, logicalId: string, resource: CfnResource, evaluate: Evaluate) {
    this.stack = stack;
    this.logicalId = logicalId;
    this.type = resource.Type;
    this.#properties = resource.Properties ?? {};
    this.#evaluate = evaluate;
    this.name = this.text(emulatedTypes[this.type]?.name ?? "") ?? `${stack}-${logicalId}`;
  }

  /** Where it stands, for messages. */
  get where(): string {
    return `${this.stack}/${this.logicalId} (${this.type})`;
  }

  get propertyNames(): readonly string[] {
    return Object.keys(this.#properties);
  }

  value(property: string): Json | undefined {
    const value = this.#properties[property];
    return value === undefined ? undefined : this.#evaluate(value, `${this.where}.${property}`);
  }

  text(property: string): string | undefined {
    const value = this.value(property);
    return value === undefined ? undefined : String(value);
  }

  requiredText(property: string): string {
    const value = this.text(property);
    if (value === undefined) throw new NotEmulated(this.where, `has no ${property}.`);
    return value;
  }

  number(property: string): number | undefined {
    const value = this.value(property);
    return value === undefined ? undefined : Number(value);
  }

  object(property: string): Readonly<Record<string, Json>> {
    const value = this.value(property);
    return isObject(value) ? value : {};
  }

  list(property: string): readonly Json[] {
    const value = this.value(property);
    return isList(value) ? value : [];
  }
}

/**
 * All resources that this machine emulates, of all stacks.
 *
 * @throws NotEmulated on a type or a property that it would leave out silently.
 */
export function readResources(assembly: Assembly, place: Place): readonly Resource[] {
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
    throw new NotEmulated(name, "no stack exports this name.");
  };
  return assembly.stacks.flatMap(({ name: stack, template }) => {
    const evaluate = evaluator(template, {
      ...place,
      stackName: stack,
      importValue: exported,
      resourceValue: (logicalId, attribute) => {
        const resource = template.Resources[logicalId];
        if (!resource) throw new NotEmulated(stack, `there is no resource ${logicalId}.`);
        return resourceValue(new Resource(stack, logicalId, resource, evaluate), attribute, place);
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
    if (isIdle(resource.Type) || providers.has(logicalId)) return [];
    const emulated = emulatedTypes[resource.Type];
    if (!emulated) throw new NotEmulated(where, `resources of type ${resource.Type} are not emulated here.`);
    const known = new Set([...emulated.honoured, ...emulated.harmless, "Tags"]);
    const unknown = Object.keys(resource.Properties ?? {}).find((property) => !known.has(property));
    if (unknown) throw new NotEmulated(where, `${resource.Type}.${unknown} is not emulated here.`);
    return [new Resource(stack, logicalId, resource, evaluate)];
  });
}

/** Logical ids of the functions by which CloudFormation would make custom resources; this machine makes those itself. */
function customResourceProviders(template: CfnTemplate): ReadonlySet<string> {
  const tokens = Object.values(template.Resources).map(({ Properties }) => Properties?.["ServiceToken"]);
  return new Set(
    tokens.flatMap((token) => {
      const target = isObject(token) ? token["Fn::GetAtt"] : undefined;
      return isList(target) && typeof target[0] === "string" ? [target[0]] : [];
    }),
  );
}
