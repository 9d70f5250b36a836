import "../require-node.mjs";

await import("./write-client-operations.ts");
