import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { outlineBody } from "../../../shared/core/body-outline.ts";
import { schemaOfFields } from "../../../shared/openapi/schema-of-fields.ts";
import { examplesFolder } from "../../../shared/vendors/example-files.ts";
import { documentation } from "../../../shared/vendors/md-integrations/documentation.ts";
import { eventTypes } from "../../../shared/vendors/md-integrations/event-types.ts";
import { requestRules } from "../../../shared/vendors/md-integrations/request-rules.ts";
import { validateRequest } from "../../../shared/vendors/validate-request.ts";

const environment = "5698c890-e79b-4d27-9a92-500dfffb1ae6";

/** The pointers of the faults in a body of an operation. */
function faultsOf(operation: string, body: object): readonly string[] {
  const outline = outlineBody(Buffer.from(JSON.stringify(body)));
  const rules = requestRules[operation] ?? {};
  return validateRequest(rules, { parameters: {}, query: [], body: outline }).errors.map(({ pointer }) => pointer);
}

describe("testWebhook", () => {
  it.each(eventTypes.map(({ name }) => name))("takes the event %s", (event) => {
    expect(faultsOf("testWebhook", { event, environment_id: environment })).toEqual([]);
  });

  it("refuses an event that no source names, and a request without one", () => {
    expect(faultsOf("testWebhook", { event: "case_teleported", environment_id: environment })).toEqual(["/event"]);
    expect(faultsOf("testWebhook", { environment_id: environment })).toEqual(["/event"]);
  });
});

describe.each(["createClinician", "patchClinician"])("%s", (operation) => {
  const example = JSON.parse(
    readFileSync(new URL(`${operation}.request.json`, examplesFolder("md-integrations")), "utf8"),
  );
  const members = ["address", "address2", "zip_code", "city_name", "state_id"];

  it("has its address as an object, in the example and in the schema", () => {
    const { properties } = schemaOfFields(documentation.operations[operation]?.exampleFields ?? {}) as {
      properties: Record<string, { type?: string; properties?: object }>;
    };
    expect(Object.keys(example.address)).toEqual(members);
    expect(Object.keys(properties["address"]?.properties ?? {})).toEqual(members);
    expect(Object.keys(properties).toSorted()).toEqual(Object.keys(example).toSorted());
  });
});
