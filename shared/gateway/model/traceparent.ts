import { text } from "../../core/schema/scalars.ts";

/** The trace that a record or a message belongs to (W3C Trace Context); absent from those of earlier versions. */
export const traceparent = text();
