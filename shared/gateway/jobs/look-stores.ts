import type { ClaimStore } from "../ports/claim-store.ts";
import type { JobPeers } from "../ports/job-peers.ts";

/** What looks at the vendor need to know of jobs; absent where none are made. */
export interface LookStores {
  readonly peers: JobPeers;
  readonly claims: ClaimStore;
}
