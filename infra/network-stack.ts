import { CfnOutput, Fn, RemovalPolicy, Stack, type StackProps } from "aws-cdk-lib";
import {
  CfnEIP,
  CfnSecurityGroup,
  FlowLogDestination,
  FlowLogTrafficType,
  GatewayVpcEndpointAwsService,
  IpAddresses,
  NatProvider,
  SubnetType,
  Vpc,
} from "aws-cdk-lib/aws-ec2";
import { LogGroup } from "aws-cdk-lib/aws-logs";
import type { Construct } from "constructs";
import type { FixedAddressSettings } from "./address-settings.ts";
import type { FunctionNetwork } from "./constructs/function-network.ts";
import type { Stage } from "./stages.ts";
import type { StateStack } from "./state-stack.ts";

/** The first and the last one. */
type Ports = readonly [from: number, to: number];

const https: Ports = [443, 443];

interface NetworkStackProps extends StackProps {
  readonly stage: Stage;
  readonly fixedAddress: FixedAddressSettings;
  readonly state: StateStack;
}

/**
 * The network of the functions whose calls come from fixed addresses: two zones, each with a NAT gateway and an Elastic IP.
 * The addresses are state, since others allow them: they are retained, and a stack that is made again takes them by
 * `fixedAddress.allocationIds`.
 *
 * Costs $73.00 a month in us-east-1: two NAT gateways at $0.045 an hour, two addresses at $0.005 an hour; and $0.045 a GB.
 * Endpoints for DynamoDB and S3 are free and carry most bytes. Endpoints for SQS and Secrets Manager would cost $29.20 more,
 * for messages of which a million is about 2 GB, 9 cents by the NAT gateways. Calls of KMS are made by the other services,
 * and Lambda writes logs outside of the VPC (`docs/adr/0031-fixed-addresses.md`).
 */
export class NetworkStack extends Stack {
  /** For calls of vendors: to port 443. */
  readonly vendorCalls: FunctionNetwork;
  /** For deliveries: to the ports that an endpoint's URL may have. */
  readonly deliveries: FunctionNetwork;

  constructor(scope: Construct, id: string, props: NetworkStackProps) {
    super(scope, id, { ...props, terminationProtection: props.stage.protect ?? false });
    const vpc = new Vpc(this, "Vpc", {
      ipAddresses: IpAddresses.cidr("10.0.0.0/24"),
      maxAzs: 2,
      natGateways: 2,
      natGatewayProvider: NatProvider.gateway({ eipAllocationIds: this.#addresses(props.fixedAddress) }),
      // Nothing uses the default security group; closing it would take a function and a role of its own.
      restrictDefaultSecurityGroup: false,
      subnetConfiguration: [
        { name: "Nat", subnetType: SubnetType.PUBLIC, cidrMask: 28, mapPublicIpOnLaunch: false },
        { name: "Functions", subnetType: SubnetType.PRIVATE_WITH_EGRESS, cidrMask: 26 },
      ],
    });
    vpc.addGatewayEndpoint("DynamoDb", { service: GatewayVpcEndpointAwsService.DYNAMODB });
    vpc.addGatewayEndpoint("S3", { service: GatewayVpcEndpointAwsService.S3 });
    this.#logRejected(vpc, props);
    this.vendorCalls = this.#network(vpc, "VendorCalls", [https]);
    // An endpoint's URL may have port 443 or one from 1024 on (`shared/http/egress-guard.ts`).
    this.deliveries = this.#network(vpc, "Deliveries", [https, [1024, 65_535]]);
  }

  /** Zones by number: their names would have to be looked up at synthesis, in the account. */
  override get availabilityZones(): string[] {
    return [Fn.select(0, Fn.getAzs()), Fn.select(1, Fn.getAzs())];
  }

  #addresses({ allocationIds }: FixedAddressSettings): string[] {
    if (allocationIds !== undefined) return [...allocationIds];
    return ["1", "2"].map((number) => {
      const address = new CfnEIP(this, `Address${number}`, { domain: "vpc" });
      address.applyRemovalPolicy(RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE);
      new CfnOutput(this, `FixedAddress${number}`, {
        description: "Calls come from this address or the other one: vendors and partners have to allow both",
        value: address.attrPublicIp,
      });
      new CfnOutput(this, `AllocationId${number}`, {
        description: "Its id, for fixedAddress.allocationIds",
        value: address.attrAllocationId,
      });
      return address.attrAllocationId;
    });
  }

  #logRejected(vpc: Vpc, { stage, state }: NetworkStackProps): void {
    const logGroup = new LogGroup(this, "RejectedTraffic", {
      retention: stage.logRetentionDays,
      encryptionKey: state.key,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    vpc.addFlowLog("Rejected", {
      destination: FlowLogDestination.toCloudWatchLogs(logGroup),
      trafficType: FlowLogTrafficType.REJECT,
    });
  }

  /** Functions with a security group of their own. Nothing can connect to them. */
  #network(vpc: Vpc, id: string, ports: readonly Ports[]): FunctionNetwork {
    const securityGroup = new CfnSecurityGroup(this, id, {
      vpcId: vpc.vpcId,
      groupDescription: `Rx Gateway: ${id}`,
      securityGroupEgress: ports.map(([fromPort, toPort]) => ({
        ipProtocol: "tcp",
        cidrIp: "0.0.0.0/0",
        fromPort,
        toPort,
        description: `To ports ${fromPort}-${toPort}`,
      })),
    });
    const subnetIds = vpc.privateSubnets.map(({ subnetId }) => subnetId);
    const securityGroupId = securityGroup.attrGroupId;
    // Exported whether used or not: an export that comes and goes with the setting would be removed while it is in use.
    for (const exported of [securityGroupId, ...subnetIds]) this.exportValue(exported);
    return { subnetIds, securityGroupId };
  }
}
