import { describe, expect, it } from "vitest";
import { partnerClient } from "../../../../support/local/partner-client.ts";
import { useSimulators } from "../../../../support/local/use-simulators.ts";

const unknown = "00000000-0000-4000-8000-0000000000ff";

describe("the simulated partner's API", () => {
  const simulators = useSimulators();
  const call = partnerClient(simulators);

  const newPatient = async (members: object = {}): Promise<string> =>
    (await call("POST", "/patients", { first_name: "Jane", last_name: "Doe", ...members })).json.patient_id;
  const newCase = async (members: object = {}): Promise<string> =>
    (await call("POST", "/cases", { patient_id: await newPatient(), ...members })).json.case_id;

  it("keeps a patient's members under patient_id, and changes those that are sent", async () => {
    const sent = { first_name: "Jane", email: "jane@example.com", phone_type: 2, address: { zip_code: "10001" } };
    const created = await call("POST", "/patients", sent);
    expect(created).toMatchObject({ status: 200, json: sent });
    const path = `/patients/${created.json.patient_id}`;
    expect((await call("PATCH", path, { last_name: "Roe", address: { city_name: "Albany" } })).status).toBe(200);
    expect((await call("GET", path)).json).toMatchObject({
      ...sent,
      last_name: "Roe",
      address: { zip_code: "10001", city_name: "Albany" },
    });
    const found = await call("POST", "/patients/search", { search: created.json.patient_id });
    expect(found.json).toMatchObject([{ patient_id: created.json.patient_id, last_name: "Roe" }]);
  });

  it("shows what was written so much later to reads, and at once to writes", async () => {
    const set = (settings: object) => simulators.control("PUT", "md-integrations/settings", settings);
    const id = await newPatient();
    await set({ visibleAfterMs: 60_000 });
    const path = `/patients/${id}`;
    expect((await call("GET", path)).status).toBe(404);
    expect((await call("POST", "/patients/search", { search: id })).json).toEqual([]);
    expect((await call("PATCH", path, { last_name: "Roe" })).json).toMatchObject({ last_name: "Roe" });
    await set({ visibleAfterMs: null });
    expect((await call("GET", path)).json).toMatchObject({ patient_id: id, last_name: "Roe" });
  });

  it("pages by the size that is set, or not at all", async () => {
    const set = (settings: object) => simulators.control("PUT", "md-integrations/settings", settings);
    const patient_id = await newPatient();
    for (let number = 0; number < 3; number += 1) await call("POST", "/cases", { patient_id });
    const path = `/patients/${patient_id}/cases`;
    const counts = async () => {
      const { json } = await call("GET", path);
      return { shown: json.data.length, last_page: json.last_page };
    };
    expect(await counts()).toEqual({ shown: 3, last_page: 1 });
    await set({ pageSize: 2 });
    expect(await counts()).toEqual({ shown: 2, last_page: 2 });
    expect((await call("GET", `${path}?page=2`)).json.data).toHaveLength(1);
    await set({ ignorePaging: true });
    expect(await counts()).toEqual({ shown: 3, last_page: 1 });
    await set({ pageSize: null, ignorePaging: null });
  });

  it("only asks for a patient's deletion, and has deleted the patient when a webhook says so", async () => {
    const id = await newPatient();
    expect(await call("DELETE", `/patients/${id}`)).toMatchObject({ status: 200, text: "[]" });
    expect((await call("GET", `/patients/${id}`)).status).toBe(200);
    const payload = { timestamp: 1, event_type: "patient_deleted", patient_id: id, metadata: "" };
    await simulators.control("POST", "md-integrations/webhooks", { payload });
    expect((await call("GET", `/patients/${id}`)).status).toBe(404);
    expect((await call("DELETE", `/patients/${id}`)).status).toBe(404);
  });

  it("stores the file of a form by its name and type, and refuses a form without a file", async () => {
    const form = new FormData();
    form.set("name", "license.png");
    form.set("type", "drivers-license");
    form.set("file", new File(["\u0000é--x\r\n"], "photo.png", { type: "image/png" }));
    const request = new Request("http://127.0.0.1/", { method: "POST", body: form });
    const type = { "content-type": request.headers.get("content-type") ?? "" };
    const created = await call("POST", "/files", await request.text(), type);
    expect(created.json).toMatchObject({ name: "license.png", mime_type: "image/png", file_id: expect.any(String) });
    const read = await call("GET", `/files/${created.json.file_id}`);
    expect(read.json).toMatchObject({ ...created.json, type: "drivers-license" });
    const empty = '--x\r\ncontent-disposition: form-data; name="name"\r\n\r\na\r\n--x--\r\n';
    expect((await call("POST", "/files", empty, { "content-type": "multipart/form-data; boundary=x" })).status).toBe(
      422,
    );
    expect(await call("DELETE", `/files/${created.json.file_id}`)).toMatchObject({ status: 200, text: "[]" });
    expect((await call("GET", `/files/${created.json.file_id}`)).status).toBe(404);
  });

  it("creates a case of a patient with its files, offerings and answers, and lists them", async () => {
    const { file_id } = (await call("POST", "/files", { name: "a" })).json;
    const id = await newCase({
      metadata: "order 1001",
      case_files: [file_id],
      case_offerings: [{ offering_id: "o-1", product: { quantity: 30, directions: "Once daily" } }],
      case_questions: [{ question: "Do you smoke?", answer: "No", type: "text" }],
    });
    const read = await call("GET", `/cases/${id}`);
    expect(read.json).toMatchObject({
      case_id: id,
      metadata: "order 1001",
      case_status: { name: "created", hold_status: false },
      patient: { first_name: "Jane" },
    });
    expect((await call("GET", `/cases/${id}/files`)).json).toMatchObject([{ file_id }]);
    expect((await call("GET", `/cases/${id}/offerings`)).json).toMatchObject([
      {
        case_offering_id: expect.any(String),
        product_id: "o-1",
        directions: "Once daily",
        product: { quantity: "30" },
      },
    ]);
    expect((await call("GET", `/cases/${id}/questions`)).json).toMatchObject([{ answer: "No" }]);
    const { patient_id } = read.json.patient;
    expect((await call("GET", `/patients/${patient_id}/cases`)).json).toMatchObject({ data: [{ case_id: id }] });
  });

  it("accepts a case, a voucher and a subscription of an unknown patient, as no document refuses them", async () => {
    for (const path of ["/cases", "/vouchers", "/subscriptions", "/tests/encounters"]) {
      expect((await call("POST", path, { patient_id: unknown })).status).toBe(200);
    }
    const { json } = await call("POST", "/cases", { patient_id: unknown, case_files: [unknown] });
    expect((await call("GET", `/cases/${json.case_id}/files`)).json).toEqual([]);
  });

  it.each([
    `/patients/${unknown}`,
    `/patients/${unknown}/messages`,
    `/patients/${unknown}/auth`,
    `/cases/${unknown}`,
    `/cases/${unknown}/orders`,
    `/cases/${unknown}/pdf`,
    `/files/${unknown}`,
    `/vouchers/${unknown}`,
    `/subscriptions/${unknown}`,
    `/tags/${unknown}`,
  ])("does not find %s", async (path) => {
    expect(await call("GET", path)).toMatchObject({ status: 404, json: { message: "Resource not found" } });
  });

  it("keeps the statuses of a case, and orders what it is processed for", async () => {
    const id = await newCase({ case_offerings: [{ offering_id: "o-1" }] });
    for (const status of ["assigned", "waiting", "approved", "processing"]) {
      const moved = await call("POST", `/tests/encounters/${id}/status`, { status, reason: "test" });
      expect(moved.json).toMatchObject({ id, case_status: { name: status, reason: "test" } });
    }
    expect((await call("POST", `/tests/encounters/${id}/status`, { status: "unheard-of" })).status).toBe(422);
    const names = (await call("GET", `/cases/${id}/statuses`)).json.map(({ name }: { name: string }) => name);
    expect(names).toEqual(["created", "assigned", "waiting", "approved", "processing"]);
    expect((await call("POST", "/cases/status/processing", {})).json.data).toMatchObject([{ case_id: id }]);
    const [{ orders }] = (await call("GET", `/cases/${id}/orders`)).json;
    expect(orders).toMatchObject([{ case_id: id, status: "created" }]);
    const submitted = await call("POST", `/cases/${id}/orders/${orders[0].id}/submit`);
    expect(submitted.json).toMatchObject({ status: "submitted", case: { case_id: id } });
  });

  it("ships the order of a case when a webhook says so", async () => {
    const id = await newCase({ case_offerings: [{ offering_id: "o-1" }] });
    await call("POST", `/cases/${id}/processing`);
    const shipped = { order_status: "shipped", order_details: "Tracking Number: 77" };
    const payload = { timestamp: 1, event_type: "order_status_changed", encounter_id: id, case_id: id, ...shipped };
    await simulators.control("POST", "md-integrations/webhooks", { payload });
    const [{ orders }] = (await call("GET", `/cases/${id}/orders`)).json;
    expect(orders).toMatchObject([{ status: "shipped", details: "Tracking Number: 77" }]);
    expect((await call("GET", `/cases/${id}/offerings`)).json).toMatchObject([shipped]);
  });

  it("redeems a voucher once, for a case with its offerings, and lists those of a patient", async () => {
    const patient_id = await newPatient();
    const create = async () =>
      (await call("POST", "/vouchers", { patient_id, offerings: [{ id: "o-1" }] })).json.partner_voucher_id;
    const [used, expired] = [await create(), await create()];
    expect((await call("POST", `/tests/vouchers/${used}`, {})).status).toBe(204);
    const { case_id } = (await call("GET", `/vouchers/${used}`)).json;
    expect((await call("GET", `/cases/${case_id}/offerings`)).json).toMatchObject([{ product_id: "o-1" }]);
    expect((await call("POST", `/tests/vouchers/${used}`, {})).status).toBe(422);
    expect((await call("POST", `/vouchers/${expired}/expire`)).json).toMatchObject({ is_expired: true });
    const listed = await call("GET", `/patients/${patient_id}/vouchers`);
    expect(listed.json).toMatchObject({ data: [{ case_id }, { is_expired: true }], meta: { total: 2 } });
  });

  it("keeps messages of both sides, which are read and unread, by channel", async () => {
    const messages = `/patients/${await newPatient()}/messages`;
    const question = (await call("POST", messages, { channel: "patient", text: "When?" })).json;
    const reply = { channel: "patient", text: "At noon.", clinician_id: "c-1", reference_message_id: question.id };
    const { id } = (await call("POST", `/tests${messages}`, reply)).json;
    await call("POST", messages, { channel: "support", text: "Help" });
    const { data } = (await call("GET", `${messages}?channel=patient`)).json;
    expect(data).toMatchObject([
      { text: "When?", reply_message_id: id },
      { text: "At noon.", user_type: "clinician", reference_message_id: question.id },
    ]);
    expect((await call("POST", `${messages}/${id}/read`)).json.read_at).toEqual(expect.any(String));
    expect((await call("DELETE", `${messages}/${id}/unread`)).json.read_at).toBeNull();
  });

  it("keeps what one connection creates from the others", async () => {
    const id = await newPatient();
    expect((await partnerClient(simulators, "clinic-2")("GET", `/patients/${id}`)).status).toBe(404);
  });
});
