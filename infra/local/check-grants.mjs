import "../require-node.mjs";

await import("./check-grants.ts");
