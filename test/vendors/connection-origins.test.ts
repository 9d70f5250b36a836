import { describe, expect, test } from "vitest";
import { connectionOrigins, parseStageOrigins } from "../../shared/vendors/connection-origins.ts";
import { findVendor, vendors } from "../../shared/vendors/registry/registry.ts";
import { clientCredentials } from "../support/builders/client-credentials.ts";

function originsOf(id: string, more: Omit<Parameters<typeof connectionOrigins>[0], "vendor" | "connection"> = {}) {
  return (settings: { name?: string; origin?: string; environment?: "live" | "sandbox" } = {}) => {
    const vendor = findVendor(id);
    if (vendor === undefined) throw new Error(id);
    const { name = "default", origin, environment = "live" } = settings;
    const credentials = clientCredentials({ environment, ...(origin === undefined ? {} : { origin }) });
    const connection = { name, credentials };
    return connectionOrigins({ ...more, vendor, connection });
  };
}

const entra = "https://login.microsoftonline.com";

describe("The hosts of a connection", () => {
  test("The hosts are the documented ones unless the stage or the secret names others", () => {
    for (const { id, origins } of vendors) {
      for (const environment of ["live", "sandbox"] as const) {
        expect(originsOf(id)({ environment }).api).toBe(origins[environment]);
      }
    }
    expect(originsOf("syncvet")()).toEqual({ api: "https://consumerapi.sync.vet", login: entra });
    expect(originsOf("mwi-formulary")().login).toBe("https://api.vetspace.cloud");
  });

  const stage = {
    "*": "https://all.example.com",
    "clinic-2": { api: "https://two.example.com/vet", login: "https://login.example.com" },
  };

  test.each([
    ["of the vendor on the stage", {}, { api: "https://all.example.com", login: entra }],
    [
      "of the connection on the stage",
      { name: "clinic-2" },
      { api: "https://two.example.com/vet", login: "https://login.example.com" },
    ],
    [
      "in the secret",
      { name: "clinic-2", origin: "https://own.example.com" },
      { api: "https://own.example.com", login: entra },
    ],
  ])("The host %s has priority over the next one", (_which, settings, expected) => {
    expect(originsOf("syncvet", { stage })(settings)).toEqual(expected);
  });

  test("The override of stage local has priority over all, for logins too", () => {
    const local = originsOf("syncvet", { stage, override: "http://127.0.0.1:4100" });
    const expected = { api: "http://127.0.0.1:4100/syncvet", login: "http://127.0.0.1:4100/syncvet" };
    expect(local({ origin: "https://own.example.com" })).toEqual(expected);
  });
});

describe("The text of a stage's hosts", () => {
  test("The text is read as it was written", () => {
    const stage = {
      "*": "https://a.example.com:8443",
      "clinic-2": { api: "https://a.example.com/x", login: "https://b.example.com" },
    };
    expect(parseStageOrigins(JSON.stringify(stage))).toEqual(stage);
  });

  test.each([
    "http://a.example.com",
    "https://a.example.com/",
    "https://a.example.com/x/",
    "https://a.example.com/../x",
    "https://user@a.example.com",
    "https://a.example.com?x",
    "https://A.example.com",
    "a.example.com",
    7,
    { api: "https://a.example.com" },
    { api: "https://a.example.com", login: "http://b.example.com" },
  ])("The text %j is refused, and the connection named", (setting) => {
    expect(() => parseStageOrigins(JSON.stringify({ "clinic-2": setting }))).toThrow("The origins of clinic-2");
  });

  test.each(["[]", '"https://a.example.com"', "null", "{"])("The text %s is no object", (text) => {
    expect(() => parseStageOrigins(text)).toThrow();
  });
});
