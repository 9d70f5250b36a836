import type { Clock } from "../../core/clock.ts";
import { mapLimit } from "../../core/map-limit.ts";
import { Problem } from "../../core/problem.ts";
import type { GatewayRequest } from "../../http/messages.ts";
import type { RefillCheck } from "../model/refill-check.ts";
import type { PrescriptionSearchBody } from "../partner-api/requests/prescription-search-body.ts";
import type { RefillBody } from "../partner-api/requests/refill-body.ts";
import type { PrescriptionView } from "../partner-api/views/prescription-view.ts";
import { answeredAtOnce } from "./answered-at-once.ts";
import type { PrescriptionRead, ReadPrescriptions } from "./read-prescriptions.ts";
import { prescriptionOfAnotherPatient, refillNeedsAttention, refillNotChecked } from "./refill-problems.ts";

/** In milliseconds, of all reads together: what they leave of an invocation's time is for the request itself. */
const readMs = 8_000;

/** Prescriptions that are read by themselves at once. */
const readsAtOnce = 4;

export interface RefillToCheck {
  readonly request: GatewayRequest;
  readonly connection: string;
  readonly refill: Pick<RefillBody, "patientId" | "prescriptions" | "check">;
}

export interface CheckedRefill extends RefillCheck {
  /** Items of `Gateway-Warning`. */
  readonly warnings: readonly string[];
}

/** What the vendor's record says of one prescription of a refill. */
interface Checked {
  readonly pointer: string;
  /** `undefined` where it could not be read. */
  readonly found: PrescriptionView | undefined;
  readonly owner: Owner;
}

/** Whose prescription it is, as far as ids can be compared. */
export type Owner = "matched" | "other" | "unknown";

/**
 * Checks a refill before it is requested: by one read of the patient's prescriptions, and by one of each number that is not
 * among them.
 *
 * The function throws Problem 422 for a prescription of another patient, whatever the refill asks for; where it asks to be
 * refused, 503 for a prescription that cannot be read and 422 for one that needs attention.
 */
export function createCheckRefill(
  read: (input: PrescriptionRead) => Promise<ReadPrescriptions>,
  clock: Pick<Clock, "monotonic">,
) {
  return async ({ request, connection, refill }: RefillToCheck): Promise<CheckedRefill> => {
    const { patientId, prescriptions, check = "report" } = refill;
    const begun = clock.monotonic();
    const remainingMs = () => Math.min(request.remainingMs(), readMs + 1_000 - (clock.monotonic() - begun));
    const hurried = { ...answeredAtOnce(request), remainingMs };
    const readOrNone = (wanted: PrescriptionSearchBody, part: string) =>
      orUndefined(read({ request: hurried, connection, wanted, part }));
    const ofPatient = await readOrNone({ patientId }, "patient");
    const known = new Map(
      (ofPatient?.prescriptions ?? [])
        .filter(({ patient }) => ownerOf(patientId, patient) !== "other")
        .map((one) => [comparable(one.rxNumber), one]),
    );
    const checked = await mapLimit(prescriptions, readsAtOnce, async ({ rxNumber }, index): Promise<Checked> => {
      const pointer = `/prescriptions/${index}`;
      const number = comparable(rxNumber);
      const listed = known.get(number);
      const readAlone = async () => (await readOrNone({ rxNumber }, `rx-${index}`))?.prescriptions ?? [];
      const answer = listed === undefined ? await readAlone() : [listed];
      // An answer about other numbers says nothing of this one, but whose the prescription is that was asked for.
      const found = answer.find((one) => comparable(one.rxNumber) === number);
      const { patient } = found ?? answer[0] ?? {};
      return { pointer, found, owner: patient === undefined ? "unknown" : ownerOf(patientId, patient) };
    });
    return decide(checked, check);
  };
}

/** @throws Problem as `createCheckRefill` */
function decide(checked: readonly Checked[], check: NonNullable<RefillBody["check"]>): CheckedRefill {
  const pointersOf = (isOne: (one: Checked) => boolean) => checked.filter(isOne).map(({ pointer }) => pointer);
  const foreign = pointersOf(({ owner }) => owner === "other");
  if (foreign.length > 0) throw prescriptionOfAnotherPatient(foreign);
  const unread = pointersOf(({ found }) => found === undefined);
  const uncompared = pointersOf(({ found, owner }) => found !== undefined && owner === "unknown");
  const attention =
    check === "skip"
      ? []
      : checked.flatMap(({ pointer, found }) => {
          const reasons = found?.refill.attention ?? [];
          return reasons.length === 0 ? [] : [{ pointer, reasons }];
        });
  if (check === "refuse" && unread.length > 0) throw refillNotChecked(unread);
  if (check === "refuse" && attention.length > 0) throw refillNeedsAttention(attention);
  return {
    attention,
    patientMatch: unread.length + uncompared.length === 0 ? "matched" : "unknown",
    warnings: [
      ...unread.map((pointer) => `prescription-not-read; pointer="${pointer}"`),
      ...uncompared.map((pointer) => `patient-not-compared; pointer="${pointer}"`),
    ],
  };
}

/** Compares the patient's id with those of the vendor's record; without any id there is nothing to compare. */
export function ownerOf(
  patientId: string,
  { id, externalId }: Pick<PrescriptionView["patient"], "id" | "externalId">,
): Owner {
  const ids = [id, externalId].map(comparable).filter((one) => one !== "");
  if (ids.length === 0) return "unknown";
  return ids.includes(comparable(patientId)) ? "matched" : "other";
}

/** As the guards of intents compare ids: without white space around them and without letter case. */
export function comparable(id: string | null): string {
  return (id ?? "").trim().toUpperCase();
}

/** A read that is not possible is no reason to keep a refill from its pharmacy, unless its partner says so. */
async function orUndefined<Result>(reading: Promise<Result>): Promise<Result | undefined> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}
