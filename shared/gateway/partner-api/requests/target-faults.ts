import type { FieldError } from "../../../core/field-error.ts";
import { pointerInto } from "../../../core/json-pointer.ts";
import type { Schema } from "../../../core/schema/schema.ts";
import { isRecord } from "../../../core/schema/structures.ts";
import type { EndpointType } from "../../model/endpoint.ts";

const membersOf = { https: ["url", "headers"], sqs: ["queueUrl", "roleArn", "kmsKeyArn"] } as const;

const requiredOf = { https: ["url"], sqs: ["queueUrl", "roleArn"] } as const;

/**
 * The faults of members that say where deliveries go: those of the other type, and what a new type needs.
 *
 * @param before the endpoint's type; absent for one that is created
 */
export function targetFaults(
  change: Readonly<Record<string, unknown>>,
  before: EndpointType | undefined,
  at = "",
): readonly FieldError[] {
  const { type = before ?? "https" } = change;
  if (type !== "https" && type !== "sqs") return [];
  const other = type === "https" ? "sqs" : "https";
  const misplaced = membersOf[other].filter((name) => change[name] !== undefined);
  const missing = type === before ? [] : requiredOf[type].filter((name) => change[name] === undefined);
  return [
    ...misplaced.map((name) => ({
      pointer: pointerInto(at, name),
      detail: `The endpoint is of type ${type}; only one of type ${other} has it.`,
    })),
    ...missing.map((name) => ({ pointer: pointerInto(at, name), detail: "It is missing." })),
  ];
}

/** The schema of a creation with these faults beside its own, in the order of its members. JSON Schema has no plain form of them. */
export function withTargetFaults<Value>(schema: Schema<Value>, order: readonly string[]): Schema<Value> {
  const placeOf = ({ pointer }: FieldError, at: string): number =>
    order.indexOf(pointer.slice(at.length + 1).split("/")[0] ?? "");
  return {
    get json() {
      return schema.json;
    },
    read: schema.read,
    faults(value, at) {
      const own = schema.faults(value, at);
      if (!isRecord(value)) return own;
      return [...own, ...targetFaults(value, undefined, at)].toSorted(
        (one, two) => placeOf(one, at) - placeOf(two, at),
      );
    },
  };
}
