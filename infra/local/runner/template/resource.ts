import { type CfnResource, type Evaluate, isList, isObject, type Json } from "./cloudformation.ts";
import { supportedTypes } from "./supported-types.ts";
import { UnsupportedTemplateError } from "./unsupported-template-error.ts";

/** One resource of a template; properties are evaluated when they are read. */
export class Resource {
  readonly stack: string;
  readonly logicalId: string;
  readonly type: string;
  /** Its physical name: from the template, else composed of stack and logical id. */
  readonly name: string;
  readonly #properties: Readonly<Record<string, Json>>;
  readonly #evaluate: Evaluate;

  constructor(stack: string, logicalId: string, resource: CfnResource, evaluate: Evaluate) {
    this.stack = stack;
    this.logicalId = logicalId;
    this.type = resource.Type;
    this.#properties = resource.Properties ?? {};
    this.#evaluate = evaluate;
    this.name = this.text(supportedTypes[this.type]?.name ?? "") ?? `${stack}-${logicalId}`;
  }

  /** Its stack and logical id, for messages. */
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
    if (value === undefined) throw new UnsupportedTemplateError(this.where, `has no ${property}.`);
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
