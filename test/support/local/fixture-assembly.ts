import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Json, JsonObject } from "../../../infra/local/runner/template/cloudformation.ts";

export interface FixtureFunction {
  /** The module, with an export `handler`. */
  readonly code: string;
  readonly properties?: JsonObject;
}

export interface Fixture {
  readonly functions?: Readonly<Record<string, FixtureFunction>>;
  readonly resources?: Readonly<Record<string, { readonly Type: string; readonly Properties?: JsonObject }>>;
  readonly parameters?: Readonly<Record<string, { readonly Type: string }>>;
}

/** Writes an assembly as the CDK would, and returns its directory. Function names begin with `app-test-`. */
export function fixtureAssembly({ functions = {}, resources = {}, parameters = {} }: Fixture): string {
  const dir = mkdtempSync(join(tmpdir(), "rx-gateway-fixture-"));
  const write = (file: string, content: object): void => writeFileSync(join(dir, file), JSON.stringify(content));
  const files: Record<string, object> = {};
  const functionResources: Record<string, object> = {};
  for (const [name, { code, properties }] of Object.entries(functions)) {
    mkdirSync(join(dir, `asset.${name}`));
    writeFileSync(join(dir, `asset.${name}`, "index.mjs"), code);
    files[name] = {
      source: { path: `asset.${name}`, packaging: "zip" },
      destinations: { here: { objectKey: `${name}.zip` } },
    };
    functionResources[name] = {
      Type: "AWS::Lambda::Function",
      Properties: {
        FunctionName: `app-test-${name}`,
        Code: { S3Bucket: "assets", S3Key: `${name}.zip` },
        Handler: "index.handler",
        Runtime: "nodejs24.x",
        Timeout: 10,
        Role: { "Fn::GetAtt": ["Everything", "Arn"] },
        ...properties,
      },
    };
  }
  write("manifest.json", {
    artifacts: {
      Fixture: { type: "aws:cloudformation:stack", properties: { templateFile: "template.json" } },
      Assets: { type: "cdk:asset-manifest", properties: { file: "assets.json" } },
    },
  });
  write("assets.json", { files });
  write("template.json", {
    Parameters: parameters,
    Resources: { ...apiResources, ...roleThatAllows("Everything", "*"), ...functionResources, ...resources },
  });
  return dir;
}

/** A role with one policy that allows these actions on every resource. */
export function roleThatAllows(id: string, ...actions: readonly string[]) {
  return {
    [id]: {
      Type: "AWS::IAM::Role",
      Properties: {
        Policies: [
          {
            PolicyName: id,
            PolicyDocument: { Statement: [{ Effect: "Allow", Action: actions, Resource: "*" }] },
          },
        ],
      },
    },
  };
}

const apiResources = {
  Api: { Type: "AWS::ApiGateway::RestApi", Properties: { BinaryMediaTypes: ["*/*"] } },
  Stage: {
    Type: "AWS::ApiGateway::Stage",
    Properties: { RestApiId: { Ref: "Api" }, StageName: "test" },
  },
};

/** A resource of the fixture's API with one method. `path` has one segment. */
export function route(
  path: string,
  functionName: string,
  more: { readonly method?: JsonObject; readonly integration?: JsonObject } = {},
) {
  const id = path.replaceAll(/[^a-z]/gi, "");
  return {
    [`${id}Resource`]: {
      Type: "AWS::ApiGateway::Resource",
      Properties: { ParentId: { "Fn::GetAtt": ["Api", "RootResourceId"] }, PathPart: path, RestApiId: { Ref: "Api" } },
    },
    [`${id}Method`]: {
      Type: "AWS::ApiGateway::Method",
      Properties: {
        HttpMethod: "ANY",
        AuthorizationType: "NONE",
        ResourceId: { Ref: `${id}Resource` },
        RestApiId: { Ref: "Api" },
        Integration: {
          Type: "AWS_PROXY",
          IntegrationHttpMethod: "POST",
          Uri: invocationUri(functionName),
          ...more.integration,
        },
        ...more.method,
      },
    },
  };
}

/** The URI by which API Gateway invokes a function of the fixture. */
export function invocationUri(functionName: string): Json {
  const arn = { "Fn::GetAtt": [functionName, "Arn"] };
  return { "Fn::Join": ["", ["arn:aws:apigateway:here:lambda:path/2015-03-31/functions/", arn, "/invocations"]] };
}
