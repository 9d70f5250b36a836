import { randomUUID } from "node:crypto";
import { json, type VendorReply } from "../calls/vendor-call.ts";
import { bodyFields, type Fields, memberOf, textOf } from "./body-fields.ts";
import { invalidField } from "./refusals.ts";

const requiredForCheck = ["memberId", "group", "firstName", "lastName", "dob"] as const;
const genders: ReadonlySet<unknown> = new Set([undefined, "unknown", "male", "female"]);

/** JSON has `false`, a form the text. */
const isFalse = (value: unknown): boolean => value === false || value === "false";

const isDate = (value: unknown): boolean => /^\d{4}-\d{2}-\d{2}$/.test(String(value));

/** The first field of a person that does not have the documented form. */
function wrongField({ dob, gender }: Fields): string | undefined {
  if (dob !== undefined && !isDate(dob)) return "dob";
  return genders.has(gender) ? undefined : "gender";
}

/**
 * The cards of one account. An enrollment is named by `memberId`, `group` and `subId`; one without a member id gets a
 * number. Whether an update needs an earlier creation is not documented: here it does not. A member without
 * an enrollment is eligible, as members of an account without an enrollment program are.
 */
export class Cards {
  #made = 0;
  readonly #enrollments = new Map<string, { active: boolean }>();

  /** New cards at each call: for people and pets, or for one of them with the access codes `people-only`, `pets-only`. */
  createMembership(accessCode: string | null): VendorReply {
    const people = accessCode === "pets-only" ? {} : { people: this.#card("LOCALGRP") };
    const pets = accessCode === "people-only" ? {} : { pets: this.#card("LOCALPET") };
    return json(200, { id: randomUUID(), ...people, ...pets }, true);
  }

  enroll(body: string): VendorReply {
    const fields = bodyFields(body);
    const { action, active } = fields;
    if (action !== "create" && action !== "update") return invalidField("action");
    const wrong = wrongField(fields);
    if (wrong !== undefined) return invalidField(wrong);
    const memberId = textOf(fields, "memberId") ?? this.#nextNumber();
    const group = textOf(fields, "group") ?? "LOCALGRP";
    const name = nameOf({ ...fields, memberId, group });
    const enrollment = { active: !isFalse(active) };
    this.#enrollments.set(name, enrollment);
    return json(200, { id: randomUUID(), memberId, group, ...enrollment }, true);
  }

  /** A card that was deactivated is rejected. */
  check(body: string): VendorReply {
    const fields = bodyFields(body);
    const missing = requiredForCheck.find((field) => textOf(fields, field) === undefined) ?? wrongField(fields);
    if (missing !== undefined) return invalidField(missing);
    const { ndc } = memberOf(fields, "medication");
    if (ndc !== undefined && !/^\d{11}$/.test(String(ndc))) return invalidField("ndc");
    const eligible = this.#enrollments.get(nameOf(fields))?.active ?? true;
    return json(200, { id: randomUUID(), eligible }, true);
  }

  #card(group: string): object {
    return { memberId: this.#nextNumber(), bin: "610000", pcn: "LOCAL", group };
  }

  #nextNumber(): string {
    this.#made += 1;
    return String(900_000_000 + this.#made);
  }
}

const nameOf = (fields: Fields): string => JSON.stringify([fields["memberId"], fields["group"], fields["subId"] ?? ""]);
