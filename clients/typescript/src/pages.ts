// Lists as their items, page after page.

/** A method that lists: it takes a page token and answers with one. */
export type ListMethod = (request: any, options?: { signal?: AbortSignal }) => Promise<{ nextPageToken: string }>;

/** What a method lists: the elements of the one list in its answers. */
export type ItemOf<M extends ListMethod> = ElementOf<Awaited<ReturnType<M>>>;

// Fields that begin with a dollar sign belong to the library, among them what a newer server sent beside.
type ElementOf<Page> = {
  [Field in Exclude<keyof Page, `$${string}`>]-?: Page[Field] extends (infer Item)[] ? Item : never;
}[Exclude<keyof Page, `$${string}`>];

/** The pages of a list. */
export async function* pages<M extends ListMethod>(
  method: M,
  request: Parameters<M>[0],
  options?: { signal?: AbortSignal },
): AsyncGenerator<Awaited<ReturnType<M>>> {
  let next = request;
  for (;;) {
    const page = (await method(next, options)) as Awaited<ReturnType<M>>;
    yield page;
    if (page.nextPageToken === "") {
      return;
    }
    next = { ...request, pageToken: page.nextPageToken };
  }
}

/** The items of a list. */
export async function* items<M extends ListMethod>(
  method: M,
  request: Parameters<M>[0],
  options?: { signal?: AbortSignal },
): AsyncGenerator<ItemOf<M>> {
  for await (const page of pages(method, request, options)) {
    yield* itemsOf(page) as ItemOf<M>[];
  }
}

/** The items of one page. */
export function itemsOf<Page extends object>(page: Page): ElementOf<Page>[] {
  const fields = Object.entries(page).filter(([name]) => !name.startsWith("$"));
  const list: unknown = fields.find(([, value]) => Array.isArray(value))?.[1];
  return (list ?? []) as ElementOf<Page>[];
}
