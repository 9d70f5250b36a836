import { expect, test } from "vitest";
import type { FieldError } from "../../../../shared/core/field-error.ts";
import { Problem } from "../../../../shared/core/problem.ts";
import type { Schema } from "../../../../shared/core/schema/schema.ts";
import { emptyBody } from "../../../../shared/gateway/partner-api/requests/empty-body.ts";
import { jobResolutionBody } from "../../../../shared/gateway/partner-api/requests/job-resolution-body.ts";
import { checkBody, parseBody } from "../../../../shared/gateway/partner-api/requests/read-body.ts";

const read = (schema: Schema, text: string, further?: readonly FieldError[]) =>
  checkBody(schema, parseBody(schema, Buffer.from(text)), further);

test.each([257, 1_000_000])("a body of %i levels is refused before it is parsed", (levels) => {
  const body = `${"[".repeat(levels)}${"]".repeat(levels)}`;
  expect(() => read(jobResolutionBody, body)).toThrow("400 body-too-deep");
  expect(() => read(emptyBody, body)).toThrow("400 body-too-deep");
});

test("a body of 256 levels is parsed, and checked against its schema", () => {
  const body = `{"action":${"[".repeat(255)}${"]".repeat(255)}}`;
  expect(() => read(jobResolutionBody, body)).toThrow("400 bad-request");
  expect(read(jobResolutionBody, '{"action":"retry"}')).toEqual({ action: "retry" });
});

test("faults that no schema can express are listed after those of the schema", () => {
  const further = [{ pointer: "/action", detail: "It is refused." }];
  try {
    read(jobResolutionBody, '{"action":"none"}', further);
    expect.unreachable();
  } catch (error) {
    expect(error instanceof Problem && error.members.errors).toMatchObject([{ pointer: "/action" }, ...further]);
  }
});
