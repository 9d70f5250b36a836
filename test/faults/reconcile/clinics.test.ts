import { expect, test } from "vitest";
import type { CfnTemplate } from "../../../infra/local/runner/template/cloudformation.ts";
import { clinicConnections, clinicNames, withClinics } from "./clinics.ts";

const secretOf = (path: string) => ({ Type: "AWS::SecretsManager::Secret", Properties: { Name: `rx/local/${path}` } });

const template = {
  Resources: {
    Mwi: secretOf("mwi-formulary/clinic-2"),
    MdiWebhook: secretOf("md-integrations/clinic-2/webhook"),
    Syncvet: secretOf("syncvet/clinic-2"),
    Policy: {
      Type: "AWS::IAM::Policy",
      Properties: { Resource: [{ "Fn::Join": ["", ["arn", ":rx/local/mwi-formulary/clinic-2-??????"]] }, "other"] },
    },
    Proxy: {
      Type: "AWS::Lambda::Function",
      Properties: { CONNECTIONS: "default,clinic-2", ALL: '{"mwi-formulary":["default","clinic-2"]}' },
    },
  },
} as const satisfies CfnTemplate;

test("A practice more has secrets, grants and its name wherever the last one of the stage has them", () => {
  const names = clinicNames(3);
  expect(names).toEqual(["default", "clinic-2", "clinic-3"]);
  const { Resources } = withClinics(template, names);
  const secrets = Object.values(Resources).flatMap(({ Properties }) => Properties?.["Name"] ?? []);
  expect(secrets).toEqual([
    ...["rx/local/mwi-formulary/clinic-2", "rx/local/mwi-formulary/clinic-3"],
    ...["rx/local/md-integrations/clinic-2/webhook", "rx/local/md-integrations/clinic-3/webhook"],
    "rx/local/syncvet/clinic-2",
  ]);
  expect(Resources["Policy"]?.Properties?.["Resource"]).toHaveLength(3);
  expect(Resources["Proxy"]?.Properties).toEqual({
    CONNECTIONS: "default,clinic-2,clinic-3",
    ALL: '{"mwi-formulary":["default","clinic-2","clinic-3"]}',
  });
  const more = clinicConnections(names).filter(({ connection }) => connection === "clinic-3");
  expect(more.map(({ vendor }) => vendor)).toEqual(["mwi-formulary", "md-integrations"]);
});
