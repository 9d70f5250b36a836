import { App } from "aws-cdk-lib";
import { Match, Template } from "aws-cdk-lib/assertions";
import { beforeAll, describe, expect, test } from "vitest";
import { addStage } from "../../infra/add-stage.ts";
import type { FixedAddressSettings } from "../../infra/address-settings.ts";
import { functionNetworks } from "../../infra/gateway/function-networks.ts";
import { NetworkStack } from "../../infra/network-stack.ts";
import { StateStack } from "../../infra/state-stack.ts";
import { shippedStages as stages } from "../support/shipped-stages.ts";

/** The template of the network alone, without the bundles of functions. */
function networkOf(fixedAddress: FixedAddressSettings): Template {
  const app = new App();
  const stage = { ...stages.dev, fixedAddress };
  const state = new StateStack(app, "State", { stage });
  return Template.fromStack(new NetworkStack(app, "Network", { stage, fixedAddress, state }));
}

const outputValues = (template: Template, pattern: RegExp): unknown[] =>
  Object.entries(template.findOutputs("*"))
    .filter(([name]) => pattern.test(name))
    .map(([, output]) => (output as { Value: unknown }).Value);

describe("the network of a stage with fixed addresses", () => {
  const template = networkOf({ vendors: ["mwi-formulary"] });

  test("has two Elastic IPs that outlive the stack and are outputs, each with a NAT gateway", () => {
    template.resourceCountIs("AWS::EC2::EIP", 2);
    template.allResources("AWS::EC2::EIP", {
      DeletionPolicy: "RetainExceptOnCreate",
      UpdateReplacePolicy: "Retain",
    });
    expect(outputValues(template, /^FixedAddress\d$/)).toEqual([
      { "Fn::GetAtt": ["Address1", "PublicIp"] },
      { "Fn::GetAtt": ["Address2", "PublicIp"] },
    ]);
    for (const address of ["Address1", "Address2"]) {
      template.hasResourceProperties("AWS::EC2::NatGateway", {
        AllocationId: { "Fn::GetAtt": [address, "AllocationId"] },
      });
    }
  });

  test("uses existing Elastic IPs and creates none where the setting names them", () => {
    const again = networkOf({ vendors: ["mwi-formulary"], allocationIds: ["eipalloc-0a", "eipalloc-0b"] });
    again.resourceCountIs("AWS::EC2::EIP", 0);
    for (const AllocationId of ["eipalloc-0a", "eipalloc-0b"]) {
      again.hasResourceProperties("AWS::EC2::NatGateway", { AllocationId });
    }
  });

  test("routes private subnets in two zones through the NAT gateways, and gives no interface a public address", () => {
    const subnets = Object.values(template.findResources("AWS::EC2::Subnet")).map(
      ({ Properties }) => Properties as { AvailabilityZone: unknown; MapPublicIpOnLaunch: boolean },
    );
    expect(new Set(subnets.map(({ AvailabilityZone }) => JSON.stringify(AvailabilityZone))).size).toBe(2);
    expect(subnets.map(({ MapPublicIpOnLaunch }) => MapPublicIpOnLaunch)).toEqual([false, false, false, false]);
    const routes = Object.values(template.findResources("AWS::EC2::Route")).map(({ Properties }) => Properties);
    expect(routes.filter((route) => route?.["NatGatewayId"] !== undefined)).toHaveLength(2);
  });

  test("reaches DynamoDB and S3 by gateway endpoints, and has no other endpoint", () => {
    const endpoints = Object.values(template.findResources("AWS::EC2::VPCEndpoint")).map(
      ({ Properties }) => Properties,
    );
    expect(endpoints.map((endpoint) => endpoint?.["VpcEndpointType"])).toEqual(["Gateway", "Gateway"]);
    const services = JSON.stringify(endpoints.map((endpoint) => endpoint?.["ServiceName"]));
    for (const service of ["dynamodb", "s3"]) expect(services).toContain(`.${service}"`);
  });

  test("lets vendors' calls go to port 443 alone, deliveries also to the ports of endpoints, and nothing come in", () => {
    const ports = Object.entries(template.findResources("AWS::EC2::SecurityGroup")).map(([id, { Properties }]) => {
      expect(Properties).not.toHaveProperty("SecurityGroupIngress");
      const rules = Properties?.["SecurityGroupEgress"] as { IpProtocol: string; FromPort: number; ToPort: number }[];
      return [id, rules.map(({ IpProtocol, FromPort, ToPort }) => [IpProtocol, FromPort, ToPort])];
    });
    expect(Object.fromEntries(ports)).toEqual({
      VendorCalls: [["tcp", 443, 443]],
      Deliveries: [
        ["tcp", 443, 443],
        ["tcp", 1_024, 65_535],
      ],
    });
  });

  test("exports the same for any setting, so that a changed setting removes no export that is in use", () => {
    const settings: FixedAddressSettings[] = [
      { vendors: ["mwi-formulary"] },
      { vendors: [], deliveries: true },
      { vendors: ["syncvet", "inside-rx"], deliveries: true },
    ];
    const exported = settings.map((setting) => outputValues(networkOf(setting), /^Exports/));
    expect(exported[0]).toHaveLength(4);
    for (const other of exported) expect(other).toEqual(exported[0]);
    expect(JSON.stringify(exported)).not.toMatch(/mwi|syncvet|inside/);
  });

  test("logs rejected traffic into an encrypted group", () => {
    template.hasResourceProperties("AWS::EC2::FlowLog", { TrafficType: "REJECT", ResourceType: "VPC" });
    template.hasResourceProperties("AWS::Logs::LogGroup", { KmsKeyId: Match.anyValue() });
  });
});

