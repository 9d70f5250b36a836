import { App } from "aws-cdk-lib";
import { Match, Template } from "aws-cdk-lib/assertions";
import { describe, it } from "vitest";
import { addStage } from "../../../infra/add-stage.ts";
import { shippedStages as stages } from "../../support/shipped-stages.ts";

describe.each([stages.dev, stages.prod])("the topic of alarms of $name", (stage) => {
  it("lets the stage's alarms publish, because its own policy replaces the default one", () => {
    const template = Template.fromStack(addStage(new App(), stage).gateway);
    template.resourceCountIs("AWS::SNS::Topic", 1);
    template.hasResourceProperties("AWS::SNS::TopicPolicy", {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: "Allow",
            Principal: { Service: "cloudwatch.amazonaws.com" },
            Action: "sns:Publish",
            Condition: {
              StringEquals: { "aws:SourceAccount": { Ref: "AWS::AccountId" } },
              ArnLike: {
                "aws:SourceArn": {
                  "Fn::Join": ["", Match.arrayWith([`:alarm:rx-gateway-${stage.name}-*`])],
                },
              },
            },
          }),
        ]),
      },
    });
  });
});
