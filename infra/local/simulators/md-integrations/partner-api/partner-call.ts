import type { VendorCall } from "../../calls/vendor-call.ts";
import type { Account, WebhookFields } from "./account.ts";
import { type Entity, isEntity, isList, type Json } from "./entity.ts";

/** One call of the partner's API. */
export interface PartnerCall {
  readonly account: Account;
  /** The operation's id. */
  readonly operation: string;
  /** The path's parameters in their order. */
  readonly ids: readonly string[];
  /** The members of a JSON body; none for any other body. */
  readonly body: Entity;
  readonly call: VendorCall;
}

/** An answer with the webhooks that the work causes, in their order. */
export interface PartnerAnswer {
  /** 200 unless named. */
  readonly status?: number;
  /** Without it the answer is 204 without a body, as for operations whose answer is not published. */
  readonly value?: Json | undefined;
  readonly webhooks?: readonly WebhookFields[];
}

/** Answers one operation and does its work. Throws `Refusal` when the vendor refuses it. */
export type PartnerOperation = (call: PartnerCall) => PartnerAnswer;

/** The members of a text that is a JSON object; none for any other. */
export function membersOf(text: string): Entity {
  try {
    const value: Json = JSON.parse(text);
    return isEntity(value) ? value : {};
  } catch {
    return {};
  }
}

/** The path's parameter at a position, counted from 0. */
export const idAt = ({ ids }: PartnerCall, position: number): string => ids[position] ?? "";

/** The id of the case that the path names. Throws `Refusal` 404 when there is none. */
export function caseId(call: PartnerCall): string {
  const id = idAt(call, 0);
  call.account.cases.get(id);
  return id;
}

/** The objects in a member that is a list. */
export function entitiesIn(body: Entity, member: string): readonly Entity[] {
  const value = body[member];
  return isList(value) ? value.filter(isEntity) : [];
}
