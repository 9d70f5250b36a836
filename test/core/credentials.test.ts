import { expect, test } from "vitest";
import { parseCredentials } from "../../shared/core/credentials.ts";
import { Problem } from "../../shared/core/problem.ts";

test("a client's credentials are read with their settings", () => {
  const text = JSON.stringify({
    clientId: "i",
    clientSecret: "s",
    pepper: "p",
    environment: "sandbox",
    tenants: ["t"],
  });
  expect(parseCredentials(text)).toEqual({
    kind: "client",
    clientId: "i",
    clientSecret: "s",
    pepper: "p",
    environment: "sandbox",
    tenants: ["t"],
  });
});

test("an API key is read", () => {
  expect(parseCredentials('{"apiKey":"k","pepper":"p"}')).toEqual({
    kind: "api-key",
    apiKey: "k",
    pepper: "p",
    environment: "live",
  });
});

test.each([
  ["{}", "pepper, clientId, clientSecret"],
  ['{"apiKey":"","pepper":"p"}', "apiKey"],
  ["not json: hunter2", "not a JSON object"],
  ["[]", "not a JSON object"],
])("%s is refused, naming what is wrong and no value", (text, named) => {
  const read = () => parseCredentials(text);
  expect(read).toThrow(Problem);
  try {
    read();
  } catch (error) {
    const detail = error instanceof Problem ? error.members.detail : "";
    expect(detail).toContain(named);
    expect(detail).not.toContain("hunter2");
  }
});
