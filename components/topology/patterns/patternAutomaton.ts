import { RE2JS } from "re2js";

/** Every character that Kafka allows in a topic name. Letters come first, so that names found by search read well. */
export const TOPIC_NAME_CHARACTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.";

/**
 * A list of patterns as a deterministic automaton over the characters of topic names. States are made when they are first
 * reached and kept, so a search pays only for what it visits. State 0 is the start.
 */
export interface PatternAutomaton {
  /** For each of TOPIC_NAME_CHARACTERS the class of characters that it behaves like, counted from 0. */
  readonly classes: readonly number[];
  /** The state after one more character, given by its index in TOPIC_NAME_CHARACTERS. */
  next(state: number, character: number): number;
  /** Whether the list matches the name read so far. */
  accepts(state: number): boolean;
  /** Whether no longer name can match either. */
  isDead(state: number): boolean;
}

/** What re2js compiles a pattern to. Its typings stop at "any" here. */
interface Program {
  readonly inst: readonly Instruction[];
  readonly start: number;
}

/** One instruction of RE2's compiled program: https://swtch.com/~rsc/regexp/regexp2.html */
interface Instruction {
  readonly op: number;
  readonly out: number;
  readonly arg: number;
  matchRune(rune: number): boolean;
}

/** Instructions as re2js numbers them; the property tests of patternOverlap fail should an upgrade renumber them. */
const OP = { ALT: 1, ALT_MATCH: 2, CAPTURE: 3, EMPTY_WIDTH: 4, MATCH: 6, NOP: 7, RUNE: 8, RUNE_ANY_NOT_NL: 11 };
const ANY_RUNE_OPS = new Set([10, OP.RUNE_ANY_NOT_NL]);

/** Conditions of an EMPTY_WIDTH instruction, a bit each. A topic name is one line, so line and text mean the same. */
const BEGIN = 1 | 4;
const END = 2 | 8;
const WORD_BOUNDARY = 16;
const NO_WORD_BOUNDARY = 32;

/** What stands beside a position in a name. */
type Side = "edge" | "word" | "other";

/** A state: the instructions to go on with, and what was read last if a condition such as \b asks for it. */
interface State {
  readonly instructions: readonly number[];
  readonly before: Side;
  readonly accepts: boolean;
  readonly next: (number | undefined)[];
}

/** The automaton of a list of patterns, joined with | as MirrorMaker joins them. Throws if RE2 cannot read them. */
export function patternAutomaton(patterns: readonly string[]): PatternAutomaton {
  if (patterns.length === 0) return MATCHES_NOTHING;
  const program = RE2JS.compile(patterns.join("|")).re2().prog as Program;
  const instructions = program.inst;
  const conditional = instructions.some(({ op }) => op === OP.EMPTY_WIDTH);
  const { classes, firsts } = characterClasses(instructions, conditional);
  const states: State[] = [];
  const known = new Map<string, number>();

  const intern = (targets: readonly number[], before: Side): number => {
    const reached = closure(instructions, targets);
    const key = `${before}${reached.join(",")}`;
    const existing = known.get(key);
    if (existing !== undefined) return existing;
    const atEnd = closure(instructions, reached, conditions(before, "edge"));
    const accepts = atEnd.some((pc) => at(instructions, pc).op === OP.MATCH);
    known.set(key, states.length);
    return states.push({ instructions: reached, before, accepts, next: [] }) - 1;
  };
  const step = (state: State, character: string): number => {
    const after = sideOf(character);
    const ready = conditional
      ? closure(instructions, state.instructions, conditions(state.before, after))
      : state.instructions;
    const targets = ready.map((pc) => at(instructions, pc)).filter((instruction) => reads(instruction, character));
    return intern(
      targets.map(({ out }) => out),
      conditional ? after : "other",
    );
  };

  intern([program.start], "edge");
  return {
    classes,
    next: (state, character) => {
      const from = at(states, state);
      const characterClass = at(classes, character);
      return (from.next[characterClass] ??= step(from, TOPIC_NAME_CHARACTERS.charAt(at(firsts, characterClass))));
    },
    accepts: (state) => at(states, state).accepts,
    isDead: (state) => at(states, state).instructions.length === 0,
  };
}

