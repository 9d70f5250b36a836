import { beforeAll, describe, expect, it } from "vitest";
import { partnerClient } from "../../../../support/local/partner-client.ts";
import { publishedCollection } from "../../../../support/local/published-collection.ts";
import { useSimulators } from "../../../../support/local/use-simulators.ts";

const prefix = "/v1/partner";
const reads = publishedCollection.filter(
  ({ method, path, answer }) => method === "GET" && path.startsWith(prefix) && typeof answer === "object" && answer,
);

/** The members and types of an answer that its shape does not have, as pointers. Null and an empty list fit any; the collection's copy is cut at `…`. */
function beyond(shape: unknown, answer: unknown, pointer = ""): readonly string[] {
  if (answer === null || shape === undefined || shape === "null" || shape === "…") return [];
  if (Array.isArray(answer)) {
    if (!Array.isArray(shape)) return [`${pointer} is a list`];
    return answer.flatMap((one) => beyond(shape[0], one, `${pointer}/*`));
  }
  if (typeof answer === "object") {
    const known = new Map<string, unknown>(typeof shape === "object" ? Object.entries(shape ?? {}) : []);
    return Object.entries(answer).flatMap(([name, one]) =>
      known.has(name) ? beyond(known.get(name), one, `${pointer}/${name}`) : [`${pointer}/${name}`],
    );
  }
  const type = typeof answer === "number" ? ["integer", "number"] : [typeof answer];
  return type.includes(String(shape)) ? [] : [`${pointer} is a ${typeof answer}`];
}

describe("the simulated partner's API, of what was created", () => {
  const simulators = useSimulators();
  const call = partnerClient(simulators);
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    const sent = { first_name: "Jane", phone_type: 2, gender: 2, metadata: "m", unknown_member: "x" };
    const { patient_id } = (await call("POST", "/patients", sent)).json;
    const { file_id } = (await call("POST", "/files", { name: "a" })).json;
    const body = {
      patient_id,
      case_files: [file_id],
      case_offerings: [{ offering_id: "o-1", product: { quantity: 3 } }],
    };
    const questions = {
      case_questions: [{ question: "?", answer: "!", unknown_member: 1 }],
      tags: [{ tag_id: "t-1" }],
    };
    const { case_id } = (await call("POST", "/cases", { ...body, ...questions })).json;
    for (const status of ["assigned", "processing"]) {
      await call("POST", `/tests/encounters/${case_id}/status`, { status, clinician_id: "c-1" });
    }
    await call("POST", `/cases/${case_id}/notes`, { text: "note" });
    await call("POST", `/cases/${case_id}/diseases`, { disease_id: "d-1" });
    await call("POST", `/cases/${case_id}/tags/t-2`, { notes: "n" });
    await call("POST", `/patients/${patient_id}/pharmacies/7`);
    const message = (await call("POST", `/patients/${patient_id}/messages`, { channel: "patient", text: "a" })).json;
    const voucher = (await call("POST", "/vouchers", { patient_id, offerings: [{ id: "o-1", product: {} }] })).json;
    const subscription = (await call("POST", "/subscriptions", { patient_id, title: "monthly" })).json;
    const tag = (await call("POST", "/tags", { name: "follow-up" })).json;
    const [{ orders }] = (await call("GET", `/cases/${case_id}/orders`)).json;
    Object.assign(ids, {
      patient: patient_id,
      patient_id,
      patientId: patient_id,
      case_id,
      file_id,
      order: orders[0].id,
    });
    Object.assign(ids, { message: message.id, voucher_id: voucher.partner_voucher_id, tag_id: tag.id });
    Object.assign(ids, { subscription_id: subscription.id });
  });

  it.each(reads)("answers $id with members and types of the published shape alone", async ({ path, answer }) => {
    const target = path.slice(prefix.length).replaceAll(/\{([^}]+)\}/g, (_, name: string) => ids[name] ?? "example");
    const { status, json } = await call("GET", target);
    expect(status).toBe(200);
    expect(beyond(answer, json)).toEqual([]);
  });
});
