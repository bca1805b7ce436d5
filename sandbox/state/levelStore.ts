import { chmodSync, mkdirSync } from "node:fs";
import { ClassicLevel } from "classic-level";
import type { Kind, StateDocuments } from "./model";
import { type Change, type Store, StoreError } from "./store";

/** Raised whenever the documents of `model.ts` change so that older ones cannot be read. */
const FORMAT_VERSION = 1;
const FORMAT_KEY = "format";

type Document = StateDocuments[Kind];
/** Writes one batch to disk; a parameter so that a test can make it fail as a full disk does. */
type WriteBatch = (operations: { key: string; value: Document | undefined }[]) => Promise<void>;

/**
 * Opens the sandbox's memory in `directory`, which is made if missing and readable by its owner only.
 *
 * @throws StoreError when another sandbox has it open, when it is damaged or of another version, or cannot be written.
 */
export async function openStore(directory: string): Promise<Store> {
  const db = await openLevel(directory);
  const memory = new Map<string, Document>();
  try {
    await checkFormat(db, directory);
    for await (const [key, value] of db.iterator()) {
      if (key !== FORMAT_KEY) memory.set(key, JSON.parse(value) as Document);
    }
  } catch (error) {
    await db.close();
    throw error instanceof StoreError ? error : damaged(directory);
  }
  const write: WriteBatch = (operations) =>
    db.batch(
      operations.map(({ key, value }) =>
        value === undefined ? { type: "del", key } : { type: "put", key, value: JSON.stringify(value) },
      ),
      { sync: true },
    );
  return new LevelStore(memory, write, () => db.close(), directory);
}

async function openLevel(directory: string): Promise<ClassicLevel> {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    chmodSync(directory, 0o700);
    const db = new ClassicLevel(directory);
    await db.open();
    return db;
  } catch (error) {
    throw openingFailed(directory, error);
  }
}

function openingFailed(directory: string, error: unknown): StoreError {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === "LEVEL_LOCKED") {
    return new StoreError(
      `Another sandbox uses ${directory}: stop that one, or choose another folder with --state-dir.`,
    );
  }
  if (code === "LEVEL_CORRUPTION") return damaged(directory);
  if (code === "ENOSPC" || message.includes("No space left")) return full(directory);
  return new StoreError(
    `The state folder ${directory} cannot be used (${message}): make it writable, or choose another with --state-dir.`,
  );
}

const damaged = (directory: string) =>
  new StoreError(`The state in ${directory} is damaged: delete it with "npx mm2 sandbox reset" and start again.`);
const full = (directory: string) =>
  new StoreError(`The disk that holds ${directory} is full: free some space and try again.`);

async function checkFormat(db: ClassicLevel, directory: string): Promise<void> {
  const found = await db.get(FORMAT_KEY);
  if (found === undefined) {
    await db.put(FORMAT_KEY, String(FORMAT_VERSION), { sync: true });
  } else if (found !== String(FORMAT_VERSION)) {
    throw new StoreError(
      `The state in ${directory} is from a different version of the sandbox: delete it with "npx mm2 sandbox reset".`,
    );
  }
}

class LevelStore implements Store {
  private writes: Promise<void> = Promise.resolve();

  constructor(
    private readonly memory: Map<string, Document>,
    private readonly write: WriteBatch,
    private readonly closeDatabase: () => Promise<void>,
    private readonly directory: string,
  ) {}

  get<K extends Kind>(kind: K, key: string): Readonly<StateDocuments[K]> | undefined {
    return this.memory.get(`${kind}/${key}`) as StateDocuments[K] | undefined;
  }

  list<K extends Kind>(kind: K, prefix = ""): Readonly<StateDocuments[K]>[] {
    const start = `${kind}/${prefix}`;
    return [...this.memory]
      .filter(([key]) => key.startsWith(start))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, value]) => value as StateDocuments[K]);
  }

  async commit(changes: Change[]): Promise<void> {
    const operations = changes.map(({ kind, key, value }) => ({ key: `${kind}/${key}`, value }));
    const before = operations.map(({ key }) => [key, this.memory.get(key)] as const);
    for (const { key, value } of operations) this.remember(key, value);

    const written = this.writes.then(() => this.write(operations));
    this.writes = written.catch(() => undefined);
    try {
      await written;
    } catch (error) {
      for (const [index, [key, value]] of before.entries()) {
        // A later commit may have gone over it meanwhile; that one stands or falls by itself.
        if (this.memory.get(key) === operations[index]?.value) this.remember(key, value);
      }
      throw writingFailed(this.directory, error);
    }
  }

  async close(): Promise<void> {
    await this.writes;
    await this.closeDatabase();
  }

  private remember(key: string, value: Document | undefined): void {
    if (value === undefined) this.memory.delete(key);
    else this.memory.set(key, value);
  }
}

function writingFailed(directory: string, error: unknown): StoreError {
  const message = error instanceof Error ? error.message : String(error);
  if (/No space left|ENOSPC/.test(message)) return full(directory);
  return new StoreError(`The state in ${directory} cannot be written (${message}).`);
}
