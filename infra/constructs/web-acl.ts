import { RemovalPolicy, Stack } from "aws-cdk-lib";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { LogGroup, type RetentionDays } from "aws-cdk-lib/aws-logs";
import { CfnLoggingConfiguration, CfnWebACL, CfnWebACLAssociation } from "aws-cdk-lib/aws-wafv2";
import { Construct } from "constructs";

export interface WebAclProps {
  readonly name: string;
  /** The API's stage. */
  readonly stageArn: string;
  /** The ARN of an existing web ACL, or the rate of one of the stack's own. */
  readonly webAcl: string | { readonly requestsPer5Minutes: number };
  readonly logRetention: RetentionDays;
  readonly encryptionKey: IKey;
}

/** Associates a web ACL with the API: an existing one, or one whose only rule limits the requests of an address. */
export class WebAcl extends Construct {
  constructor(scope: Construct, id: string, props: WebAclProps) {
    super(scope, id);
    const { webAcl, stageArn } = props;
    const webAclArn = typeof webAcl === "string" ? webAcl : this.#rateLimiting(props, webAcl.requestsPer5Minutes);
    new CfnWebACLAssociation(this, "Association", { webAclArn, resourceArn: stageArn });
  }

  #rateLimiting({ name, logRetention, encryptionKey }: WebAclProps, limit: number): string {
    // Sampled requests show the console a URL, which can name a patient.
    const visibility = { cloudWatchMetricsEnabled: true, sampledRequestsEnabled: false };
    const acl = new CfnWebACL(this, "Acl", {
      name,
      scope: "REGIONAL",
      defaultAction: { allow: {} },
      visibilityConfig: { ...visibility, metricName: name },
      rules: [
        {
          name: "RateOfAddress",
          priority: 0,
          action: { block: {} },
          statement: { rateBasedStatement: { limit, aggregateKeyType: "IP", evaluationWindowSec: 300 } },
          visibilityConfig: { ...visibility, metricName: `${name}-rate` },
        },
      ],
    });
    const logs = new LogGroup(this, "Logs", {
      // AWS WAF accepts no log group of another prefix.
      logGroupName: `aws-waf-logs-${name}`,
      retention: logRetention,
      encryptionKey,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const { partition, region, account } = Stack.of(this);
    new CfnLoggingConfiguration(this, "Logging", {
      resourceArn: acl.attrArn,
      // Without the `:*` that the group's own ARN ends with, which AWS WAF refuses.
      logDestinationConfigs: [`arn:${partition}:logs:${region}:${account}:log-group:${logs.logGroupName}`],
      redactedFields: [{ uriPath: {} }, { queryString: {} }, { singleHeader: { Name: "authorization" } }],
    });
    return acl.attrArn;
  }
}
