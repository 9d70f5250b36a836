import { Webhook } from "standardwebhooks";
import { expect } from "vitest";
import type { ReceivedCall } from "../../../infra/local/simulators/receiver/received-calls.ts";
import type { StackInfo } from "../../../infra/local/stack-info.ts";
import { documentedClient } from "../guides/documented-client.ts";
import { until } from "../until.ts";
import { addPartner } from "./add-partner.ts";

interface Delivered {
  readonly type: string;
  readonly subject: Readonly<Record<string, string>>;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The offering of every case that the partner creates. */
export const offering = {
  offering_id: "00000000-0000-4000-8000-00000000000f",
  product: { quantity: 30, directions: "Daily" },
};

/** A form with a file, as `fetch` writes it. */
export async function formOf(name: string) {
  const form = new FormData();
  form.set("name", name);
  form.set("type", "drivers-license");
  form.set("file", new File(["bytes of a photo"], name, { type: "image/jpeg" }));
  const request = new Request("http://127.0.0.1/", { method: "POST", body: form });
  return { body: await request.text(), headers: { "content-type": request.headers.get("content-type") ?? "" } };
}

/** A partner with the grants for MD Integrations and its events alone, who knows nothing but `/openapi.json`. */
export async function telehealthPartner(info: StackInfo) {
  const grants = ["md-integrations:*", "md-integrations:events"];
  const partner = await addPartner(info, { keyId: "telehealth", grants });
  const mdi = await documentedClient({ ...info, partner }, "md-integrations");
  const { json: endpoint } = await mdi.own("POST", "/v1/endpoints", {
    body: { url: `${info.receiver}/telehealth`, eventTypes: ["md-integrations.*"] },
  });
  const webhook = new Webhook(endpoint.secret);
  let keys = 0;

  /** Calls an operation, a write under a key of its own, and expects success. */
  async function call(id: string, request: Parameters<typeof mdi.call>[1] = {}) {
    keys += 1;
    const headers = { "idempotency-key": `telehealth-${keys}`, ...request.headers };
    const answer = await mdi.call(id, { ...request, headers });
    expect([id, answer.status, answer.status < 300 ? "" : answer.text]).toEqual([id, expect.any(Number), ""]);
    return answer.json;
  }

  return {
    mdi,
    call,
    /** The gateway's own state of a case. */
    caseOf: async (id: string) => (await mdi.own("GET", `/v1/cases/${id}`)).json,
    /** The verified event of a type that names these ids, once it has arrived at the partner's endpoint. */
    arrived: (type: string, subject: Readonly<Record<string, string>>): Promise<Delivered> =>
      until(async () => {
        const response = await fetch(`${info.receiver}/_received/telehealth`);
        const calls = (await response.json()) as readonly ReceivedCall[];
        const events = calls.map(({ headers, body }) => {
          webhook.verify(body, headers as Record<string, string>);
          return JSON.parse(body) as Delivered;
        });
        const named = Object.entries(subject);
        const wanted = `md-integrations.${type}`;
        return events.find((event) => event.type === wanted && named.every(([name, id]) => event.subject[name] === id));
      }),
    /** Reads a questionnaire and creates a patient, a file, and a case with answers, the file and an offering. */
    async openCase() {
      const [{ partner_questionnaire_id: questionnaire_id }] = await call("listQuestionnaires");
      const { questions } = await call("getQuestionnaire", { path: { questionnaire_id } });
      const { patient_id } = await call("createPatient", {
        body: { first_name: "Jane", last_name: "Doe", email: "jane.doe@example.com", gender: 2 },
      });
      const { file_id } = await call("createFile", await formOf("license.jpg"));
      const { case_id } = await call("createCase", {
        body: {
          patient_id,
          metadata: "order 1001",
          case_files: [file_id],
          case_offerings: [offering],
          case_questions: [{ question: questions[0].title, answer: "No", type: "text", important: true }],
        },
      });
      return { patient_id, file_id, case_id };
    },
  };
}
