import { describe, expect, it } from "vitest";
import { assessCertificate, assessClock, assessHealth } from "../../../../infra/operator/doctor/assess/endpoint.ts";
import { assessError } from "../../../../infra/operator/doctor/assess/error.ts";
import { assessHolds } from "../../../../infra/operator/doctor/assess/holds.ts";
import { assessLogins } from "../../../../infra/operator/doctor/assess/logins.ts";
import {
  assessDigestKey,
  assessSecrets,
  assessWebhookSecrets,
} from "../../../../infra/operator/doctor/assess/secrets.ts";

const name = "rx-gateway/prod/syncvet/default";

it.each([
  [{ state: "usable" }, "ok"],
  [{ state: "empty" }, "warn"],
  [{ state: "unusable", detail: "pepper is missing." }, "fail"],
  [{ state: "unknown" }, "skip"],
] as const)("A connection's secret that is %j is %s", (facts, result) => {
  expect(assessSecrets([{ name, ...facts }])).toMatchObject([{ result }]);
});

it.each([
  [{ state: "usable" }, "ok"],
  [{ state: "usable", detail: "pointers that cannot be used: type." }, "warn"],
  [{ state: "empty" }, "warn"],
  [{ state: "unneeded" }, "skip"],
  [{ state: "unusable" }, "fail"],
] as const)("A webhook's secret that is %j is %s", (facts, result) => {
  expect(assessWebhookSecrets([{ name, ...facts }])).toMatchObject([{ result }]);
});

it.each([
  ["usable", "ok"],
  ["empty", "fail"],
] as const)("A digest key that is %s is %s", (state, result) => {
  expect(assessDigestKey({ name, state })).toMatchObject([{ result }]);
});

describe("a login", () => {
  const step = (result: "ok" | "refused" | "unclear", status?: number) => ({
    step: "login" as const,
    result,
    meaning: "The token endpoint refuses the credentials.",
    ...(status === undefined ? {} : { status }),
  });
  const target = "syncvet/default";

  it.each([
    ["that succeeds", "ok", [step("ok")], "ok"],
    ["that is refused", "login-refused", [step("refused", 401)], "fail"],
    ["without an answer", "unreachable", [step("unclear")], "warn"],
  ] as const)("%s is assessed", (_what, result, steps, assessed) => {
    const [found] = assessLogins([{ target, result, milliseconds: 12, steps }]);
    expect(found).toMatchObject({ result: assessed });
    expect(found?.detail).toContain(target);
    if (assessed !== "ok") expect(found?.detail).toContain(result);
  });

  it("that succeeds is stated in the singular, and with its probe in the plural", () => {
    const details = [["login"], ["login", "probe"]].map((names) => {
      const steps = (["login", "probe"] as const).filter((name) => names.includes(name));
      const of = { target, result: "ok", milliseconds: 12 } as const;
      return assessLogins([{ ...of, steps: steps.map((name) => ({ ...step("ok"), step: name })) }])[0]?.detail;
    });
    expect(details).toEqual([`${target}: login succeeds in 12 ms.`, `${target}: login and probe succeed in 12 ms.`]);
  });

  it("that a vendor's function does not answer about names the function's log", () => {
    const facts = [{ target, notAnswered: "The function failed." }];
    expect(assessLogins(facts)).toMatchObject([
      { result: "fail", detail: `${target}: The function failed.`, remedy: expect.stringContaining("proxy-syncvet") },
    ]);
  });

  it("of a connection whose secret cannot be used is left to the check of secrets", () => {
    const used = { target, result: "ok", milliseconds: 12, steps: [step("ok")] } as const;
    const unused = { target: "inside-rx/default", result: "no-credentials", milliseconds: 1, steps: [] } as const;
    expect(assessLogins([unused, used])).toHaveLength(1);
    expect(assessLogins([unused])).toMatchObject([{ result: "warn" }]);
  });
});

it.each([
  [200, true, "ok"],
  [200, false, "fail"],
  [503, false, "fail"],
  [0, false, "fail"],
] as const)("A health of status %s, healthy %s, is %s", (status, healthy, result) => {
  expect(assessHealth({ url: "https://gateway.example", status, healthy })).toMatchObject([{ result }]);
});

it.each([
  [0, 100, "ok"],
  [-1_900, 1_000, "ok"],
  [40_000, 100, "warn"],
  [-400_000, 100, "fail"],
] as const)("A clock that is %s ms off by an answer of %s ms is %s", (skewMs, tookMs, result) => {
  expect(assessClock({ skewMs, tookMs })).toMatchObject([{ result }]);
});

it.each([
  ["of a year", { expiresAt: 365 * 86_400_000 }, "ok"],
  ["of three weeks", { expiresAt: 21 * 86_400_000 }, "warn"],
  ["of three days", { expiresAt: 3 * 86_400_000 }, "fail"],
  ["that is not trusted", { expiresAt: 365 * 86_400_000, fault: "SELF_SIGNED" }, "fail"],
  ["that is absent", { expiresAt: undefined }, "skip"],
] as const)("A certificate %s is assessed", (_what, change, result) => {
  expect(assessCertificate({ host: "gateway.example", now: 0, ...change })).toMatchObject([{ result }]);
});

it.each([
  ["AccessDeniedException", "warn", /permission/],
  ["CredentialsProviderError", "fail", /Sign in/],
  ["ExpiredTokenException", "fail", /Sign in/],
  ["ResourceNotFoundException", "fail", /deployed/],
])("The error %s is assessed without its message", (errorName, result, remedy) => {
  const assessment = assessError(Object.assign(new Error("secret text"), { name: errorName }));
  expect(assessment.result).toBe(result);
  expect(assessment.remedy).toMatch(remedy);
  expect(JSON.stringify(assessment)).not.toContain("secret text");
});

describe("what holds calls back", () => {
  const hold = (number: number) =>
    ({ of: "pair", why: "circuit", until: 1, since: 0, partnerId: `prt_${number}`, operation: "getPatient" }) as const;

  it("is a warning for each hold, with the connection", () => {
    const holds = [{ of: "connection", why: "cool-down", until: 60_000 } as const, hold(1)];
    const assessed = assessHolds({ connections: [{ target: "syncvet/default", holds }], now: 2 });

    expect(assessed).toMatchObject([
      {
        result: "warn",
        detail: expect.stringMatching(/^syncvet\/default: The vendor asked/),
        remedy: expect.stringContaining("VendorUnavailable"),
      },
      {
        result: "warn",
        detail: expect.stringContaining("getPatient by prt_1"),
        remedy: expect.stringContaining("LongHold"),
      },
    ]);
  });

  it("is five of many, and their number", () => {
    const holds = Array.from({ length: 64 }, (_, number) => hold(number));
    const assessed = assessHolds({ connections: [{ target: "syncvet/default", holds }], now: 2 });

    expect(assessed).toHaveLength(6);
    expect(assessed.at(-1)).toMatchObject({ result: "warn", detail: "syncvet/default: 59 more." });
  });

  it("is nothing for connections without trouble", () => {
    expect(assessHolds({ connections: [{ target: "syncvet/default", holds: [] }], now: 0 })).toMatchObject([
      { result: "ok" },
    ]);
  });
});
