import { text } from "../../shared/vendors/field-rules.ts";
import type { VendorDraft } from "./vendor-draft.ts";

/** A vendor of which nothing is known: one invented operation and event, which a test refuses until they are replaced. */
export function templateDraft(id: string, title: string): VendorDraft {
  const origin = `https://${id}.invalid`;
  return {
    title,
    summary: "One line about what the vendor offers.",
    source: "The source of the facts.",
    origins: { live: origin, sandbox: origin },
    auth: { kind: "api-key", header: "x-api-key" },
    simulatedAuth: { kind: "api-key", header: "x-api-key" },
    statusDecides: false,
    operations: [
      {
        operation: {
          id: "getExample",
          method: "GET",
          path: "/v1/examples/{example}",
          safe: true,
          evidence: "documented",
        },
        documentation: {
          title: "Get example",
          description: "Reads one example.",
          parameters: [{ in: "path", name: "example", example: "1" }],
          examples: ["answer"],
          answer: { "/id": text },
        },
        rules: { path: { example: text } },
        examples: { answer: { id: "1" } },
      },
    ],
    statuses: { "200": "Done." },
    events: [
      {
        name: "example.created",
        description: "An example was created.",
        example: { id: "1", type: "example.created", created: "2026-01-01T00:00:00Z", data: { example_id: "1" } },
      },
    ],
    pointers: { type: "/type", id: "/id", time: "/created", subject: { example_id: "/data/example_id" } },
    webhook: { scheme: "hmac", header: "x-signature" },
    notes: [],
  };
}
