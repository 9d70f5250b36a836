import { startStack } from "../../../infra/local/start-stack.ts";

// A stack that keeps its state, in a process of its own that a test can kill: `kept-stack.ts <assembly> <dir>`.
const [assembly = "", dir = ""] = process.argv.slice(2);
await startStack({ assembly, dir, persist: true });
process.send?.("started");
