import { expect, test } from "vitest";
import { isValid } from "../../../../shared/core/schema/schema.ts";
import { endpointBodies } from "../../../../shared/gateway/partner-api/requests/endpoint-bodies.ts";

const { creation } = endpointBodies({ vendors: ["md-integrations"] });

test.each([
  "unknown",
  "_private",
  "_case_created_",
  ".x",
  "-",
  "a".repeat(100),
])("an endpoint can include any type that a webhook is stored as: md-integrations.%s", (name) => {
  const body = { url: "https://a.example/", eventTypes: [`md-integrations.${name}`] };
  expect(isValid(creation, body)).toBe(true);
});

test.each([
  "",
  "a b",
  "a".repeat(101),
])("an endpoint cannot include a type that no webhook is stored as: md-integrations.%s", (name) => {
  const body = { url: "https://a.example/", eventTypes: [`md-integrations.${name}`] };
  expect(isValid(creation, body)).toBe(false);
});
