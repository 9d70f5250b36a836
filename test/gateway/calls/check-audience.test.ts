import { describe, expect, test } from "vitest";
import { Problem } from "../../../shared/core/problem.ts";
import {
  type AudienceTarget,
  audienceWarnings,
  callAudience,
  refuseOtherAudience,
} from "../../../shared/gateway/calls/check-audience.ts";
import { mdIntegrations } from "../../../shared/vendors/md-integrations/descriptor.ts";
import { operationMatcher } from "../../../shared/vendors/operation-match.ts";
import { clientCredentials } from "../../support/builders/client-credentials.ts";

const matcher = operationMatcher(mdIntegrations);

const targetOf = (method: string, path: string): AudienceTarget => ({
  operation: matcher.match(method, path)?.operation,
  path,
});

const connection = (audiences?: readonly string[]) => ({
  name: "clinic-2",
  credentials: clientCredentials(audiences && { audiences }),
});

function refusalOf(audiences: readonly string[] | undefined, target: AudienceTarget): Problem["members"] | undefined {
  try {
    refuseOtherAudience(mdIntegrations, connection(audiences), target);
    return undefined;
  } catch (error) {
    if (error instanceof Problem) return error.members;
    throw error;
  }
}

const calls: readonly (readonly [method: string, path: string, audience: string])[] = [
  ["GET", "/v1/partner/questionnaires", "partner"],
  ["POST", "/v1/partner/cases", "partner"],
  ["GET", "/health-check/servers-load", "partner"],
  ["POST", "/web/clinicians", "web"],
  ["GET", "/web/resources/patients", "web"],
  ["GET", "/v1/clinician/patients/p/messages", "clinician"],
  ["PATCH", "/clinician/partners/p/offerings/o/clinicians", "clinician"],
  ["DELETE", "/shopify/partners", "store"],
  ["POST", "/woocommerce/orders", "store"],
  ["GET", "/v1/partner/anything", "partner"],
  ["POST", "/web/anything", "web"],
  ["GET", "/v1/clinician/anything", "clinician"],
  ["PUT", "/woocommerce/anything", "store"],
];

describe("The audience of a call", () => {
  test.each(calls)("The audience of %s %s is %s", (method, path, audience) => {
    expect(callAudience(mdIntegrations, targetOf(method, path))).toBe(audience);
  });

  test("A call is refused exactly where the connection's audiences lack its own", () => {
    for (const audiences of [["partner"], ["web"], ["partner", "clinician"], ["store", "web", "clinician"]]) {
      for (const [method, path, audience] of calls) {
        const refusal = refusalOf(audiences, targetOf(method, path));
        expect(refusal === undefined, `${method} ${path} with ${audiences.join()}`).toBe(audiences.includes(audience));
        expect(audienceWarnings(mdIntegrations, connection(audiences), targetOf(method, path))).toEqual([]);
      }
    }
  });

  test("A connection without audiences refuses nothing, and warns of every other audience than the partner", () => {
    for (const [method, path, audience] of calls) {
      const target = targetOf(method, path);
      expect(refusalOf(undefined, target)).toBeUndefined();
      const expected = audience === "partner" ? [] : ["other-audience"];
      expect(audienceWarnings(mdIntegrations, connection(), target)).toEqual(expected);
    }
  });

  test("A refusal names operation, audience and connection, and what to do", () => {
    const refusal = refusalOf(["partner"], targetOf("POST", "/web/clinicians"));
    expect(refusal).toMatchObject({ status: 403, name: "wrong-audience" });
    for (const text of ["createClinician", "web", "md-integrations/clinic-2", "Gateway-Connection", "operator"]) {
      expect(refusal?.detail).toContain(text);
    }
    expect(refusalOf(["partner"], targetOf("POST", "/web/secret-name"))?.detail).not.toContain("secret-name");
  });
});
