import { expect, test } from "vitest";
import { reportGrants } from "../../../../infra/local/grants/unused-grants.ts";
import { readPolicyDocument } from "../../../../infra/local/runner/iam/policy-document.ts";
import type { GrantUse } from "../../../../infra/local/runner/lambda/role-access.ts";

const allow = (action: string[], resource: string[]) => ({ Effect: "Allow", Action: action, Resource: resource });
const role = (shortName: string, ...statements: ReturnType<typeof allow>[]) => ({
  shortName,
  role: { name: shortName, statements: readPolicyDocument({ Statement: statements }, shortName) },
});
const use = (functionName: string, action: string, resource: string): GrantUse => ({ functionName, action, resource });
const names = [
  ["syncvet/default", "<vendor>/<connection>"],
  ["syncvet", "<vendor>"],
  ["inside-rx", "<vendor>"],
] as const;

test("each action of a statement on each of its resources is a grant of its own", () => {
  const functions = [role("work", allow(["s:Get", "s:Put"], ["one", "two"]))];
  const { unused } = reportGrants(functions, [use("work", "s:Get", "one"), use("work", "s:Put", "two")], [], names);
  expect(unused).toEqual([use("work", "s:Get", "two"), use("work", "s:Put", "one")]);
});

test("a grant that another function uses is unused", () => {
  const functions = [role("one", allow(["s:Get"], ["r"])), role("other", allow(["s:Get"], ["r"]))];
  expect(reportGrants(functions, [use("other", "s:Get", "r")], [], names).unused).toEqual([use("one", "s:Get", "r")]);
});

test("a use by the function of one vendor counts for those of the others", () => {
  const functions = [
    role("proxy-syncvet", allow(["s:Get"], ["secret/syncvet/default"]), allow(["q:Send"], ["jobs-syncvet"])),
    role("proxy-inside-rx", allow(["q:Send"], ["jobs-inside-rx"])),
  ];
  const { unused } = reportGrants(functions, [use("proxy-inside-rx", "q:Send", "jobs-inside-rx")], [], names);
  expect(unused).toEqual([use("proxy-<vendor>", "s:Get", "secret/<vendor>/<connection>")]);
});

test("a grant that is kept for a reason is not listed, and the reason is out of date once it is used or gone", () => {
  const functions = [role("work", allow(["s:Get", "s:Put"], ["r"]))];
  const kept = (action: string) => ({ ...use("work", action, "r"), reason: "rare" });
  const report = (uses: readonly GrantUse[]) => reportGrants(functions, uses, [kept("s:Get"), kept("s:Other")], names);
  expect(report([use("work", "s:Put", "r")])).toEqual({ unused: [], outdated: [kept("s:Other")] });
  expect(report([use("work", "s:Get", "r"), use("work", "s:Put", "r")]).outdated).toEqual([
    kept("s:Get"),
    kept("s:Other"),
  ]);
});

test("a reason stays where its grant may be used at times, and is out of date once the grant is gone", () => {
  const functions = [role("work", allow(["s:Get"], ["r"]))];
  const kept = (action: string) => ({ ...use("work", action, "r"), reason: "rare", isUsedAtTimes: true as const });
  const report = (uses: readonly GrantUse[]) => reportGrants(functions, uses, [kept("s:Get"), kept("s:Other")], names);
  expect(report([])).toEqual({ unused: [], outdated: [kept("s:Other")] });
  expect(report([use("work", "s:Get", "r")])).toEqual({ unused: [], outdated: [kept("s:Other")] });
});
