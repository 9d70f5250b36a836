import { rawElements, rawMembers, scalarText } from "../json/raw-json.ts";

/** A refill that was requested. */
export interface Refill {
  /** A JSON number of 17 digits, beyond 2^53. */
  readonly notificationId: string;
  readonly patient: string | undefined;
  readonly rxNumbers: readonly string[];
}

/** The refill requests of the pharmacy. It does not deduplicate: the same request twice is two refills. */
export class Refills {
  readonly #refills: Refill[] = [];
  // Steps of 1,000 differ even after rounding to doubles.
  #next = 63_841_787_153_860_501n;

  /** @param members - the request's members as source text by name */
  create(members: ReadonlyMap<string, string>): Refill {
    const lines = rawElements(members.get("prescriptions") ?? "[]") ?? [];
    const rxNumbers = lines.flatMap((line) => scalarText(rawMembers(line)?.get("rx_number")) ?? []);
    const refill = { notificationId: String(this.#next), patient: scalarText(members.get("patient_id")), rxNumbers };
    this.#next += 1_000n;
    this.#refills.push(refill);
    return refill;
  }

  ofPatient(patient: string): readonly Refill[] {
    return this.#refills.filter((refill) => refill.patient === patient);
  }

  ofRx(rxNumber: string): readonly Refill[] {
    return this.#refills.filter((refill) => refill.rxNumbers.includes(rxNumber));
  }
}
