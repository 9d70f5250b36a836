import { expect, it } from "vitest";
import { invokedName } from "../../../../../infra/local/emulators/lambda/invocation.ts";

const url = (name: string, query = "") => `/2015-03-31/functions/${encodeURIComponent(name)}/invocations${query}`;
const arn = "arn:aws:lambda:us-east-1:000000000000:function:app-one";

it.each([
  [url("app-one"), undefined],
  [url("app-one", "?Qualifier=check"), "check"],
  [url("app-one:check"), "check"],
  [url("app-one:check", "?Qualifier=check"), "check"],
  [url("app-one", "?Qualifier=%24LATEST"), undefined],
  [url(arn), undefined],
  [url(`${arn}:check`), "check"],
  [url("000000000000:function:app-one", "?Qualifier=check"), "check"],
])("The URL %s names app-one with the alias %s", (given, qualifier) => {
  expect(invokedName(given)).toEqual({ name: "app-one", qualifier });
});

it.each([
  url("app-one:check", "?Qualifier=other"),
  url("app one"),
  url("app-one/../other"),
  "/2015-03-31/functions/app-one",
  "/2014-11-13/functions/app-one/invoke-async/",
])("The URL %s names no function", (given) => {
  expect(invokedName(given)).toBeUndefined();
});
