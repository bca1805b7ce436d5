import { Type } from "@sinclair/typebox";
import { keyOf } from "../../state/model";
import type { Api, ApiDependencies } from "../api";
import { merged } from "../json";
import { requireService } from "../lookup";

type Params = { project: string; service: string };
const PATH = "/v1/project/:project/service/:service/tags";
export const tagMap = Type.Record(Type.String({ minLength: 1, maxLength: 64 }), Type.String({ maxLength: 256 }));
const body = Type.Object({ tags: tagMap });

/** Tags of a service: PUT replaces them, PATCH changes some and removes those sent as null. */
export function tagRoutes(app: Api, { store }: ApiDependencies): void {
  app.get<{ Params: Params }>(PATH, ({ params }) => ({
    tags: requireService(store, params.project, params.service).tags,
  }));

  app.put<{ Params: Params; Body: { tags: Record<string, string> } }>(
    PATH,
    { schema: { body } },
    ({ params, body: { tags } }) => save(params, () => tags),
  );

  app.patch<{ Params: Params }>(PATH, { schema: { body } }, ({ params, sent }) =>
    save(params, (before) => merged(before, sent["tags"] as Record<string, string>) as Record<string, string>),
  );

  async function save(
    { project, service }: Params,
    change: (before: Record<string, string>) => Record<string, string>,
  ) {
    const record = requireService(store, project, service);
    const value = { ...record, tags: change(record.tags) };
    await store.commit([{ kind: "service", key: keyOf.service(project, service), value }]);
    return { message: "updated", errors: [] };
  }
}
