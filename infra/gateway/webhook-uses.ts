import { withJointReads } from "./joint-reads.ts";

/** What recording webhooks, first attempts, notifications and recoveries use. */
export const recordingUses = withJointReads({
  records: {
    "evt_*": ["get", "getMany", "put", "update", "delete"],
    "dlv_*": ["get", "getMany", "put", "update", "delete"],
    "rcv_*": ["get", "getMany", "update"],
    "feed#*": ["get", "getMany", "put", "update"],
    "ep_*": ["get", "getMany", "update"],
    "bdy_*": ["put", "update"],
    // What an erasure hides while it can be undone.
    "era_*": ["get", "getMany", "put"],
    "whk_*": ["get", "getMany", "put"],
    "dup_*": ["get", "getMany", "update"],
    "time_*": ["update"],
    "sub_*": ["get", "getMany", "query", "putMany", "update", "delete"],
    "case_*": ["get", "getMany", "put", "update"],
    "job_*": ["get", "getMany", "update"],
    "wbk_*": ["get", "getMany", "update"],
    // A voucher has expired.
    "gua_*": ["put"],
    "shp_*": ["put"],
  },
  directory: {
    partner: ["get", "getMany"],
    endpoint: ["get", "getMany", "query", "update"],
    "match#*": ["get", "getMany", "update"],
  },
});

/** What attempts at deliveries use. */
export const deliveryUses = withJointReads({
  records: {
    "evt_*": ["get", "getMany", "update"],
    "dlv_*": ["get", "getMany", "update"],
    "ep_*": ["get", "getMany", "update"],
    // The slots of a partner's endpoints.
    "prt_*": ["get", "update"],
  },
  directory: { partner: ["get", "getMany"], endpoint: ["get", "getMany", "update"] },
});
