import type { VendorDocumentation } from "../documentation.ts";
import { integer, text } from "../field-rules.ts";

/** The document only says that the body is a form with parts. */
const attachment = [{ name: "file", file: "attachment.pdf", description: "The names of the parts are not published." }];

/** The documentation of this vendor's operations. */
export const documentation: VendorDocumentation = {
  source: "The description of the vendor's Postman collection, without the collection's items.",
  about: [
    "**Guide**: `/docs/syncvet` shows each task with its request and answer.",
    "SyncVet connects the practice systems of veterinarians with those who use their data, in three ways: a batch synchronization each night, notifications in real time by webhook, and writebacks into the practice system, such as prescriptions, confirmations of appointments and patients' data.",
    "Its document names two operations and no paths. Every other path is called with the `passthrough` grant: GET and HEAD are reads, everything else is a job, except a POST of a path that the connection lists as safe (`safePosts` in its secret), such as a search.",
    "The schemas of the batch data are public, without a login: practice systems at https://documentation.sync.vet/pims/ and suppliers at https://documentation.sync.vet/suppliers/. The document's own page is https://apidocs.sync.vet.",
    "A 202 means accepted, not done: the job is `succeeded` with `vendorPending: true`. On a connection whose pointers name the work in answers and webhooks, the job then ends as the webhook says.",
    "The vendor limits calls and publishes no figures. On 429 the gateway waits as `Retry-After` says, for all partners of the connection. Do not send the same operation twice at a time, and prefer webhooks to polling.",
    "A token reaches the practices that the client may see: 403 is a practice or a feature without permission (appointment booking, real-time integration, payments).",
    "Neither the form nor the signature of its webhooks is published: the operator states both in the connection's webhook secret. Without pointers, every webhook is `syncvet.unknown`.",
  ],
  statuses: {
    "200": "Done.",
    "202": "Accepted, not done yet.",
    "400": "The request is wrong, or a resource that it names does not exist or already exists.",
    "401": "The token is missing, malformed or expired; the gateway refreshes it.",
    "403": "Not permitted, or the feature is switched off for this client.",
    "405": "The method is not supported, or not in this state.",
    "408": "The agent at the practice, or a gateway, did not answer in time.",
    "409": "In conflict with the current state, such as a booked slot.",
    "413": "Over 31,457,280 bytes, form parts included.",
    "429": "Too many calls; `Retry-After` says how long to wait.",
    "500": "The vendor's own failure.",
    "501": "Not available for this data source.",
    "503": "The vendor or an integration behind it is down or in maintenance.",
  },
  operations: {
    obtainToken: {
      title: "Obtain OAuth 2.0 token (client credentials)",
      description: "Microsoft Entra's client-credentials grant, on a host of its own.",
      group: "Authentication",
      examples: ["answer"],
      answer: { "/token_type": text, "/expires_in": integer, "/ext_expires_in": integer, "/access_token": text },
      notes: [
        "Reserved for the gateway: it logs in at Microsoft Entra and stores the token.",
        "A token lasts an hour.",
      ],
    },
    addPatientAttachment: {
      title: "AddPatientAttachment",
      description: "Writes a file to a patient's record in the practice system.",
      group: "Attachments",
      form: attachment,
      notes: [
        "Only its name and its limit are documented: 31,457,280 bytes, form parts included. Method and path are assumed.",
      ],
    },
    addMedicalHistoryWithAttachment: {
      title: "AddMedicalHistoryWithAttachment",
      description: "Writes an entry with a file to a patient's medical history.",
      group: "Attachments",
      form: attachment,
      notes: [
        "Only its name and its limit are documented: 31,457,280 bytes, form parts included. Method and path are assumed.",
      ],
    },
  },
};
