import type { VendorState } from "../../calls/vendor-simulator.ts";
import { Collection } from "./collection.ts";
import { type Entity, textOf } from "./entity.ts";
import { exampleEntities, exampleEntity } from "./views.ts";

/** A webhook's members without its `timestamp`. */
export type WebhookFields = { readonly event_type: string } & Entity;

/** A collection with the resource of the operation's example under its own id. */
function withExample(operation: string, idMember: string, until: () => number): Collection {
  const example = exampleEntity(operation);
  const id = textOf(example[idMember]) ?? "";
  const named = (one: string): Entity => ({ ...example, id: one, [idMember]: one });
  return new Collection(until, named, new Map([[id, named(id)]]));
}

/** What one client of the vendor has created. */
export class Account {
  /** How reads show what was written. */
  readonly state: Pick<VendorState, "normalise" | "pageSize" | "ignorePaging" | "visibleAfterMs">;
  #isRead = false;
  /** What was written until then, in epoch milliseconds, is seen: reads may lag, writes see everything. */
  readonly #until = (): number => (this.#isRead ? Date.now() - this.state.visibleAfterMs : Number.POSITIVE_INFINITY);

  constructor(state: Account["state"]) {
    this.state = state;
  }

  /** Begins a call. */
  begin(isRead: boolean): void {
    this.#isRead = isRead;
  }

  readonly patients = withExample("getPatient", "patient_id", this.#until);
  readonly cases = withExample("getCase", "case_id", this.#until);
  readonly files = withExample("getFile", "file_id", this.#until);
  readonly vouchers = withExample("getVoucher", "partner_voucher_id", this.#until);
  readonly subscriptions = withExample("getSubscription", "id", this.#until);
  readonly tags = withExample("getTag", "id", this.#until);
  readonly #parts = new Map<string, Collection>();
  readonly #lastSecond = new Map<string, number>();
  readonly #created = new Set<string>();

  /** Marks a patient or a case as created here: its parts are those that were sent, without examples. */
  created(id: string): void {
    this.#created.add(id);
  }

  /**
   * The parts of one resource, such as the files of a case.
   *
   * @param owner the id of the patient or case
   * @param name a path within it, such as `files`
   * @param listed the operation that lists them, whose examples an example resource has
   */
  parts(owner: string, name: string, listed: string, idMember: string): Collection {
    const key = `${owner}/${name}`;
    const known = this.#parts.get(key);
    if (known) return known;
    const all = this.#created.has(owner) ? [] : exampleEntities(listed);
    const examples = new Map(all.map((one) => [textOf(one[idMember]) ?? "", one] as const));
    const placeholder = (id: string): Entity => ({ ...exampleEntity(listed), [idMember]: id });
    const parts = new Collection(this.#until, placeholder, examples);
    this.#parts.set(key, parts);
    return parts;
  }

  /**
   * The `timestamp` of a webhook in Unix seconds. Webhooks of one subject are at least a second apart, so that their times
   * give their order, as at the vendor, where a person works on each step.
   */
  nextSecond(subject: string): number {
    const now = Math.floor(Date.now() / 1000);
    const second = Math.max(now, (this.#lastSecond.get(subject) ?? 0) + 1);
    this.#lastSecond.set(subject, second);
    return second;
  }
}
