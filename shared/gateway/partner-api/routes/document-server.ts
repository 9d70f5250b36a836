/** The server of the OpenAPI document as it is written: its address is known where it is served. */
export const documentServer = ".";
