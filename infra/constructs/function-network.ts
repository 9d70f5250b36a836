import { ArnFormat, Stack } from "aws-cdk-lib";
import { Effect, PolicyStatement } from "aws-cdk-lib/aws-iam";
import { CfnFunction, type Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";

/** Where in a VPC a function has its network interfaces. */
export interface FunctionNetwork {
  readonly subnetIds: readonly string[];
  readonly securityGroupId: string;
}

/** Puts a function into a network. By the L1 construct: the types of a VPC do not fit those of a function's properties. */
export function joinNetwork(fn: LambdaFunction, functionName: string, network: FunctionNetwork): void {
  const { defaultChild } = fn.node;
  if (!(defaultChild instanceof CfnFunction)) throw new Error("A function has a resource of its own.");
  defaultChild.vpcConfig = { subnetIds: [...network.subnetIds], securityGroupIds: [network.securityGroupId] };
  grantNetworkInterfaces(fn, functionName);
}

const descriptions = ["ec2:DescribeNetworkInterfaces", "ec2:DescribeSubnets"];
const changes = [
  "ec2:AssignPrivateIpAddresses",
  "ec2:CreateNetworkInterface",
  "ec2:DeleteNetworkInterface",
  "ec2:UnassignPrivateIpAddresses",
];

/**
 * Lets Lambda manage the function's network interfaces by its role, and not the function's own code: a call of the code
 * has the condition key `lambda:SourceFunctionArn`, one of Lambda itself has not. Descriptions know no resource, and the
 * interfaces have no names before they exist.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html#configuration-vpc-permissions
 */
function grantNetworkInterfaces(to: LambdaFunction, functionName: string): void {
  const stack = Stack.of(to);
  const interfaces = stack.formatArn({ service: "ec2", resource: "*", resourceName: "*" });
  // By the name: the function's ARN would make the policy wait for the function, which waits for the policy.
  const arn = stack.formatArn({
    service: "lambda",
    resource: "function",
    resourceName: functionName,
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });
  to.addToRolePolicy(new PolicyStatement({ actions: descriptions, resources: ["*"] }));
  to.addToRolePolicy(new PolicyStatement({ actions: changes, resources: [interfaces] }));
  to.addToRolePolicy(
    new PolicyStatement({
      effect: Effect.DENY,
      actions: [...descriptions, ...changes],
      resources: ["*"],
      // With and without a version or an alias.
      conditions: { ArnLike: { "lambda:SourceFunctionArn": [arn, `${arn}:*`] } },
    }),
  );
}
