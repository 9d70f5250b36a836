import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { localConnections } from "../../../../infra/local/connections.ts";
import { examplesFolder } from "../../../../shared/vendors/example-files.ts";
import { operations } from "../../../../shared/vendors/mwi-formulary/operations.ts";
import { useSimulators } from "../../../support/local/use-simulators.ts";
import { bearerOf, login } from "../../../support/local/vendor-logins.ts";

const example = (name: string) => readFileSync(new URL(name, examplesFolder("mwi-formulary")), "utf8");

const tenantOf = (connection: string, index = 0): string => {
  const own = localConnections.find((one) => one.vendor === "mwi-formulary" && one.connection === connection);
  const tenants = own?.credentials["tenants"];
  return String(Array.isArray(tenants) ? tenants[index] : undefined);
};

describe("mwi-formulary", () => {
  const simulators = useSimulators();
  const send = async (method: string, path: string, body?: unknown, tenant = tenantOf("default")) => {
    const headers = { ...(await bearerOf(simulators, "mwi-formulary")), "tenant-id": tenant };
    const { status, text } = await simulators.send(`/mwi-formulary/formulary/v3${path}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status, text };
  };

  it("mwi-formulary issues a JWT whose own exp can come before expires_in is over", async () => {
    await simulators.control("PUT", "mwi-formulary/settings", { tokenSeconds: 60 });
    const before = Date.now() / 1000;
    const answer = JSON.parse((await login(simulators, "mwi-formulary")).text);

    expect(answer).toMatchObject({ token_type: "Bearer", expires_in: 86_400 });
    const [, claims = ""] = answer.access_token.split(".");
    const { exp } = JSON.parse(Buffer.from(claims, "base64url").toString("utf8"));
    expect(exp).toBeGreaterThanOrEqual(Math.floor(before + 60));
    expect(exp).toBeLessThan(before + 70);
  });

  it("mwi-formulary refuses a wrong secret, and an unknown token", async () => {
    expect((await login(simulators, "mwi-formulary", "default", "wrong")).status).toBe(401);
    const headers = { accept: "application/json", authorization: "Bearer unknown", "tenant-id": tenantOf("default") };
    expect((await simulators.send("/mwi-formulary/formulary/v3/types", { headers })).status).toBe(401);
  });

  it("mwi-formulary accepts any of the connection's tenants, in any letter case, and no other", async () => {
    const status = async (tenant: string) => (await send("GET", "/types", undefined, tenant)).status;
    expect(await status(tenantOf("default"))).toBe(200);
    expect(await status(tenantOf("default", 1).toUpperCase())).toBe(200);
    expect(await status(tenantOf("clinic-2"))).toBe(403);
    expect(await status("")).toBe(403);
    expect((await simulators.journal("mwi-formulary")).at(-1)?.done).toBe(false);
  });

  it.each(
    operations.filter((one) => one.method === "GET"),
  )("mwi-formulary answers $id with the document's text", async (one) => {
    const path = one.path.replace("/formulary/v3", "").replaceAll(/[{}]/g, "");
    expect(await send("GET", path)).toEqual({ status: 200, text: example(`${one.id}.json`) });
  });

  it.each(
    operations.filter((one) => one.method !== "GET"),
  )("mwi-formulary answers $id in the document's form", async (one) => {
    const path = one.path.replace("/formulary/v3", "").replaceAll(/\{(.+?)\}/g, `$1-${one.id}`);
    const { status, text } = await send(one.method, path, {}, tenantOf("default", 1));
    expect(status).toBe(one.method === "POST" ? 201 : 200);
    expect(Object.keys(JSON.parse(text))).toEqual(Object.keys(JSON.parse(example(`${one.id}.json`))));
  });

  it("mwi-formulary retrieves a note that was added, and not one that was deleted", async () => {
    const notes = "/formularies/F-1/notes";
    const created = await send("POST", notes, { note: "new", initials: "AB" });
    const id: string = JSON.parse(created.text)["note-uuid"];
    // The members that the document has of a note, with the date that the vendor adds.
    expect(JSON.parse((await send("GET", notes)).text).results.at(-1)).toEqual({
      "note-uuid": id,
      date: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      note: "new",
      initials: "AB",
      "location-uuid": null,
    });
    expect(JSON.parse((await send("PUT", `${notes}/${id}`, { note: "changed" })).text)).toEqual({ "note-uuid": id });
    expect((await send("GET", notes)).text).toContain('"note":"changed"');

    expect(JSON.parse((await send("DELETE", `${notes}/${id}`)).text)).toEqual({ "note-uuid": id });
    expect((await send("GET", notes)).text).not.toContain(id);
    expect((await send("DELETE", `${notes}/${id}`)).status).toBe(404);
    expect((await send("PUT", `${notes}/${id}`, { note: "late" })).status).toBe(404);
  });

  it("mwi-formulary adds, replaces and deletes dispensing notes", async () => {
    const notes = "/formularies/F-2/dispensing-notes";
    const ids = async () =>
      JSON.parse((await send("GET", notes)).text).results.map((one: object) => Object.values(one)[0]);
    const documented = "8819E9FE-DAD9-477A-BF4B-AF6A4036DB50";

    expect(await send("POST", notes, { "dispensing-note-uuid": "D-1" })).toEqual({ status: 201, text: "{}" });
    expect(await ids()).toEqual([documented, "D-1"]);
    await send("PUT", notes, [{ "dispensing-note-uuid": "D-2" }, { "dispensing-note-uuid": "D-3" }]);
    expect(await ids()).toEqual(["D-2", "D-3"]);
    expect(JSON.parse((await send("DELETE", `${notes}/D-2`)).text)).toEqual({ "dispensing-note-uuid": "D-2" });
    expect(await ids()).toEqual(["D-3"]);
    expect((await send("DELETE", `${notes}/D-2`)).status).toBe(404);
  });

  it("mwi-formulary keeps lists of bare ids bare", async () => {
    const actions = "/formularies/F-3/send-to-actions";
    await send("PUT", actions, { "send-to-action-uuid": ["A", "B"] });
    expect(JSON.parse((await send("POST", `${actions}/C`)).text)).toEqual({ "formulary-uuid": "F-3" });
    expect(JSON.parse((await send("GET", actions)).text)).toEqual({ results: ["A", "B", "C"] });
    const templates = "/formularies/F-3/document-templates";
    await send("PUT", templates, { "document-template-uuid": "T" });
    expect(JSON.parse((await send("GET", templates)).text)).toEqual({ results: ["T"] });
  });

  it("mwi-formulary keeps created resources per tenant", async () => {
    const notes = "/formularies/F-4/notes";
    await send("POST", notes, { note: "mine" });
    expect((await send("GET", notes, undefined, tenantOf("default", 1))).text).toBe(example("getFormularyNotes.json"));
  });

  it("mwi-formulary answers 404 to a path that the document does not have", async () => {
    expect((await send("GET", "/nothing")).status).toBe(404);
  });
});
