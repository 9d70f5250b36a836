import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { App, Stack } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { beforeAll, describe, expect, test } from "vitest";
import { addStage } from "../../infra/add-stage.ts";
import { localSettings } from "../../infra/gateway/local-settings.ts";
import { readRehearsal } from "../../infra/rehearsal-settings.ts";
import { readStages, type Stage, stages } from "../../infra/stages.ts";

const settings = { REHEARSAL: "1", VENDOR_ORIGIN: "http://127.0.0.1:4100", EGRESS_ALLOW: "127.0.0.1:4200" };

function rehearsalStage(environment: Readonly<Record<string, string>> = settings): Stage {
  const { rehearsal } = readStages(environment);
  if (rehearsal === undefined) throw new Error("There is no stage rehearsal.");
  return rehearsal;
}

interface Stacks {
  readonly state: Template;
  readonly gateway: Template;
}

let rehearsal: Stacks;
let prod: Stacks;

beforeAll(() => {
  const templatesOf = (stage: Stage): Stacks => {
    const { state, gateway } = addStage(new App(), stage);
    return { state: Template.fromStack(state), gateway: Template.fromStack(gateway) };
  };
  rehearsal = templatesOf(rehearsalStage());
  // Backups are of state that is kept, which that of a rehearsal is not; the rest is what one stage of an account has.
  const { backup, existingSecrets, protect, domain, fixedAddress, ...comparable } = stages.prod;
  prod = templatesOf(comparable);
}, 120_000);

describe("Stage rehearsal", () => {
  test.each([
    {},
    { REHEARSAL: "0" },
    { REHEARSAL: "true" },
    { VENDOR_ORIGIN: "http://127.0.0.1:4100" },
  ])("Stage rehearsal does not exist with %j", (environment) => {
    expect(readRehearsal(environment)).toBeUndefined();
    expect(Object.keys(readStages(environment))).toEqual(["local", "dev", "prod"]);
  });

  test("The app does not know stage rehearsal without REHEARSAL=1", () => {
    const app = fileURLToPath(new URL("../../infra/app.ts", import.meta.url));
    const { REHEARSAL, ...environment } = process.env;
    const { status, stderr } = spawnSync(process.execPath, [app], {
      env: { ...environment, STAGE: "rehearsal" },
      encoding: "utf8",
    });
    expect(status).not.toBe(0);
    expect(stderr).toContain("STAGE must be one of local, dev, prod.");
  });

  test("Stage rehearsal has the resources of prod but backups", () => {
    const typesOf = (stacks: Stacks) =>
      [stacks.state, stacks.gateway].map((template) => {
        const resources: readonly { readonly Type: string }[] = Object.values(template.toJSON()["Resources"]);
        return Object.entries(Object.groupBy(resources, ({ Type }) => Type)).map(([type, of]) => [type, of?.length]);
      });
    expect(typesOf(rehearsal)).toEqual(typesOf(prod));
  });

  test("The functions of stage rehearsal get the simulators' host, the endpoints and the time scale, and take sandboxes only", () => {
    const functions = Object.values(rehearsal.gateway.findResources("AWS::Lambda::Function"));
    const variables = functions.map(({ Properties }) => Properties.Environment?.Variables ?? {});
    const proxies = variables.filter(({ VENDOR }) => VENDOR !== undefined);
    expect(proxies).toHaveLength(Object.keys(stages.prod.connections).length);
    for (const proxy of proxies) {
      expect(proxy).toMatchObject({
        VENDOR_ORIGIN: settings.VENDOR_ORIGIN,
        TIME_SCALE: "60",
        CONNECTION_ENVIRONMENT: "required",
        LIVE_CONNECTIONS: "[]",
      });
    }
    const endpoints = variables.filter(({ EGRESS_ALLOW }) => EGRESS_ALLOW !== undefined);
    expect(new Set(endpoints.map(({ EGRESS_ALLOW }) => EGRESS_ALLOW))).toEqual(new Set([settings.EGRESS_ALLOW]));
    expect(endpoints).toHaveLength(3);
  });

  test("Stage rehearsal without further settings calls the vendors' own sandboxes", () => {
    expect(readRehearsal({ REHEARSAL: "1" })).toEqual({ timeScale: 60 });
    expect(localSettings(new Stack(), rehearsalStage({ REHEARSAL: "1" }))).toEqual({
      vendor: {},
      egress: {},
      waits: { TIME_SCALE: "60" },
    });
  });

  test("The origin of the vendors may be an https origin", () => {
    const origin = { VENDOR_ORIGIN: "https://simulators.example.com" };
    expect(readRehearsal({ REHEARSAL: "1", ...origin })?.vendorOrigin).toBe(origin.VENDOR_ORIGIN);
  });

  test.each([
    { VENDOR_ORIGIN: "http://simulators.example.com" },
    { VENDOR_ORIGIN: "http://localhost:4100" },
    { VENDOR_ORIGIN: "http://127.0.0.1.example.com" },
    { VENDOR_ORIGIN: "http://127.0.0.1:4100/" },
    { VENDOR_ORIGIN: "ftp://127.0.0.1" },
    { VENDOR_ORIGIN: "" },
    { EGRESS_ALLOW: "127.0.0.1" },
    { EGRESS_ALLOW: "127.0.0.1:0" },
    { EGRESS_ALLOW: "127.0.0.1:99999" },
    { EGRESS_ALLOW: "127.0.0.1:80,*" },
    { EGRESS_ALLOW: "http://127.0.0.1:80" },
    { EGRESS_ALLOW: "" },
    { TIME_SCALE: "0.5" },
    { TIME_SCALE: "fast" },
  ])("A rehearsal with %j is refused, naming the variable", (wrong) => {
    const [name = ""] = Object.keys(wrong);
    expect(() => readStages({ ...settings, ...wrong })).toThrow(`${name}=`);
  });
});

describe("A stage with the settings of a rehearsal", () => {
  const own = rehearsalStage().rehearsal;

  test.each([
    ["that is prod", { name: "prod" }, "only rehearsal can"],
    ["that allows a live connection", { liveConnections: ["inside-rx/default"] }, "no live connection"],
    ["that allows every live connection", { liveConnections: undefined }, "no live connection"],
    ["that does not require the environment", { environmentRequired: undefined }, "no live connection"],
    ["that retains its state", { keepState: true }, "retains no state"],
  ])("A stage with the settings of a rehearsal %s is refused", (_which, changed, why) => {
    const stage = { ...rehearsalStage(), ...changed, rehearsal: own } as Stage;
    expect(() => addStage(new App(), stage)).toThrow(why);
  });
});
