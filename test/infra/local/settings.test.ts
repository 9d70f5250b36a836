import { createServer } from "node:net";
import { expect, test } from "vitest";
import { checkPorts, portError } from "../../../infra/local/free-ports.ts";
import { portVariables, readSettings, UserError, usage } from "../../../infra/local/settings.ts";

test("the default settings are the standard ports, real time, the demo, and state in memory", () => {
  expect(readSettings({}, [])).toEqual({
    ports: { gateway: 4000, simulators: 4100, receiver: 4200 },
    timeScale: 1,
    partnerPorts: [],
    dir: ".local",
    persist: false,
    demo: true,
    seedTraffic: false,
  });
});

test("variables and flags change the settings", () => {
  const ports = { GATEWAY_PORT: "1", SIMULATOR_PORT: "2", RECEIVER_PORT: "3" };
  const env = {
    ...ports,
    PARTNER_PORTS: "5900, 5901",
    TIME_SCALE: "60",
    RX_LOCAL_DIR: "there",
    MAX_INSTANCES: "16",
    GRANT_LOG: "g",
  };
  expect(readSettings(env, ["--no-demo", "--persist", "--seed-traffic"])).toEqual({
    ports: { gateway: 1, simulators: 2, receiver: 3 },
    timeScale: 60,
    maxInstances: 16,
    partnerPorts: [5900, 5901],
    dir: "there",
    grantLog: "g",
    persist: true,
    demo: false,
    seedTraffic: true,
  });
});

test("--help asks for the usage, whatever else is given", () => {
  expect(readSettings({ GATEWAY_PORT: "http" }, ["--help"])).toBe("help");
  expect(readSettings({}, ["-h", "--persist"])).toBe("help");
});

test("the usage names every flag and every variable", () => {
  for (const name of [
    "--no-demo",
    "--seed-traffic",
    "--persist",
    "--help",
    "TIME_SCALE",
    "MAX_INSTANCES",
    "PARTNER_PORTS",
  ]) {
    expect(usage).toContain(name);
  }
  for (const variable of Object.values(portVariables)) expect(usage).toContain(variable);
});

test.each([
  [{ GATEWAY_PORT: "http" }, [], "GATEWAY_PORT=http"],
  [{ RECEIVER_PORT: "70000" }, [], "RECEIVER_PORT=70000"],
  [{ TIME_SCALE: "0" }, [], "TIME_SCALE=0"],
  [{ TIME_SCALE: "fast" }, [], "TIME_SCALE=fast"],
  [{ MAX_INSTANCES: "0" }, [], "MAX_INSTANCES=0"],
  [{ PARTNER_PORTS: "5900,http" }, [], "PARTNER_PORTS has http"],
  [{ PARTNER_PORTS: "0" }, [], "PARTNER_PORTS has 0"],
  [{ PARTNER_PORTS: "5900;5901" }, [], "PARTNER_PORTS has 5900;5901"],
  [{ PARTNER_PORTS: "65536" }, [], "PARTNER_PORTS has 65536"],
  [{}, ["--persits"], "--persits"],
])("an invalid setting is named: %o %o", (env, args, message) => {
  expect(() => readSettings(env, args)).toThrow(UserError);
  expect(() => readSettings(env, args)).toThrow(message);
});

test("a port in use is named with the variable that changes it", async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  const ports = { gateway: 0, simulators: port, receiver: 0 };
  const message = `Port ${port} is in use. Set SIMULATOR_PORT to another.`;
  await expect(checkPorts(ports)).rejects.toThrow(message);
  expect(portError(Object.assign(new Error(), { code: "EADDRINUSE", port }), ports)?.message).toBe(message);
  expect(portError(new Error("other"), ports)).toBeUndefined();
  server.close();
});
