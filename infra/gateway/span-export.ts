import { ArnFormat } from "aws-cdk-lib";
import { FilterPattern, SubscriptionFilter } from "aws-cdk-lib/aws-logs";
import { LambdaDestination } from "aws-cdk-lib/aws-logs-destinations";
import { timeouts } from "../constructs/timeouts.ts";
import type { Platform } from "./platform.ts";

/**
 * Exports the spans that functions log, where the stage says so: subscriptions of their log groups invoke a function that
 * sends them on. Nothing of this is in the path of a call (`docs/adr/0030-traces-as-log-lines.md`).
 */
export function addSpanExport(platform: Platform): void {
  const { stage, stack, state } = platform;
  const { tracing } = stage;
  if (tracing === undefined) return;
  const { endpoint, secretName } = tracing;
  const exporter = platform.function("export-spans", {
    description: "Exports the spans among log lines to the stage's OTLP endpoint",
    timeout: timeouts.acknowledgement,
    environment: {
      TRACES_ENDPOINT: endpoint,
      STAGE: stage.name,
      ...(secretName === undefined ? {} : { TRACES_SECRET: secretName }),
    },
  });
  if (secretName !== undefined) {
    const arn = stack.formatArn({
      service: "secretsmanager",
      resource: "secret",
      resourceName: `${secretName}-??????`,
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    });
    exporter.bindSecrets([arn], state.key);
  }
  for (const writer of platform.tracedFunctions) {
    new SubscriptionFilter(stack, `SpansOf-${writer.node.id}`, {
      logGroup: writer.logGroup,
      filterPattern: FilterPattern.stringValue("$.event", "=", "span"),
      destination: new LambdaDestination(exporter.entry),
    });
  }
}
