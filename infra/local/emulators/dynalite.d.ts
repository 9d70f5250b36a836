declare module "dynalite" {
  import type { Server } from "node:http";

  interface Options {
    /** A directory for LevelDB; in memory if absent. */
    readonly path?: string;
    readonly createTableMs?: number;
    readonly deleteTableMs?: number;
    readonly updateTableMs?: number;
  }
  export default function dynalite(options?: Options): Server;
}
