import type { IncomingMessage, ServerResponse } from "node:http";
import type { TypeBoxTypeProvider } from "@fastify/type-provider-typebox";
import type { FastifyBaseLogger, FastifyInstance, RawServerDefault } from "fastify";
import type { Runtime } from "../runtime/runtime";
import type { JsonObject } from "../state/model";
import type { Store } from "../state/store";

export interface ApiDependencies {
  store: Store;
  runtime: Runtime;
  /** Accept this project and this token only; otherwise any will do. */
  strict?: { project: string; token: string } | undefined;
}

declare module "fastify" {
  interface FastifyRequest {
    /** The body as it was sent, with its nulls; `body` is the checked one without. */
    sent: JsonObject;
  }
}

export type Api = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  TypeBoxTypeProvider
>;
