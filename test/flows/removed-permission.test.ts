import { afterAll, expect, it } from "vitest";
import type { CfnTemplate, Json } from "../../infra/local/runner/template/cloudformation.ts";
import { startTestStack } from "../support/stack/start-test-stack.ts";
import { webhookClients } from "../support/stack/webhook-clients.ts";

/** Removes an action from every statement of one role's policy. */
const without =
  (role: string, action: string) =>
  (template: CfnTemplate): CfnTemplate => ({
    ...template,
    Resources: Object.fromEntries(
      Object.entries(template.Resources).map(([id, resource]) => [
        id,
        id.startsWith(role) && resource.Type === "AWS::IAM::Policy"
          ? JSON.parse(JSON.stringify(resource, (_, value: Json) => (value === action ? "none:None" : value)))
          : resource,
      ]),
    ),
  });

const stack = await startTestStack({ changeTemplate: without("intakeRole", "sqs:SendMessage") });
afterAll(() => stack.stop().catch(() => undefined));

it("a webhook whose function may not send to the queue is 503, and the stack says which permission is missing", async () => {
  const clients = webhookClients(stack);

  const statuses = await clients.send({ payload: { event_type: "case_waiting", case_id: "1", timestamp: 1 } });

  expect(statuses).toEqual([503]);
  const [denial] = stack.access.denials;
  expect(denial).toMatchObject({ functionName: "intake", action: "sqs:SendMessage" });
  await expect(stack.stop()).rejects.toThrow(
    /^intake may not sqs:SendMessage on arn:aws:sqs:.+:rx-gateway-local-intake\.$/,
  );
});
