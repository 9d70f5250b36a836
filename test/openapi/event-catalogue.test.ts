import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { readDocumentedVendors } from "../../infra/public-pages/read-documented-vendors.ts";
import { ownEventTypes } from "../../shared/core/own-event-types.ts";
import { eventCatalogue } from "../../shared/openapi/event-catalogue.ts";
import { openApiDocument } from "../../shared/openapi/openapi-document.ts";

const documented = await readDocumentedVendors();
const catalogue = eventCatalogue(documented);

const validator = new Ajv2020.default({ strict: true, allowUnionTypes: true, allErrors: true });
addFormats.default(validator);
validator.addKeyword("x-gateway-doubtful");

describe("the catalogue of events", () => {
  it("has the events of the document's webhooks, by name", () => {
    const { webhooks } = openApiDocument(documented, "1") as { readonly webhooks: object };
    const names = catalogue.map(({ name }) => name);

    expect(names).toEqual(Object.keys(webhooks).toSorted());
    expect(names).toEqual(expect.arrayContaining([...ownEventTypes]));
  });

  it.each(
    catalogue.map((event) => [event.name, event] as const),
  )("has a schema of %s that is complete in itself, and an example that it holds for", (_name, event) => {
    const validate = validator.compile(event.schema);
    expect(JSON.stringify(event.schema)).not.toContain("$ref");
    // As a partner's parser has it.
    const example = JSON.parse(JSON.stringify(event.example));
    expect(validate(example) ? [] : validate.errors).toEqual([]);
    expect(validate({ ...example, type: "other.type" })).toBe(false);
    const { timestamp: _, ...incomplete } = example;
    expect(validate(incomplete)).toBe(false);
  });

  it("says which examples are made up", () => {
    const madeUp = catalogue.filter(({ description }) => description.includes("made up")).map(({ name }) => name);
    const shown = catalogue.filter(({ evidence }) => evidence === "documented").map(({ name }) => name);

    expect(madeUp).toContain("md-integrations.case_created");
    expect(madeUp.filter((name) => shown.includes(name))).toEqual([]);
    expect(madeUp.length + shown.length).toBe(catalogue.length);
  });

  it("makes up examples that are read as the vendor's webhook of that name", () => {
    const { example } = catalogue.find(({ name }) => name === "md-integrations.message_created") ?? {};

    expect(example).toMatchObject({
      timestamp: "2026-01-15T12:00:00.000Z",
      data: { event_type: "message_created", timestamp: 1_768_478_400 },
    });
  });
});
