import "../../../infra/require-node.mjs";

await import("./compare-bundles.ts");
