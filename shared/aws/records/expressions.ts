import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import type { Condition } from "./conditions.ts";
import type { Stored } from "./item.ts";
import { toAttribute } from "./marshal.ts";
import type { Change } from "./table.ts";

/**
 * The expressions of one request, with the names and values that they share. Every attribute is written as an alias,
 * since many plain names are reserved words of DynamoDB.
 */
export class Expressions {
  readonly #names = new Map<string, string>();
  readonly #values: AttributeValue[] = [];

  get attributes(): {
    readonly ExpressionAttributeNames?: Record<string, string>;
    readonly ExpressionAttributeValues?: Record<string, AttributeValue>;
  } {
    const names = [...this.#names].map(([name, alias]) => [alias, name] as const);
    const values = this.#values.map((value, index) => [`:${index}`, value] as const);
    return {
      ...(names.length === 0 ? {} : { ExpressionAttributeNames: Object.fromEntries(names) }),
      ...(values.length === 0 ? {} : { ExpressionAttributeValues: Object.fromEntries(values) }),
    };
  }

  conditional(condition: Condition | undefined): { readonly ConditionExpression?: string } {
    return condition === undefined ? {} : { ConditionExpression: this.condition(condition) };
  }

  /**
   * Writes as few parentheses as possible: `AND` binds closer than `OR`, DynamoDB refuses redundant ones, and the time that
   * the local DynamoDB takes to parse a condition doubles with each level of them.
   *
   * @param within - what joins the condition with others
   */
  condition(condition: Condition, within: "AND" | "OR" = "OR"): string {
    switch (condition.test) {
      case "AND":
      case "OR": {
        const { of, test } = condition;
        const [only] = of;
        if (only && of.length === 1) return this.condition(only, within);
        const text = of.map((one) => this.condition(one, test)).join(` ${test} `);
        return test === "OR" && within === "AND" ? `(${text})` : text;
      }
      case "exists":
        return `attribute_exists(${this.path(condition.name)})`;
      case "absent":
        return `attribute_not_exists(${this.path(condition.name)})`;
      case "contains":
        return `contains(${this.path(condition.name)}, ${this.value(condition.value)})`;
      case "size <":
        return `size(${this.path(condition.name)}) < ${this.value(condition.value)}`;
      default:
        return `${this.path(condition.name)} ${condition.test} ${this.value(condition.value)}`;
    }
  }

  update({ set = {}, setIfAbsent = {}, add = {}, copy = {}, remove = [], include = {}, exclude = {} }: Change): string {
    const sets = [
      ...given(set).map(([name, value]) => `${this.path(name)} = ${this.value(value)}`),
      ...given(setIfAbsent).map(([name, value]) => `${this.path(name)} = ${this.#orElse(name, value)}`),
      ...given(add).map(([name, value]) => `${this.path(name)} = ${this.#orElse(name, 0)} + ${this.value(value)}`),
      ...given(copy).map(([name, source]) => `${this.path(name)} = ${this.path(source)}`),
    ];
    const removals = remove.map((name) => this.path(name));
    const inclusions = given(include).map(([name, texts]) => `${this.path(name)} ${this.value(new Set(texts))}`);
    const exclusions = given(exclude).map(([name, texts]) => `${this.path(name)} ${this.value(new Set(texts))}`);
    return [
      ["SET", sets] as const,
      ["REMOVE", removals] as const,
      ["ADD", inclusions] as const,
      ["DELETE", exclusions] as const,
    ]
      .flatMap(([verb, parts]) => (parts.length === 0 ? [] : `${verb} ${parts.join(", ")}`))
      .join(" ");
  }

  /** The part before the first dot is an attribute, the rest is a member of it. */
  path(name: string): string {
    const dot = name.indexOf(".");
    return dot < 0 ? this.#alias(name) : `${this.#alias(name.slice(0, dot))}.${this.#alias(name.slice(dot + 1))}`;
  }

  value(value: Stored): string {
    const attribute = toAttribute(value);
    if (attribute === undefined) throw new TypeError("An expression cannot hold an absent value.");
    return `:${this.#values.push(attribute) - 1}`;
  }

  #orElse(name: string, value: Stored): string {
    return `if_not_exists(${this.path(name)}, ${this.value(value)})`;
  }

  #alias(name: string): string {
    const alias = this.#names.get(name) ?? (/^\w+$/.test(name) ? `#${name}` : `#_${this.#names.size}`);
    this.#names.set(name, alias);
    return alias;
  }
}

function given<Value>(members: Readonly<Record<string, Value>>): [name: string, value: NonNullable<Value>][] {
  return Object.entries(members).flatMap(([name, value]) =>
    value === undefined || value === null ? [] : [[name, value]],
  );
}
