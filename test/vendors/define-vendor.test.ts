import { describe, expect, test } from "vitest";
import { defineVendor, VendorDefinitionError } from "../../shared/vendors/define-vendor.ts";
import { required, text } from "../../shared/vendors/field-rules.ts";
import type { SameIntent, SameIntents } from "../../shared/vendors/same-intent.ts";
import { type Operation, statusDecides, type VendorDescriptor } from "../../shared/vendors/types.ts";

const read: Operation = {
  id: "getThing",
  method: "GET",
  path: "/v1/things/{thing}",
  safe: true,
  evidence: "documented",
};
const login = {
  path: "/token",
  encoding: "json",
  fields: { id: "{clientId}", secret: "{clientSecret}" },
  tokenField: "token",
  defaultSeconds: 60,
} as const;

const vendor = (changed: Partial<VendorDescriptor> = {}): VendorDescriptor => ({
  id: "some-vendor",
  title: "Some vendor",
  origins: { live: "https://api.vendor.test", sandbox: "https://sandbox.vendor.test" },
  auth: { kind: "access-token", login, carriedIn: "authorization-header" },
  operations: [read],
  readBody: statusDecides,
  ...changed,
});
const write: Operation = { ...read, id: "makeThing", method: "POST", safe: false };
const aGuard: SameIntent = { who: ["/patient_id", "path/thing"], warnHours: 24, refuseHours: 24 };
const guarded = (sameIntent: SameIntents) => vendor({ operations: [write], sameIntent });
const withOperation = (changed: Partial<Operation>) => vendor({ operations: [{ ...read, ...changed }] });
const withLogin = (changed: object) =>
  vendor({ auth: { kind: "access-token", login: { ...login, ...changed }, carriedIn: "authorization-header" } });

test("a sound descriptor is returned as it is", () => {
  const sound = vendor();
  expect(defineVendor(sound)).toBe(sound);
});

