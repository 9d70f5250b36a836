import "./require-node.mjs";
import { writeFileSync } from "node:fs";

const { dashboardPicture } = await import("./gateway/dashboard/dashboard-picture.ts");
const { stages } = await import("./stages.ts");

writeFileSync(new URL("../docs/img/dashboard.svg", import.meta.url), dashboardPicture(stages.prod));
