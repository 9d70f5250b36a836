import type { VendorDocumentation } from "../documentation.ts";
import { integer, text } from "../field-rules.ts";

/** The document only says that the body is a form with parts. */
const attachment = [{ name: "file", file: "attachment.pdf", description: "The names of the parts are not published." }];

/** The documentation of this vendor's operations. */
export const documentation: VendorDocumentation = {
  source: "The description of the vendor's Postman collection, without the collection's items.",
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
