/** The registry: one line for each vendor's folder. */
export { insideRx } from "../inside-rx/descriptor.ts";
export { mdIntegrations } from "../md-integrations/descriptor.ts";
export { mwiFormulary } from "../mwi-formulary/descriptor.ts";
export { siCompounding } from "../si-compounding/descriptor.ts";
export { syncvet } from "../syncvet/descriptor.ts";
