import "../../../infra/require-node.mjs";

await import("./app.ts");
