import type { Kind, StateDocuments } from "./model";

/** One change of a transaction. */
export type Change = { [K in Kind]: { kind: K; key: string; value: StateDocuments[K] | undefined } }[Kind];

/**
 * The sandbox's memory. Reads are synchronous, from memory. `commit` applies all its changes to memory at once, in the
 * same tick, and resolves when they are on disk (one atomic, synced batch); a failed write puts memory back and rejects
 * with a `StoreError`. Because read and commit share a tick, two parallel requests cannot lose each other's update.
 */
export interface Store {
  get<K extends Kind>(kind: K, key: string): Readonly<StateDocuments[K]> | undefined;
  /** Records whose key starts with `prefix`, in key order. */
  list<K extends Kind>(kind: K, prefix?: string): Readonly<StateDocuments[K]>[];
  commit(changes: Change[]): Promise<void>;
  close(): Promise<void>;
}

/** A sentence for the user: what is wrong with the state folder and how to mend it. */
export class StoreError extends Error {}
