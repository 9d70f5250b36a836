import "../../infra/require-node.mjs";

await import("./main.ts");