test("the functions that call from fixed addresses are those of the named vendors and all that send deliveries", () => {
  const network = {
    vendorCalls: { subnetIds: ["a"], securityGroupId: "vendors" },
    deliveries: { subnetIds: ["a"], securityGroupId: "deliveries" },
  };
  const ids = ["proxy-mwi-formulary", "proxy-syncvet", "process-events", "deliver-event", "partner-api", "intake"];
  const groups = (settings: FixedAddressSettings | undefined) =>
    ids.map((id) => functionNetworks(settings, network)(id)?.securityGroupId);
  const none = undefined;
  expect(groups(none)).toEqual([none, none, none, none, none, none]);
  expect(groups({ vendors: ["mwi-formulary"] })).toEqual(["vendors", none, none, none, none, none]);
  expect(groups({ vendors: ["syncvet"], deliveries: true })).toEqual([
    ...[none, "vendors"],
    ...["deliveries", "deliveries", none, none],
  ]);
});

describe("the stacks of a stage with fixed addresses", () => {
  let gateway: Template;
  beforeAll(() => {
    const fixedAddress: FixedAddressSettings = { vendors: ["mwi-formulary"], deliveries: true };
    gateway = Template.fromStack(addStage(new App(), { ...stages.prod, fixedAddress }).gateway);
  });

  test("have these functions in the network and no other one", () => {
    const inside = Object.values(gateway.findResources("AWS::Lambda::Function"))
      .map(({ Properties }) => Properties as { FunctionName: string; VpcConfig?: unknown })
      .filter(({ VpcConfig }) => VpcConfig !== undefined)
      .map(({ FunctionName }) => FunctionName);
    expect(inside.toSorted()).toEqual([
      "rx-gateway-prod-deliver-event",
      "rx-gateway-prod-process-events",
      "rx-gateway-prod-proxy-mwi-formulary",
    ]);
  });

  test("have Lambda manage network interfaces by these roles, and deny it to the functions' own code", () => {
    const policies = Object.entries(gateway.findResources("AWS::IAM::Policy")).flatMap(([id, { Properties }]) => {
      const { Statement } = Properties?.["PolicyDocument"] as {
        Statement: { Effect: string; Action: string | string[]; Condition?: Record<string, unknown> }[];
      };
      const ec2 = Statement.filter(({ Action }) => [Action].flat().some((action) => action.startsWith("ec2:")));
      return ec2.length === 0 ? [] : [{ id, ec2 }];
    });
    expect(policies).toHaveLength(3);
    for (const { ec2 } of policies) {
      const of = (effect: string): string[] =>
        ec2.filter(({ Effect }) => Effect === effect).flatMap(({ Action }) => [Action].flat());
      expect(of("Deny").toSorted()).toEqual(of("Allow").toSorted());
      const [denied] = ec2.filter(({ Effect }) => Effect === "Deny");
      expect(Object.keys(denied?.Condition?.["ArnLike"] ?? {})).toEqual(["lambda:SourceFunctionArn"]);
    }
  });
});

test("a stage without fixed addresses has no network", () => {
  expect(stages.prod.fixedAddress).toBeUndefined();
  expect(addStage(new App(), { ...stages.dev, connections: {} })).not.toHaveProperty("network");
});