describe("a descriptor is refused while it loads for", () => {
  test.each([
    ["a guard of no operation", guarded({ other: aGuard }), "a guard for other and no such operation"],
    [
      "a guard of a read",
      vendor({ operations: [{ ...write, method: "POST", safe: true }], sameIntent: { makeThing: aGuard } }),
      "makeThing is guarded and is no write",
    ],
    [
      "a guard of a body that the method lacks",
      vendor({ operations: [{ ...write, method: "DELETE" }], sameIntent: { makeThing: aGuard } }),
      "makeThing has no body to guard by",
    ],
    ["a guard for no one", guarded({ makeThing: { ...aGuard, optional: aGuard.who } }), "lacks who it is for"],
    [
      "a guard by a place that no path has",
      guarded({ makeThing: { ...aGuard, who: ["path/other"] } }),
      "place path/other",
    ],
    ["a guard by a malformed pointer", guarded({ makeThing: { ...aGuard, who: ["patient"] } }), "place patient"],
    [
      "an optional place that is not compared",
      guarded({ makeThing: { ...aGuard, optional: ["/a"] } }),
      "/a of makeThing is optional",
    ],
    [
      "elements without a difference",
      guarded({ makeThing: { ...aGuard, each: { list: "/list", by: [] } } }),
      "elements of makeThing are not distinguished",
    ],
    [
      "a guard that refuses for longer than it warns",
      guarded({ makeThing: { ...aGuard, refuseHours: 25 } }),
      "the hours of makeThing",
    ],
    ["a guard of more than three days", guarded({ makeThing: { ...aGuard, warnHours: 73 } }), "the hours of makeThing"],
    [
      "a guard that a read ends",
      guarded({ makeThing: { ...aGuard, makes: { id: "/id", endedByOperations: { getThing: "thing" } } } }),
      "getThing ends what a guarded call makes",
    ],
    ["a guard of no time", guarded({ makeThing: { ...aGuard, refuseHours: 0 } }), "the hours of makeThing"],
    ["a read that a redirect is to end", withOperation({ redirectMeansDone: true }), "getThing is no write"],
    [
      "a deprecation on no day",
      withOperation({ deprecated: { since: "soon" } }),
      "the deprecation of getThing is wrong",
    ],
    ["an audience that the vendor lacks", withOperation({ audience: "web" }), "getThing is for the audience web"],
    [
      "an operation under the paths of another audience",
      vendor({ audiences: { web: { credentials: "a user's token", paths: ["/v1"] } } }),
      "getThing is for partner, and its path for web",
    ],
    [
      "an audience by the partner's name",
      vendor({ audiences: { partner: { credentials: "a token", paths: [] } } }),
      "partner cannot be the name of an audience",
    ],
    [
      "an audience whose path has half a segment",
      vendor({ audiences: { web: { credentials: "a user's token", paths: ["/web/"] } } }),
      "the path /web/",
    ],
    [
      "an audience without credentials",
      vendor({ audiences: { web: { credentials: " ", paths: ["/web"] } } }),
      "does not say whose credentials",
    ],
    ["an id that no path can hold", vendor({ id: "Some Vendor" }), "the id is not"],
    ["no title", vendor({ title: " " }), "the title is empty"],
    ["a plain http origin", vendor({ origins: { live: "http://a.test", sandbox: "https://a.test" } }), "http://a.test"],
    [
      "an origin with a path",
      vendor({ origins: { live: "https://a.test/", sandbox: "https://a.test" } }),
      "not an https",
    ],
    ["a login host that is no origin", withLogin({ origin: "login.test" }), "login.test is not an https origin"],
    ["a login path with a parameter", withLogin({ path: "/{tenant}/token" }), "is not a plain path"],
    ["a login without a secret", withLogin({ fields: { id: "{clientId}" } }), "sends no {clientSecret}"],
    ["a lifetime of nothing", withLogin({ defaultSeconds: 0 }), "not a time"],
    [
      "a refusal found anywhere",
      withLogin({ refusal: { field: "msg", whole: /invalid/ } }),
      "not the pattern of a whole",
    ],
    [
      "half a refusal",
      withLogin({ refusal: { field: "msg", whole: /^invalid|wrong$/ } }),
      "not the pattern of a whole",
    ],
    ["a header in capitals", vendor({ auth: { kind: "api-key", header: "X-Api-Key" } }), "X-Api-Key is not a header"],
    ["a tenant header in capitals", vendor({ tenantHeader: "Tenant-Id" }), "Tenant-Id is not a header"],
    ["two operations of one id", vendor({ operations: [read, { ...read, path: "/other" }] }), "are called getThing"],
    [
      "two operations of one method and path",
      vendor({ operations: [read, { ...read, id: "getOther", path: "/v1/things/{other}" }] }),
      "two operations are GET /v1/things/{}",
    ],
    ["a demanded type that is none", vendor({ demandedHeaders: { accept: "json" } }), "json is not a media type"],
    ["a file that is exempt from nothing", withOperation({ answersFile: true }), "getThing is exempt from an Accept"],
    [
      "a header of the gateway's own",
      withOperation({ requestHeaders: ["idempotency-key"] }),
      "the header idempotency-key of getThing is the gateway's own",
    ],
    ["a read that wants a key", withOperation({ keyRequired: true }), "getThing needs no Idempotency-Key"],
    [
      "a login that wants a key",
      withOperation({ method: "POST", safe: false, internal: true, keyRequired: true }),
      "getThing needs no Idempotency-Key",
    ],
    ["an id that grants use themselves", withOperation({ id: "passthrough" }), "no grant can name"],
    ["a path without its slash", withOperation({ path: "v1/things" }), "the path of getThing"],
    ["a path with an empty segment", withOperation({ path: "/v1//things" }), "the path of getThing"],
    ["a path with a dot segment", withOperation({ path: "/v1/../things" }), "the path of getThing"],
    ["a parameter within a segment", withOperation({ path: "/v1/things-{thing}" }), "the path of getThing"],
    ["a parameter without a name", withOperation({ path: "/v1/{}" }), "the path of getThing"],
    ["a parameter named twice", withOperation({ path: "/{a}/{a}" }), "the path of getThing"],
    ["a DELETE that may be sent again", withOperation({ method: "DELETE" }), "getThing is called safe and is a DELETE"],
    ["a login that may be sent again", withOperation({ internal: true }), "login or logout"],
    ["rules for no operation", vendor({ requestRules: { getOther: {} } }), "no such operation"],
    ["rules for a body that a GET has not", vendor({ requestRules: { getThing: { body: {} } } }), "has no body"],
    [
      "rules for a parameter not in the path",
      vendor({ requestRules: { getThing: { path: { other: text } } } }),
      "name other",
    ],
    [
      "a malformed pointer",
      vendor({
        operations: [{ ...read, method: "POST" }],
        requestRules: { getThing: { body: { name: required(text) } } },
      }),
      "malformed pointer name",
    ],
    ["a vendor's path for no operation", vendor({ vendorPaths: { getOther: "GET /x" } }), "no such operation"],
    ["a vendor's path that is none", vendor({ vendorPaths: { getThing: "FETCH /x" } }), "not of the form"],
    ["a vendor's path with a foreign parameter", vendor({ vendorPaths: { getThing: "GET /x/{y}" } }), "has y"],
  ])("%s", (_what, wrong, fault) => {
    expect(() => defineVendor(wrong)).toThrow(fault);
  });
});

test("every fault of a descriptor is reported at once", () => {
  const wrong = vendor({ title: "", operations: [{ ...read, path: "x" }] });
  expect(() => defineVendor(wrong)).toThrow(VendorDefinitionError);
  expect(() => defineVendor(wrong)).toThrow(/title.*; .*path of getThing/);
});
