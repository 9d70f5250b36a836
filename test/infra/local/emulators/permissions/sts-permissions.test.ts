import { expect, it } from "vitest";
import { stsPermissions } from "../../../../../infra/local/emulators/permissions/sts-permissions.ts";

const neededBy = (form: Readonly<Record<string, string>>) =>
  stsPermissions(Buffer.from(new URLSearchParams(form).toString())).map(({ action }) => action);

it("The question who asks needs no permission, as in AWS", () => {
  expect(neededBy({ Action: "GetCallerIdentity" })).toEqual([]);
});

it("A role is assumed by permission alone", () => {
  const role = "arn:aws:iam::111111111111:role/some";
  expect(neededBy({ Action: "AssumeRole", RoleArn: role, RoleSessionName: "some" })).toEqual(["sts:AssumeRole"]);
});
