/** What of `Keys` may be said: these must, those may, and nothing else. */
export type Exactly<Keys, Needed extends keyof Keys, Allowed extends keyof Keys> = Required<Pick<Keys, Needed>> &
  Pick<Keys, Exclude<Allowed, Needed>> &
  Without<Exclude<keyof Keys, Needed | Allowed>>;

/** Keys that must not be said. */
export type Without<Strangers extends PropertyKey> = Partial<Record<Strangers, never>>;

/** Exactly one of the keys. */
export type OneOf<Keys> = { [Key in keyof Keys]-?: Exactly<Keys, Key, never> }[keyof Keys];

/** One of the keys at least. */
export type AtLeastOneOf<Keys> = { [Key in keyof Keys]-?: Keys & Required<Pick<Keys, Key>> }[keyof Keys];

/** All of the keys, or none. */
export type AllOrNone<Keys> = Required<Keys> | Without<keyof Keys>;
