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

test("a header called __proto__ is refused: the SDK of AWS loses such a member, and the header would not be sent", () => {
  const bodyWith = (headers: string) =>
    JSON.parse(`{"url":"https://a.example/","eventTypes":["*"],"headers":${headers}}`);

  expect(creation.faults(bodyWith('{"constructor":"a"}'), "")).toEqual([]);
  expect(creation.faults(bodyWith('{"__proto__":"a"}'), "")).toEqual([
    { pointer: "/headers/__proto__", detail: "It must be a header name, and none that is reserved." },
  ]);
});
