import "../require-node.mjs";

await import("./new-vendor.ts");