/** The automaton of the names that `allowed` matches and `denied` does not. */
export function difference(allowed: PatternAutomaton, denied: PatternAutomaton): PatternAutomaton {
  const { classes } = commonClasses([allowed, denied]);
  const states: { allowed: number; denied: number; next: (number | undefined)[] }[] = [];
  const known = new Map<string, number>();
  const intern = (allowedState: number, deniedState: number): number => {
    const key = `${String(allowedState)},${String(deniedState)}`;
    const existing = known.get(key);
    if (existing !== undefined) return existing;
    known.set(key, states.length);
    return states.push({ allowed: allowedState, denied: deniedState, next: [] }) - 1;
  };
  intern(0, 0);
  return {
    classes,
    next: (state, character) => {
      const from = at(states, state);
      return (from.next[at(classes, character)] ??= intern(
        allowed.next(from.allowed, character),
        denied.next(from.denied, character),
      ));
    },
    accepts: (state) => allowed.accepts(at(states, state).allowed) && !denied.accepts(at(states, state).denied),
    isDead: (state) => allowed.isDead(at(states, state).allowed),
  };
}

/**
 * The ways in which some automata together tell characters apart: the common class of each character, and for each common
 * class the index of its first character.
 */
export function commonClasses(automata: readonly PatternAutomaton[]): { classes: number[]; firsts: number[] } {
  return groups((_, index) => automata.map((automaton) => at(automaton.classes, index)).join());
}

/** Numbers the characters by a key that those of one class share. */
function groups(keyOf: (character: string, index: number) => string): { classes: number[]; firsts: number[] } {
  const numbers = new Map<string, number>();
  const firsts: number[] = [];
  const classes = Array.from(TOPIC_NAME_CHARACTERS, (character, index) => {
    const key = keyOf(character, index);
    const existing = numbers.get(key);
    if (existing !== undefined) return existing;
    numbers.set(key, firsts.length);
    return firsts.push(index) - 1;
  });
  return { classes, firsts };
}

const MATCHES_NOTHING: PatternAutomaton = {
  classes: Array.from(TOPIC_NAME_CHARACTERS, () => 0),
  next: () => 0,
  accepts: () => false,
  isDead: () => true,
};

/**
 * The instructions reached from some others without reading a character, sorted: those that read one, the end, and
 * conditions. Conditions that hold are passed, if `holds` says which.
 */
function closure(instructions: readonly Instruction[], from: readonly number[], holds?: number): number[] {
  const seen = new Set<number>();
  const reached: number[] = [];
  const pending = [...from];
  for (let pc = pending.pop(); pc !== undefined; pc = pending.pop()) {
    if (seen.has(pc)) continue;
    seen.add(pc);
    const { op, out, arg } = at(instructions, pc);
    if (op === OP.ALT || op === OP.ALT_MATCH) pending.push(out, arg);
    else if (op === OP.CAPTURE || op === OP.NOP) pending.push(out);
    else if (op === OP.EMPTY_WIDTH && holds !== undefined) {
      if ((arg & ~holds) === 0) pending.push(out);
    } else if (op === OP.EMPTY_WIDTH || op === OP.MATCH || isRune(op)) reached.push(pc);
  }
  return reached.sort((a, b) => a - b);
}

function conditions(before: Side, after: Side): number {
  const boundary = (before === "word") !== (after === "word") ? WORD_BOUNDARY : NO_WORD_BOUNDARY;
  return boundary | (before === "edge" ? BEGIN : 0) | (after === "edge" ? END : 0);
}

function sideOf(character: string): Side {
  return /\w/.test(character) ? "word" : "other";
}

function isRune(op: number): boolean {
  return op >= OP.RUNE && op <= OP.RUNE_ANY_NOT_NL;
}

function reads(instruction: Instruction, character: string): boolean {
  return ANY_RUNE_OPS.has(instruction.op) || (isRune(instruction.op) && instruction.matchRune(character.charCodeAt(0)));
}

/** Characters that every instruction treats alike share a class, which makes a search some ten times shorter. */
function characterClasses(
  instructions: readonly Instruction[],
  conditional: boolean,
): { classes: number[]; firsts: number[] } {
  const readers = instructions.filter(({ op }) => isRune(op));
  return groups((character) => {
    const read = readers.map((reader) => (reads(reader, character) ? "1" : "0")).join("");
    return conditional ? read + sideOf(character) : read;
  });
}

function at<T>(list: readonly T[], index: number): T {
  const value = list[index];
  if (value === undefined) throw new RangeError(`nothing at ${String(index)}`);
  return value;
}
