/** A refill request of SiCompounding of about this many bytes, as its document shows it, with as many prescriptions as fit. */
export function orderOf(bytes: number): string {
  const request = {
    patient_id: "100749-679",
    external_location_id: "S123456",
    fulfillment_method: "delivery",
    ingress_method: "other",
    notes: "I need a new prescription, can you call the doctor?",
    promise_time: "2020-12-05T00:00:00.000Z",
    external_link: "https://www.example.com/",
  };
  return filled(bytes, (prescriptions) => ({ request: { ...request, prescriptions } }));
}

/** An answer of a look-up of about this many bytes. */
export function patientOf(bytes: number): string {
  const patient = { patient_id: 100749679, first_name: "Ana", last_name: "Müller", gender: "F" };
  return filled(bytes, (prescriptions) => ({
    error: 0,
    msg: "success",
    data: { patient, total_prescriptions: prescriptions.length, prescriptions },
  }));
}

function filled(bytes: number, of: (prescriptions: readonly object[]) => object): string {
  const empty = Buffer.byteLength(JSON.stringify(of([])));
  const each = Buffer.byteLength(JSON.stringify(prescription(0))) + 1;
  const count = Math.max(1, Math.floor((bytes - empty) / each));
  return JSON.stringify(of(Array.from({ length: count }, (_, index) => prescription(index))));
}

function prescription(index: number): object {
  return {
    rx_number: `Rx${100_000 + (index % 900_000)}`,
    drug_name: "Lisinopril 20mg tablet",
    rx_status: "too_soon",
    rx_status_message: "Refill is too soon: the last one was “dispensed” on 01/02/2026.",
    refills_remaining: 100_000 + (index % 900_000),
    days_authorized: 90.5,
  };
}
