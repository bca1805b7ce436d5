import { type GrowingPass, growingName } from "../patterns/growingName";
import { type PatternOverlap, type TopicLists, patternOverlap } from "../patterns/patternOverlap";
import { topicMatcher } from "../patterns/topicPattern";
import { TOPIC_NAME_MAX_LENGTH } from "../patterns/topicName";
import type { Answer, FlowEdge, Topics } from "./endlessWays";

const ANSWERS = { none: "no", some: "yes", unknown: "unknown" } as const satisfies Record<
  PatternOverlap["overlap"],
  Answer
>;

/** What MirrorMaker never copies, and heartbeats, which go other ways than all other topics (see isHeartbeatsTopic). */
const NO_TOPICS_OF_USERS = ["__.*", "\\..*", "mm2.*\\.internal", ".*\\.checkpoints\\.internal", ".*heartbeats"];

/** Every different pair of an allow and a deny list, by a number. */
export class FilterTable implements Topics {
  private readonly ids = new Map<string, number>();
  private readonly filters: TopicLists[] = [];

  /** @param declared topics of all clusters, which make the best examples */
  constructor(private readonly declared: readonly string[] = []) {}

  idOf({ topics, topicsBlacklists }: TopicLists): number {
    const key = JSON.stringify([topics, topicsBlacklists]);
    const id = this.ids.get(key) ?? this.filters.push({ topics, topicsBlacklists }) - 1;
    this.ids.set(key, id);
    return id;
  }

  readonly meet = (ids: readonly number[]): Answer => ANSWERS[patternOverlap(this.listsOf(ids)).overlap];

  readonly travel = (path: readonly FlowEdge[], times: "once" | "forever"): Answer =>
    ANSWERS[growingName(this.passes(path, times)).overlap];

  /** A topic that goes the whole way again and again; a declared one if there is one. */
  traveller(path: readonly FlowEdge[]): PatternOverlap {
    const usual = this.common(path.map(({ filter }) => filter));
    const isUsual = path.every(({ keepsNames }) => keepsNames) && usual.overlap === "some";
    const passes = this.passes(path, "forever");
    return growingName(passes, [...this.declared, ...(isUsual ? [usual.example] : [])]);
  }

  /** A topic that all of the filters let through; a declared one if there is one. */
  common(ids: readonly number[]): PatternOverlap {
    const matchers = this.listsOf(ids).map(({ topics, topicsBlacklists }) => ({
      allowed: topicMatcher(topics),
      denied: topicMatcher(topicsBlacklists),
    }));
    const example = this.declared.find((name) =>
      matchers.every(({ allowed, denied }) => allowed(name) && !denied(name)),
    );
    return example === undefined ? patternOverlap(this.listsOf(ids)) : { overlap: "some", example };
  }

  /** What some lists have in common, in words. */
  words(overlap: PatternOverlap): string {
    if (overlap.overlap === "some") {
      const isDeclared = this.declared.includes(overlap.example);
      return isDeclared ? `"${overlap.example}"` : `topics such as "${overlap.example}"`;
    }
    return `topics that cannot be determined${overlap.overlap === "unknown" ? ` (${overlap.reason})` : ""}`;
  }

  private passes(path: readonly FlowEdge[], times: "once" | "forever"): GrowingPass[] {
    let before = "";
    const passed = path.flatMap((edge) => {
      const passes = this.listsOf([edge.filter]).map((lists) => ({ lists, before }));
      if (!edge.keepsNames) before = `${edge.sourceAlias}.${before}`;
      return passes;
    });
    const again = times === "once" ? "" : before;
    return [{ lists: namesThatGo(path), before: "", again: "" }, ...passed.map((pass) => ({ ...pass, again }))];
  }

  private listsOf(ids: readonly number[]): TopicLists[] {
    return ids.flatMap((id) => this.filters[id] ?? []);
  }
}

/** Which names can go a way before any list is asked: no internal ones, and none that say that they came from a cluster on it. */
function namesThatGo(path: readonly FlowEdge[]): TopicLists {
  const entered = path.filter(({ keepsNames }) => !keepsNames).map(({ targetAlias }) => targetAlias);
  const origins = [...new Set(entered)].sort().map((alias) => `(.*\\.)?${alias.replaceAll(".", "\\.")}\\..*`);
  return { topics: [".*"], topicsBlacklists: [...NO_TOPICS_OF_USERS, ...origins] };
}

/** The names that a topic gets on a way, as `"orders" on a, "a.orders" on b`, until Kafka takes no longer ones. */
export function namesOnWay(topic: string, path: readonly FlowEdge[], steps: number): string[] {
  const names = [topic];
  for (let step = 0; step < steps; step += 1) {
    const edge = path[step % path.length];
    const last = names.at(-1) ?? topic;
    if (edge === undefined) break;
    const next = edge.keepsNames ? last : `${edge.sourceAlias}.${last}`;
    if (next.length > TOPIC_NAME_MAX_LENGTH) break;
    names.push(next);
  }
  return names;
}
