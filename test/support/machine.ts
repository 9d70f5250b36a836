import { availableParallelism, cpus, totalmem } from "node:os";

export interface Machine {
  readonly cores: number;
  readonly model: string;
  readonly memoryGb: number;
  readonly node: string;
  readonly platform: string;
}

export function describeMachine(): Machine {
  return {
    cores: availableParallelism(),
    model: cpus()[0]?.model.trim() ?? "unknown",
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
  };
}

export const machineLine = ({ cores, model, memoryGb, node, platform }: Machine): string =>
  `${cores} × ${model}, ${memoryGb} GB, ${platform}, Node ${node}`;
