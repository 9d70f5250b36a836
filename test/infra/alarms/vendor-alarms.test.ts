import { App } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { beforeAll, describe, expect, it } from "vitest";
import { addStage } from "../../../infra/add-stage.ts";
import { shippedStages as stages } from "../../support/shipped-stages.ts";

let gateway: Template;

beforeAll(() => {
  gateway = Template.fromStack(addStage(new App(), stages.local).gateway);
});

const vendors = Object.keys(stages.local.connections);

describe("a vendor", () => {
  it.each(vendors)("raises an alarm when its circuit opens or its cool-down is long: %s", (vendor) => {
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

  it.each(vendors)("raises an alarm when its credentials are refused or unusable: %s", (vendor) => {
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

  it("has the rate limit that its stage sets, and none otherwise", () => {
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
