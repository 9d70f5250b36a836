import { CfnOutput, Stack, type StackProps } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { PartnerApi } from "./constructs/partner-api.ts";
import { stateSuffixOutput } from "./constructs/state-names.ts";
import { alarmOnApi } from "./gateway/api-alarms.ts";
import { addDashboard } from "./gateway/dashboard/add-dashboard.ts";
import { deployGradually } from "./gateway/gradual-deployment.ts";
import { setOwnHosts } from "./gateway/own-hosts.ts";
import { addAuthorizer, addMetricsFunction, addPartnerFunction, addPublicPages } from "./gateway/partner-functions.ts";
import { Platform } from "./gateway/platform.ts";
import { addSavedQueries } from "./gateway/queries/add-saved-queries.ts";
import { gatewayQueues } from "./gateway/queues.ts";
import { addReceiptWriter } from "./gateway/receipt-writer.ts";
import { resourceFunctions } from "./gateway/resource-functions.ts";
import { addScheduler } from "./gateway/scheduler.ts";
import { addSpanExport } from "./gateway/span-export.ts";
import { addVendorCalls } from "./gateway/vendor-calls.ts";
import { addWebhookFunctions } from "./gateway/webhook-functions.ts";
import type { NetworkStack } from "./network-stack.ts";
import { sourceVersion } from "./source-version.ts";
import type { Stage } from "./stages.ts";
import type { StateStack } from "./state-stack.ts";

interface GatewayStackProps extends StackProps {
  readonly stage: Stage;
  readonly state: StateStack;
  /** Of a stage with fixed addresses. */
  readonly network?: NetworkStack | undefined;
}

/** The stateless resources, which can be destroyed and deployed again: functions, queues, API, schedule, alarms. */
export class GatewayStack extends Stack {
  constructor(scope: Construct, id: string, props: GatewayStackProps) {
    const { stage, state, network } = props;
    super(scope, id, { ...props, terminationProtection: stage.protect ?? false });
    // Tables and secrets are referred to by their names, which orders nothing.
    this.addStackDependency(state);
    const platform = new Platform(this, stage, { state, network });
    const queues = gatewayQueues(platform);
    addScheduler(platform, queues);
    addReceiptWriter(platform);
    const proxies = new Map([...addVendorCalls(platform, queues)].map(([vendor, { entry }]) => [vendor, entry]));
    const { hosts } = new PartnerApi(this, "PartnerApi", {
      apiName: `rx-gateway-${stage.name}`,
      stageName: stage.name,
      logRetention: stage.logRetentionDays,
      encryptionKey: state.key,
      authorizer: addAuthorizer(platform).entry,
      proxies,
      resources: resourceFunctions(proxies),
      metrics: addMetricsFunction(platform).entry,
      partnerApi: addPartnerFunction(platform, queues).entry,
      intake: addWebhookFunctions(platform, queues).entry,
      publicPages: addPublicPages(platform).entry,
      address: stage,
    });
    setOwnHosts(platform, hosts);
    addSpanExport(platform);
    alarmOnApi(platform);
    platform.alarms.addComposites();
    new CfnOutput(this, "Version", { value: sourceVersion(), description: "The sources that are deployed" });
    new CfnOutput(this, "StateSuffix", stateSuffixOutput(stage));
    if (stage.gradualDeployment) deployGradually(this, platform.functions);
    // Last, because it shows the alarms of everything else.
    addDashboard(this, stage);
    addSavedQueries(this, stage);
  }
}
