import "../require-node.mjs";

await import("./write-client-types.ts");
