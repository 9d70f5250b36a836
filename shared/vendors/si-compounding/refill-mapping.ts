import type { RefillMapping } from "../refill-mapping.ts";

const saysSuccess = "It says whether the call succeeded, which the job's status is.";

/** Refill requests as `POST /v1/refills` makes them. */
export const refillMapping: RefillMapping = {
  operation: "createRefillRequest",
  request: {
    patientId: "/request/patient_id",
    locationId: "/request/external_location_id",
    fulfillment: "/request/fulfillment_method",
    ingress: "/request/ingress_method",
    notes: "/request/notes",
    promiseTime: "/request/promise_time",
    link: "/request/external_link",
    prescriptions: "/request/prescriptions",
  },
  prescription: {
    rxNumber: "/rx_number",
    drugName: "/drug_name",
    rxStatus: "/rx_status",
    rxStatusMessage: "/rx_status_message",
  },
  answer: { refillNotificationId: { from: "/data/refill_notification_id", as: "id" } },
  leftOut: {
    "/error": saysSuccess,
    "/msg": saysSuccess,
    "/data/json_request": "It repeats the request.",
  },
};
