import { startStack } from "../../../infra/local/start-stack.ts";

// A persistent stack in its own process, which a test can kill: `persistent-stack.ts <assembly> <dir>`.
const [assembly = "", dir = ""] = process.argv.slice(2);
await startStack({ assembly, dir, persist: true, grantLog: process.env["GRANT_LOG"] });
process.send?.("started");
