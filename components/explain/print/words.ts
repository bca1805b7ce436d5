import type { KafkaLine } from "../../topology/replication/internalTopics";

export const LINE_NAMES: Readonly<Record<KafkaLine, string>> = {
  "3.9": "MirrorMaker up to 3.9",
  "4.x": "MirrorMaker 4.0 and later",
};

/** `1 flow`, `2 flows`. */
export const countOf = (things: readonly unknown[], word: string) =>
  `${String(things.length)} ${word}${things.length === 1 ? "" : "s"}`;
