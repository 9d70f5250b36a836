import { createSetPartnerStatus } from "../../../shared/gateway/operator/change-partner.ts";
import { defineCommand } from "./command.ts";

const argument = { name: "partner-id", description: "as partners list shows it" };

export const partnersSuspend = defineCommand({
  name: "partners suspend",
  summary: "Suspend a partner: its calls are refused, its queued jobs wait, and its deliveries are held",
  argument,
  examples: ["partners suspend prt_0123456789abcdef --stage prod"],
  read: ({ arguments: [partnerId = ""] }, { stage }) => ({ partnerId, stage: stage.name }),
  duringRestore: () => true,
  question: ({ partnerId, stage }) => `Suspend partner ${partnerId} on stage ${stage}?`,
  about: ({ partnerId }) => ({ partner: partnerId }),
  async run({ stores, output }, { partnerId }) {
    const { id, status } = await createSetPartnerStatus(stores)({ partnerId, status: "suspended" });
    output.record(
      { id, status },
      `${id} is suspended: calls are refused within a second. A queued job that reaches its deadline meanwhile expires.`,
    );
  },
});

export const partnersResume = defineCommand({
  name: "partners resume",
  summary: "End a partner's suspension: its held deliveries and waiting jobs go on",
  argument,
  examples: ["partners resume prt_0123456789abcdef --stage prod"],
  read: ({ arguments: [partnerId = ""] }, { stage }) => ({ partnerId, stage: stage.name }),
  question: ({ partnerId, stage }) => `End the suspension of partner ${partnerId} on stage ${stage}?`,
  about: ({ partnerId }) => ({ partner: partnerId }),
  async run({ stores, output }, { partnerId }) {
    const { id, status } = await createSetPartnerStatus(stores)({ partnerId, status: "active" });
    output.record({ id, status }, `${id} is active. Held deliveries follow within minutes, waiting jobs within 15.`);
  },
});
