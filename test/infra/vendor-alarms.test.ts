import { App } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { beforeAll, describe, expect, it } from "vitest";
import { addStage } from "../../infra/add-stage.ts";
import { stages } from "../../infra/stages.ts";

let gateway: Template;

beforeAll(() => {
  gateway = Template.fromStack(addStage(new App(), stages.local).gateway);
});

const vendors = Object.keys(stages.local.connections);

describe("a vendor in trouble", () => {
  it.each(vendors)("wakes the operator: %s", (vendor) => {
    gateway.hasResourceProperties("AWS::Logs::MetricFilter", {
      FilterPattern: '{ ($.event = "breaker.opened") || ($.seconds >= 3600) }',
      MetricTransformations: [{ MetricName: `VendorUnavailable-${vendor}` }],
    });
    gateway.hasResourceProperties("AWS::CloudWatch::Alarm", {
      MetricName: `VendorUnavailable-${vendor}`,
      Threshold: 1,
      ComparisonOperator: "GreaterThanOrEqualToThreshold",
      TreatMissingData: "notBreaching",
    });
  });

  it.each(vendors)("whose credentials are not taken, or cannot be used, wakes the operator: %s", (vendor) => {
    gateway.hasResourceProperties("AWS::Logs::MetricFilter", {
      FilterPattern:
        '{ ($.event = "connection.misconfigured") || ($.event = "credentials.refused") || (($.event = "login.failed") && (($.why = "refused") || ($.why = "token-refused-before"))) }',
      MetricTransformations: [{ MetricName: `CredentialsRefused-${vendor}` }],
    });
    gateway.hasResourceProperties("AWS::CloudWatch::Alarm", {
      MetricName: `CredentialsRefused-${vendor}`,
      Threshold: 1,
    });
  });

  it("has the rate budget that its stage sets, and none otherwise", () => {
    const budgets = Object.values(gateway.findResources("AWS::Lambda::Function")).flatMap(({ Properties }) => {
      const { VENDOR, CALLS_PER_SECOND } = Properties.Environment?.Variables ?? {};
      return VENDOR === undefined ? [] : [[VENDOR, CALLS_PER_SECOND]];
    });
    expect(Object.fromEntries(budgets)).toEqual({
      ...Object.fromEntries(vendors.map((vendor) => [vendor, undefined])),
      "mwi-formulary": "1000",
    });
  });
});
